import type { Scenario } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import { thenAndNow } from '../../state/then-and-now'
import { moneyAtLeast } from '../money-at-least'
import { useOther } from '../parts/use-other'

/** What a scenario costs at the prices of the other book. */
export function OtherPricesCell({ scenario }: { readonly scenario: Scenario }) {
  const other = useOther(scenario)
  const found = other && thenAndNow(other)
  if (!found) return 'on their way'
  const { shortTitle } = rulesOf(other.scenario)
  const isAdapted = other.conflicts.length > 0
  return (
    <>
      {moneyAtLeast(found.toUsd, found.isAtLeast.to)}
      <small>
        , {shortTitle.replaceAll(' ', '\u00a0')}
        {isAdapted && ', adapted'}
      </small>
    </>
  )
}
