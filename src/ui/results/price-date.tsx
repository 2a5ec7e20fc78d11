import type { PriceRules } from '../../engine/price-book'
import { type PriceAge, priceAge } from '../../state/price-age'
import { usePage } from '../../state/use-page'
import { figure, plural } from '../format'
import { Alert } from '../parts/icons'
import styles from './price-date.module.css'

/** Of when the prices are, and how old that makes them. Those that are meant to be today's warn when they are old. */
export function PriceDate({
  rules,
  region,
}: {
  readonly rules: PriceRules
  readonly region: string
}) {
  const age = usePage(({ today }) => today)
  const found = priceAge(rules.id, age)
  const isWorn = found?.isOld === true && rules.incrementMs === 1
  return (
    <span>
      Prices of {rules.title}, {region}, before tax.
      {found && found.months > 0 && (
        <span className={isWorn ? styles.worn : undefined}>
          {' '}
          {isWorn && <Alert />} {ageInWords(found)}
          {isWorn && ' AWS may charge others by now.'}
        </span>
      )}
    </span>
  )
}

function ageInWords({ months }: PriceAge): string {
  const parts = [
    [Math.floor(months / 12), 'year'] as const,
    [months % 12, 'month'] as const,
  ].filter(([count]) => count > 0)
  const words = parts.map(
    ([count, unit]) => `${figure(String(count))} ${plural(String(count), unit)}`,
  )
  return `They are ${words.join(' and ')} old.`
}
