import type { Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import { againstLambdaOf, fleetOf } from '../../state/fleet-figures'
import { figure, money } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { BillBar } from './bill-bar'
import { fleetNamedParts, lambdaNamedParts } from './bill-parts'
import styles from './bills.module.css'
import { PURCHASE_WORDS } from './purchase-words'

/** What each bill is made of, both on one scale. */
export function Bills({ scenario }: { readonly scenario: Scenario }) {
  const lambda = estimateOf(scenario)
  const fleet = fleetOf(scenario)
  if (!lambda || !fleet) return null
  const { instances, instance, totalUsd, missing } = fleet
  const scale = Math.max(Number(lambda.totalUsd), Number(totalUsd ?? 0))
  const difference = againstLambdaOf(scenario)
  const less = difference && difference.is !== 'the same' ? `${money(difference.usd)} less` : null
  return (
    <div>
      <h3 className={styles.heading}>Both bills, on one scale</h3>
      <BillBar
        title="Lambda"
        total={moneyAtLeast(lambda.totalUsd, lambda.missing.length > 0)}
        parts={lambdaNamedParts(scenario)}
        scale={scale}
        gapSays={difference?.is === 'more' ? less : null}
      />
      {totalUsd !== null && instances !== null && (
        <BillBar
          title={`EC2, ${figure(String(instances))} × ${instance}, ${PURCHASE_WORDS[scenario.fleet.purchase]}`}
          total={moneyAtLeast(totalUsd, missing.length > 0)}
          parts={fleetNamedParts(scenario, instances)}
          scale={scale}
          gapSays={difference?.is === 'less' ? less : null}
        />
      )}
    </div>
  )
}
