import { useId, useState } from 'react'
import { hours } from '../../state/field-kinds'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { Row } from '../parts/row'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'

const OWN = 'own'

const LENGTHS = [
  { value: '720', says: '30 days, 720 hours' },
  { value: '730', says: '730 hours, as AWS counts' },
  { value: '744', says: '31 days, 744 hours' },
  { value: '672', says: '28 days, 672 hours' },
  { value: OWN, says: 'Another length' },
]

/** How long the month is. */
export function MonthField() {
  const id = useId()
  const length = usePage(({ draft }) => draft.hoursPerMonth)
  const isText = usePage(({ texts }) => texts.hoursPerMonth !== undefined)
  const [isOwn, setIsOwn] = useState(false)
  const isListed = !isText && LENGTHS.some(({ value }) => value === length)
  const choose = (value: string) => {
    setIsOwn(value === OWN)
    if (value !== OWN) actions.choose('hoursPerMonth', value)
  }
  return (
    <>
      <Row label="Month" htmlFor={id}>
        <Select
          id={id}
          value={isOwn || !isListed ? OWN : length}
          options={LENGTHS}
          onChoose={choose}
        />
      </Row>
      {(isOwn || !isListed) && (
        <TextField label="Length" path="hoursPerMonth" kind={hours} unit="hours" />
      )}
    </>
  )
}
