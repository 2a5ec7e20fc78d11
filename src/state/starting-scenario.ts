import type { Scenario } from '../engine/scenario'
import { priceRules } from '../prices'
import { httpApiPreset } from '../scenario/http-api-preset'
import type { Preset } from '../scenario/preset'
import { readScenario } from '../scenario/read-scenario'

/** A preset's scenario, every field present. Throws on a preset that is no scenario. */
export function scenarioOf({ scenario }: Preset): Scenario {
  const read = readScenario(scenario, priceRules)
  if ('scenario' in read) return read.scenario
  throw new Error(`A preset is wrong: ${read.problems.map(({ says }) => says).join(' ')}`)
}

/** What a visit without a link opens. */
export const startingScenario: Scenario = scenarioOf(httpApiPreset)
