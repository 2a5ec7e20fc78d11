import { expect } from 'vitest'
import { priceRules } from '../../src/prices'
import { readScenario } from '../../src/scenario/read-scenario'
import { scenarioFile } from '../../src/state/files/scenario-file'
import { asText, explore } from '../explore'
import { expectPlainAnswer, harmless } from './harmless'
import { hostileText } from './hostile-text'
import { sampleScenarios } from './sample-scenarios'

const valid = sampleScenarios.flatMap((scenario) => [
  JSON.stringify(scenario),
  JSON.stringify({ version: 1, functions: scenario.functions }, null, 2),
  JSON.stringify({ scenario, totalUsd: '0' }),
])

explore('any scenario file is read to a valid scenario, or to what is wrong with it', {
  name: 'scenario-files',
  cases: hostileText(valid),
  check: async (text) => {
    const file = new Blob([text])
    await harmless(() => scenarioFile.isOf(text.slice(0, 4096)))
    const reading = await harmless(() => scenarioFile.read(file))
    if ('problems' in reading) expect(reading.problems.join('')).not.toBe('')
    else if (reading.scenario) {
      expect(readScenario(reading.scenario, priceRules)).toEqual({ scenario: reading.scenario })
      expectPlainAnswer(reading.scenario)
    }
  },
  few: 100,
  many: 100_000,
  file: asText,
})
