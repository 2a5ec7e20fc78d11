import { startTransition, useOptimistic } from 'react'
import { bookChoices, rulesOf } from '../../state/choices'
import { choosePrices } from '../../state/price-choice'
import { usePage } from '../../state/use-page'
import { BareSelect } from '../parts/select'
import styles from './price-choice.module.css'
import { regionOptions } from './region-options'

/** Whose prices: of which date, and of which region. What was chosen shows at once, before it is there. */
export function PriceChoice() {
  const [book, showBook] = useOptimistic(usePage(({ draft }) => draft.prices))
  const [region, showRegion] = useOptimistic(usePage(({ draft }) => draft.region))
  const { regions } = usePage(({ draft }) => rulesOf(draft))
  const chooseBook = (id: string) =>
    startTransition(() => {
      showBook(id)
      return choosePrices(id, region)
    })
  const chooseRegion = (id: string) =>
    startTransition(() => {
      showRegion(id)
      return choosePrices(book, id)
    })
  return (
    <div className={styles.choice}>
      <fieldset className={styles.books} aria-label="Prices">
        {bookChoices.map(({ id, title, shortTitle }) => (
          <label key={id} className={styles.book} title={`Prices of ${title}`}>
            <input
              type="radio"
              name="prices"
              value={id}
              checked={id === book}
              onChange={() => chooseBook(id)}
            />
            <span>{shortTitle}</span>
          </label>
        ))}
      </fieldset>
      <span className={styles.region}>
        <BareSelect
          label="Region"
          value={region}
          options={regionOptions(regions)}
          onChoose={chooseRegion}
        />
      </span>
    </div>
  )
}
