/** What parts of the comparison wait for: each step is a piece of work, and kept for the scenario. */
import type { Scenario } from '../../engine/scenario'
import { crossingsOf } from '../../state/fleet-break-even'
import { fleetOf, rankingOf, withLoadBalancerOf } from '../../state/fleet-figures'
import { sizingOf } from '../../state/fleet-sizing'
import type { InPieces } from '../../state/pieces'

const after = (...steps: readonly ((scenario: Scenario) => unknown)[]) =>
  function* (scenario: Scenario): InPieces<Scenario> {
    for (const step of steps) {
      step(scenario)
      yield
    }
    return scenario
  }

export const afterFleet = after(fleetOf)
export const afterRanking = after(fleetOf, rankingOf)
export const afterCrossings = after(fleetOf, withLoadBalancerOf, crossingsOf)
export const afterSizing = after(fleetOf, withLoadBalancerOf, sizingOf)
