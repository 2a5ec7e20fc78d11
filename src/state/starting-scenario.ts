import type { Scenario } from '../engine/scenario'
import { defaultFunction, defaultScenario, newFunction } from '../scenario/defaults'
import { httpApiPreset } from '../scenario/http-api-preset'
import type { Preset } from '../scenario/preset'

/** A preset's scenario in canonical form: every field present, in the contract's order. */
export function scenarioOf({ scenario }: Preset): Scenario {
  const { extras, fleet, ...first } = defaultScenario
  return {
    ...{ version: 1, ...first, functions: [], extras },
    ...scenario,
    functions: scenario.functions.map((fn) => ({
      ...newFunction(),
      ...fn,
      transferKb: { ...defaultFunction.transferKb, ...fn.transferKb },
    })),
    fleet: { ...fleet, ...scenario.fleet },
  }
}

/** What a visit without a link opens. */
export const startingScenario: Scenario = scenarioOf(httpApiPreset)
