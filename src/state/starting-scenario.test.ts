import { expect, test } from 'vitest'
import { priceRules } from '../prices'
import { presets } from '../scenario/presets'
import { readScenario } from '../scenario/read-scenario'
import { scenarioOf } from './starting-scenario'

test.each(presets)('the preset $id is filled in as it is when read, to the letter', (preset) => {
  const read = { scenario: scenarioOf(preset) }
  expect(JSON.stringify(read)).toBe(JSON.stringify(readScenario(preset.scenario, priceRules)))
})
