import { useId } from 'react'
import { type Switch, switchSaves } from '../../state/figures'
import { actions } from '../../state/page-store'
import { useNextFrame } from '../../state/use-next-frame'
import { usePage } from '../../state/use-page'
import { money } from '../format'
import { Row } from '../parts/row'
import styles from './switch-field.module.css'

interface SwitchFieldProps {
  readonly label: string
  readonly path: Switch
}

/** Something that makes the whole bill smaller, on or off, and by how much. */
export function SwitchField({ label, path }: SwitchFieldProps) {
  const id = useId()
  const isOn = usePage(({ draft }) => draft[path])
  const saves = useNextFrame(({ scenario }) => switchSaves[path](scenario))
  return (
    <Row label={label} htmlFor={id}>
      <div className={styles.field}>
        <input
          id={id}
          className={styles.switch}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => actions.choose(path, target.checked)}
        />
        <span aria-hidden="true">{isOn ? 'on' : 'off'}</span>
        {saves !== null && (
          <span className={styles.saves} id={`${id}-says`}>
            {isOn ? 'takes' : 'would take'} {money(saves)} off
          </span>
        )}
      </div>
    </Row>
  )
}
