import { expect, test } from 'vitest'
import { loadPriceRules } from '../prices'
import { readScenario } from '../scenario/read-scenario'
import { atPricesOf, presetChoices, presetOf } from './presets'

test.each(presetChoices)(
  '$title stays what it is at today’s prices of any region',
  async (preset) => {
    const rules = await loadPriceRules('2026-09')
    if (!rules) throw new Error('No rules of 2026-09')
    for (const region of Object.keys(rules.regions)) {
      const scenario = atPricesOf(preset, { ...preset.scenario, prices: rules.id, region })
      expect(readScenario(scenario, new Map([[rules.id, rules]]))).toEqual({ scenario })
      expect(presetOf(scenario)).toBe(preset)
    }
  },
)

test('a workload of the user’s own is no preset', () => {
  const [preset] = presetChoices
  if (!preset) throw new Error('There are no presets')
  expect(presetOf({ ...preset.scenario, freeTier: !preset.scenario.freeTier })).toBeNull()
})
