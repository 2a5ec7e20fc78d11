import { startTransition, useOptimistic } from 'react'
import { bookChoices, rulesOf } from '../../state/choices'
import { chooseBook, chooseRegion } from '../../state/price-choice'
import { usePage } from '../../state/use-page'
import { BareSelect } from '../parts/select'
import styles from './price-choice.module.css'
import { regionOptions } from './region-options'

/** Whose prices: of which date, and of which region. What was chosen shows at once, before it is there. */
export function PriceChoice() {
  const [book, showBook] = useOptimistic(usePage(({ draft }) => draft.prices))
  const [region, showRegion] = useOptimistic(usePage(({ draft }) => draft.region))
  const { regions } = usePage(({ draft }) => rulesOf(draft))
  return (
    <div className={styles.choice}>
      <fieldset className={styles.books}>
        <legend>Prices</legend>
        {bookChoices.map(({ id, title, shortTitle }) => {
          const [date, steps] = shortTitle.split(' · ')
          return (
            <label key={id} className={styles.book} title={`Prices of ${title}`}>
              <input
                type="radio"
                name="prices"
                value={id}
                checked={id === book}
                onChange={() =>
                  startTransition(() => {
                    showBook(id)
                    return chooseBook(id)
                  })
                }
              />
              <span>
                {date}
                <span>&nbsp;· {steps}</span>
              </span>
            </label>
          )
        })}
      </fieldset>
      <span className={styles.region}>
        <BareSelect
          label="Region"
          value={region}
          options={regionOptions(regions)}
          onChoose={(id) =>
            startTransition(() => {
              showRegion(id)
              return chooseRegion(id)
            })
          }
        />
      </span>
    </div>
  )
}
