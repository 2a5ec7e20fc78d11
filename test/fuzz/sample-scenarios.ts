/** Valid scenarios of both books, always the same ones: for what is made of them and then damaged. */
import fc from 'fast-check'
import type { Scenario } from '../../src/engine/scenario'
import { defaultPriceBook, loadPriceBook } from '../../src/prices'
import { arbitraryScenario } from '../oracle/arbitrary-scenario'
import { month, ms, scenarioOf, webApi } from '../oracle/small-scenario'

const ofBook = async (id: string, region: string): Promise<Scenario[]> => {
  const book = (await loadPriceBook(id, region)) ?? defaultPriceBook
  const scenarios = arbitraryScenario(book, region, { maxFunctions: 3 })
  return fc.sample(scenarios, { numRuns: 20, seed: 1 })
}

export const sampleScenarios: readonly [Scenario, Scenario, ...Scenario[]] = [
  scenarioOf(webApi),
  scenarioOf({ name: 'nightly', memoryMb: 1024, ...month('30'), ...ms('600000') }),
  ...(await ofBook('2020-02', 'us-east-1')),
  ...(await ofBook('2026-09', 'us-east-1')),
  ...(await ofBook('2026-09', 'sa-east-1')),
]
