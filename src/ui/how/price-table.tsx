import type { PriceBook } from '../../engine/price-book'
import { bookOf } from '../../state/figures'
import { notOffered, priceGroups } from '../../state/how/price-rows'
import { usePage } from '../../state/use-page'
import { CSV_MARK, CSV_TYPE } from '../parts/csv'
import { saveFile } from '../parts/save-file'
import button from '../parts/text-button.module.css'
import { InstancePrices } from './instance-prices'
import { PriceRows } from './price-rows'
import styles from './price-table.module.css'
import { pricesCsv } from './prices-csv'
import { sourceNumbers } from './source-numbers'
import { Sources } from './sources'
import text from './text.module.css'

/** Every price of the chosen book and region, and where each was read. */
export function PriceTable() {
  const book = usePage(({ scenario }) => bookOf(scenario))
  if (!book) return <p className={text.intro}>The prices are on their way.</p>
  const sources = sourceNumbers(book)
  const without = notOffered(book)
  return (
    <>
      <p className={text.intro}>
        Prices of {book.title} in {book.region}, {book.regions[book.region]}, in USD before tax.
        Each names the day that it was read or is of, and its source by number. A price that was not
        found is said to be missing: it is never taken for zero, nor from another region.
      </p>
      <p className={styles.save}>
        <button type="button" className={button.button} onClick={() => save(book)}>
          Save as CSV
        </button>
      </p>
      <table className={`${styles.table} ${styles.prices}`}>
        <caption className={styles.hidden}>
          Prices of {book.title} in {book.region}
        </caption>
        <thead>
          <tr>
            <th scope="col">Price</th>
            <th scope="col">For</th>
            <th scope="col" className={styles.amount}>
              Amount
            </th>
            <th scope="col" className={styles.read}>
              Read
            </th>
          </tr>
        </thead>
        {priceGroups(book).map((group) => (
          <PriceRows key={group.service} group={group} sources={sources} />
        ))}
      </table>
      <InstancePrices book={book} sources={sources} />
      {without.length > 0 && (
        <p className={styles.without}>
          {book.title} did not have: {without.join('; ')}.
        </p>
      )}
      <Sources sources={sources} />
    </>
  )
}

function save(book: PriceBook) {
  const name = `lambda-cost-prices-${book.id}-${book.region}.csv`
  saveFile(name, new Blob([CSV_MARK, pricesCsv(book)], { type: CSV_TYPE }))
}
