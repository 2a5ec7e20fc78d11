/** All that makes values of what a person types, and a scenario of the whole. */
import { priceRules } from '../../prices'
import { type Reading, readScenario } from '../../scenario/read-scenario'
import { noticesOf } from '../notices-of'
import { readAmount } from './read-amount'
import { readCount } from './read-count'
import { readDuration } from './read-duration'
import { readMemory } from './read-memory'
import { readMoney } from './read-money'
import { readRate } from './read-rate'
import { readSamples } from './read-samples'
import { readShare } from './read-share'
import { readSize } from './read-size'

const readers = {
  scenario: (input: unknown): Reading => readScenario(input, priceRules),
  amount: readAmount,
  count: readCount,
  duration: readDuration,
  gigabytes: (text: string) => readSize(text, 'GB'),
  kilobytes: (text: string) => readSize(text, 'KB'),
  memory: readMemory,
  money: readMoney,
  rate: readRate,
  samples: readSamples,
  share: readShare,
}

export type Readers = typeof readers

/** What the first estimate does without. */
export const onceTyped = { readers, noticesOf }
