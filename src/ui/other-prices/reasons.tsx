import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import type { Contribution, ThenAndNow } from '../../state/then-and-now'
import { money } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { causeInWords } from './cause-in-words'
import { firstOptionInWords } from './conflict-in-words'
import { pricesInWords } from './prices-in-words'
import styles from './reasons.module.css'

interface ReasonsProps {
  readonly other: Other
  readonly found: ThenAndNow
}

/** What each difference between the two books adds to a bill, from one total to the other. */
export function Reasons({ other, found }: ReasonsProps) {
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
