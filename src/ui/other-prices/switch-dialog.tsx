import { useEffect, useRef, useState } from 'react'
import { bookChoices, rulesOf } from '../../state/choices'
import { type Conflict, conflictsWith } from '../../state/other-prices'
import { pageStore } from '../../state/page-store'
import { chooseResolved } from '../../state/price-choice'
import textButton from '../parts/text-button.module.css'
import { conflictInWords } from './conflict-in-words'
import styles from './switch-dialog.module.css'

/** Asks what is to take the place of what the other book cannot express. */
export function SwitchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [{ scenario, switchingTo }] = useState(pageStore.getState)
  const prices = switchingTo ?? scenario.prices
  const [conflicts] = useState(() => conflictsWith(rulesOf({ ...scenario, prices }), scenario))
  const [chosen, setChosen] = useState<readonly number[]>(() => conflicts.map(() => 0))
  const title = bookChoices.find(({ id }) => id === prices)?.title
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="switch-title" onClose={onClose}>
      <h2 id="switch-title" className={styles.title}>
        {title} does not have all of this
      </h2>
      <p className={styles.says}>What is to take its place? Undo brings everything back.</p>
      {conflicts.map((conflict, index) => (
        <ConflictChoice
          key={conflict.field}
          words={conflictInWords(conflict, scenario)}
          chosen={chosen[index] ?? 0}
          onChoose={(option) => setChosen(chosen.with(index, option))}
        />
      ))}
      <div className={styles.ways}>
        <button
          type="button"
          className={`${textButton.button} ${styles.main}`}
          onClick={() => chooseResolved(prices, conflicts as readonly Conflict[], chosen)}
        >
          Switch to {title}
        </button>
        <button type="button" className={textButton.button} onClick={onClose}>
          Stay
        </button>
      </div>
    </dialog>
  )
}

interface ConflictChoiceProps {
  readonly words: ReturnType<typeof conflictInWords>
  readonly chosen: number
  readonly onChoose: (option: number) => void
}

function ConflictChoice({ words: { name, was, options }, chosen, onChoose }: ConflictChoiceProps) {
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.name}>
        {name}, now {was}
      </legend>
      {options.map((says, index) => (
        <label key={says} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          {says}
        </label>
      ))}
    </fieldset>
  )
}
