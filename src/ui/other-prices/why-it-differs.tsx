import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import { type Contribution, type ThenAndNow, thenAndNow } from '../../state/then-and-now'
import { money } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { ChevronRight } from '../parts/icons'
import { causeInWords } from './cause-in-words'
import { firstOptionInWords } from './conflict-in-words'
import { pricesInWords } from './prices-in-words'
import styles from './why-it-differs.module.css'

/** Why the same work costs another amount at the other prices; its place is kept until that is known. */
export function WhyItDiffers({ other }: { readonly other: Other | null }) {
  const found = other && thenAndNow(other)
  return (
    <div className={styles.place}>
      {other && found && (
        <details className={styles.why}>
          <summary className={styles.summary}>
            <ChevronRight />
            <span>{titleOf(other, found)}</span>
          </summary>
          <Reasons other={other} found={found} />
        </details>
      )}
    </div>
  )
}

function titleOf({ scenario }: Other, { contributions }: ThenAndNow): string {
  const prices = pricesInWords(rulesOf(scenario))
  if (contributions.length === 0) return `At ${prices} every line is the same`
  return `Why it is another amount at ${prices}`
}

interface ReasonsProps {
  readonly other: Other
  readonly found: ThenAndNow
}

function Reasons({ other, found }: ReasonsProps) {
  const { from, scenario, conflicts } = other
  const { contributions, fromUsd, toUsd, isAtLeast, armSavesUsd } = found
  const prices = pricesInWords(rulesOf(scenario))
  const changes = conflicts.map((conflict) => firstOptionInWords(conflict, from))
  return (
    <div className={styles.reasons}>
      {changes.length > 0 && (
        <p>
          {capital(prices)} do not have all of this workload. It is counted with{' '}
          {changes.join(', ')}; when you switch, you choose.
        </p>
      )}
      {contributions.length > 0 && (
        <table className={styles.table} aria-label={`From these prices to ${prices}`}>
          <tbody>
            <tr>
              <th scope="row">At {pricesInWords(rulesOf(from))}</th>
              <td>{moneyAtLeast(fromUsd, isAtLeast.from)}</td>
            </tr>
            {contributions.map((one) => (
              <Reason key={keyOf(one)} contribution={one} other={other} />
            ))}
            <tr className={styles.sum}>
              <th scope="row">At {prices}</th>
              <td>{moneyAtLeast(toUsd, isAtLeast.to)}</td>
            </tr>
          </tbody>
        </table>
      )}
      {isAtLeast.between && (
        <p>
          A price that is not known counts as nothing where it is missing, so this is not all of the
          difference.
        </p>
      )}
      {armSavesUsd !== null && (
        <p>On arm64, which today has and 2020 had not, it would be {money(armSavesUsd)} less.</p>
      )}
    </div>
  )
}

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())
const keyOf = ({ cause }: Contribution) => (cause.kind === 'price' ? cause.rule : cause.kind)

function Reason({
  contribution,
  other,
}: {
  readonly contribution: Contribution
  readonly other: Other
}) {
  const { cause, usd } = contribution
  return (
    <tr>
      <th scope="row">{causeInWords(cause, other)}</th>
      <td>{usd.startsWith('-') ? money(usd) : `+${money(usd)}`}</td>
    </tr>
  )
}
