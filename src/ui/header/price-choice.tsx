import { bookChoices, rulesOf } from '../../state/choices'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { BareSelect } from '../parts/select'
import styles from './price-choice.module.css'

/** Whose prices: of which date, and of which region. */
export function PriceChoice() {
  const book = usePage(({ draft }) => draft.prices)
  const region = usePage(({ draft }) => draft.region)
  const { regions } = usePage(({ draft }) => rulesOf(draft))
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
              onChange={() => actions.choose('prices', id)}
            />
            <span>{shortTitle}</span>
          </label>
        ))}
      </fieldset>
      <span className={styles.region}>
        <BareSelect
          label="Region"
          value={region}
          options={Object.entries(regions).map(([value]) => ({ value, says: value }))}
          onChoose={(id) => actions.choose('region', id)}
        />
      </span>
    </div>
  )
}
