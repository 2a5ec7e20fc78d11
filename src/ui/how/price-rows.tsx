import type { PricePart, PriceRow } from '../../state/how/price-row'
import type { PriceGroup } from '../../state/how/price-rows'
import { exactMoney, figure, percent } from '../format'
import { unitInWords, withArticle } from '../parts/unit-in-words'
import { partInWords } from './part-in-words'
import styles from './price-table.module.css'
import type { SourceNumbers } from './source-numbers'
import { SourceDate } from './sources'

interface PriceRowsProps {
  readonly group: PriceGroup
  readonly sources: SourceNumbers
}

/** The prices of a service: a row for each, and one more for each further tier. */
export function PriceRows({ group: { service, rows }, sources }: PriceRowsProps) {
  return (
    <tbody>
      <tr className={styles.service}>
        <th scope="rowgroup" colSpan={4}>
          {service}
        </th>
      </tr>
      {rows.map((row) =>
        row.parts.map((part, index) => (
          <tr key={`${row.name} ${partInWords(part)}`} data-more={index > 0}>
            {index === 0 && (
              <th scope="row" rowSpan={row.parts.length}>
                {row.name}
              </th>
            )}
            <td>{whatFor(row, part)}</td>
            <td className={styles.amount} translate="no">
              {part.amount === null ? 'missing' : amountInWords(row, part.amount)}
            </td>
            {index === 0 && (
              <td className={styles.read} rowSpan={row.parts.length}>
                <SourceDate source={row.source} sources={sources} />
              </td>
            )}
          </tr>
        )),
      )}
    </tbody>
  )
}

/** `a GB-s, to 6,000,000,000`; of an allowance `a month`. */
function whatFor({ unit }: PriceRow, part: PricePart): string {
  const per = unit.startsWith('USD/') ? withArticle(unit.slice(4)) : ''
  const own = unit === 'share' ? 'of the price' : 'free a month'
  return [per || own, partInWords(part)].filter(Boolean).join(', ')
}

function amountInWords({ unit }: PriceRow, amount: string): string {
  if (unit.startsWith('USD/')) return exactMoney(amount)
  if (unit === 'share') return percent(String(Number(amount) * 100), 0)
  return `${figure(amount)} ${unitInWords(amount, unit)}`
}
