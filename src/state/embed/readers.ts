/** What reads the widget's few fields: its build puts this file in the place of all readers. */
import { priceRules } from '../../prices'
import { type Reading, readScenario } from '../../scenario/read-scenario'
import { readDuration } from '../reading/read-duration'
import { readMemory } from '../reading/read-memory'
import { readRate } from '../reading/read-rate'
import type { Readers } from '../reading/readers'

export const readers = {
  scenario: (input: unknown): Reading => readScenario(input, priceRules),
  duration: readDuration,
  memory: readMemory,
  rate: readRate,
} satisfies Partial<Readers>
