import { useId } from 'react'
import { freeTierOf } from '../../state/figures'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { money } from '../format'
import { Row } from '../parts/row'
import styles from './free-tier-field.module.css'

export function FreeTierField() {
  const id = useId()
  const isOn = usePage(({ draft }) => draft.freeTier)
  const saves = usePage(({ scenario }) => freeTierOf(scenario))
  return (
    <Row label="Free tier" htmlFor={id}>
      <div className={styles.field}>
        <input
          id={id}
          className={styles.switch}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => actions.choose('freeTier', target.checked)}
        />
        <span aria-hidden="true">{isOn ? 'on' : 'off'}</span>
        {saves !== null && (
          <span className={styles.saves} id={`${id}-says`}>
            {isOn ? `takes ${money(saves)} off` : `on: ${money(saves)} less`}
          </span>
        )}
      </div>
    </Row>
  )
}
