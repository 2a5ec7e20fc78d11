import { remembered } from '../engine/remembered'
import type { Scenario } from '../engine/scenario'
import { presets } from '../scenario/presets'
import { scenarioOf } from './starting-scenario'

export interface PresetChoice {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly scenario: Scenario
}

/** Workloads to start from. */
export const presetChoices: readonly PresetChoice[] = presets.map((preset) => {
  const { id, title, says } = preset
  return { id, title, says, scenario: scenarioOf(preset) }
})

const textOf = remembered((scenario: Scenario) => JSON.stringify(scenario))

/** A preset's workload at the prices of another scenario. */
export const atPricesOf = ({ scenario }: PresetChoice, { prices, region }: Scenario): Scenario => ({
  ...scenario,
  prices,
  region,
})

/** The preset that a scenario is, at whatever prices; null for one of the user's own. */
export function presetOf(scenario: Scenario): PresetChoice | null {
  const isIt = (preset: PresetChoice) =>
    JSON.stringify(atPricesOf(preset, scenario)) === textOf(scenario)
  return presetChoices.find(isIt) ?? null
}
