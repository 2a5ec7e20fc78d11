import { useId, useState } from 'react'
import { canonical, written } from '../../state/notation-store'
import { pageStore } from '../../state/page-store'
import { readRate, settingsStore } from '../../state/settings'
import controls from '../parts/control.module.css'
import { Select } from '../parts/select'
import { CURRENCIES, NONE } from './currencies'
import { RateField } from './rate-field'

/** As they stand in the fields. */
interface Typed {
  readonly code: string
  readonly rate: string
  readonly day: string
}

/** The other currency, its rate and the day of that: amounts are shown in it once all three are there. */
export function CurrencyFields() {
  const id = useId()
  const [typed, setTyped] = useState(typedBefore)
  const { code, rate, day } = typed
  const type = (change: Partial<Typed>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    take(next)
  }
  return (
    <>
      <label htmlFor={`${id}-code`}>Show also in</label>
      <Select
        id={`${id}-code`}
        value={code}
        options={CURRENCIES}
        onChoose={(other) => {
          settingsStore.setState({ currency: null })
          type({ code: other, rate: '' })
        }}
      />
      {code !== NONE && (
        <>
          <RateField code={code} value={rate} onType={(text) => type({ rate: text })} />
          <label htmlFor={`${id}-day`}>As of</label>
          <div className={controls.control}>
            <input
              id={`${id}-day`}
              className={`${controls.input} ${controls.words}`}
              type="date"
              value={day}
              onChange={({ currentTarget }) => type({ day: currentTarget.value })}
            />
          </div>
        </>
      )}
    </>
  )
}

function typedBefore(): Typed {
  const { currency } = settingsStore.getState()
  if (currency) return { ...currency, rate: written(currency.rate) }
  return { code: NONE, rate: '', day: pageStore.getState().today ?? '' }
}

/** What cannot be used leaves the last that could. */
function take({ code, rate, day }: Typed): void {
  const read = readRate(canonical(rate))
  if (code === NONE || !read.ok || day === '') return
  settingsStore.setState({ currency: { code, rate: read.amount, day } })
}
