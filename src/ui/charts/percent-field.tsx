import { useId, useState } from 'react'
import { useView } from '../../state/use-view'
import { setShare, type ViewShare, viewShares, viewStore } from '../../state/view-choices'
import controls from '../parts/control.module.css'
import { Message } from '../parts/message'
import styles from './percent-field.module.css'

interface PercentFieldProps {
  readonly share: ViewShare
  /** What it is the share of, for those who do not see where it stands. */
  readonly label: string
}

interface Typed {
  readonly text: string
  /** Why it cannot be used; empty where it can. */
  readonly says: string
}

/** A share of the charts, in per cent. What cannot be read leaves the last that could. */
export function PercentField({ share, label }: PercentFieldProps) {
  const id = useId()
  const value = useView(({ shares }) => shares[share])
  const [typed, setTyped] = useState<Typed | null>(null)
  const kind = viewShares[share]
  const isWrong = typed !== null && typed.says !== ''
  const type = (text: string) => {
    const read = kind.read(text, value)
    setTyped({ text, says: read.ok ? '' : read.says })
    if (read.ok) setShare(viewStore, share, read.value)
  }
  const leave = () => {
    if (!isWrong) setTyped(null)
  }
  return (
    <div className={styles.field}>
      <div className={`${controls.control} ${styles.box} ${isWrong ? controls.wrong : ''}`}>
        <input
          className={`${controls.input} ${styles.input}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          value={typed?.text ?? kind.write(value)}
          onChange={({ target }) => type(target.value)}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === 'Enter') leave()
          }}
        />
        <span className={styles.unit} aria-hidden="true">
          %
        </span>
      </div>
      {isWrong && <Message id={id} says={typed.says} />}
    </div>
  )
}
