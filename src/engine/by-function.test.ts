import { expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { todayLikeBook as book } from '../../test/today-like-book'
import { byFunction } from './by-function'
import { charges } from './charges'
import { type Given, load } from './golden-row'
import type { Extra, LambdaFunction } from './scenario'
import { use } from './use'

/** What each of two functions pays of one line: 1,000,000 requests of a second, and 3,000,000. */
function partsOf(
  rule: string,
  [first, second]: readonly [Given<LambdaFunction>, Given<LambdaFunction>],
  extras: readonly Given<Extra>[] = [],
  prices = book,
): string[] {
  const functions = [
    { name: 'first', ...load('1000000', '1000'), ...first },
    { name: 'second', ...load('3000000', '1000'), ...second },
  ]
  const scenario = scenarioOf({ freeTier: false, functions, extras }, book)
  const line = charges(use(scenario, prices)).filter((one) => one.rule === rule)
  expect(line).toHaveLength(1)
  return byFunction(scenario.functions, line).map(({ usd }) => usd)
}

test.each([
  // 1 GB above the 512 MB for 1,000,000 s × 0.0000000309, and 2 GB for 3,000,000 s.
  [
    'ephemeral-storage',
    { ephemeralStorageMb: 1536 },
    { ephemeralStorageMb: 2560 },
    ['0.0309', '0.1854'],
  ],
  ['ephemeral-storage', { ephemeralStorageMb: 1536 }, {}, ['0.0309', '0']],
  // 1 GB for 1,000,000 s × 0.0000166667, and 1 GB for 3,000,000 s × 0.0000133334.
  ['compute-x86', { memoryMb: 1024 }, { memoryMb: 1024, architecture: 'arm' }, ['16.6667', '0']],
  ['compute-arm', { memoryMb: 1024 }, { memoryMb: 1024, architecture: 'arm' }, ['0', '40.0002']],
  // 1 MB above the first 6: 1,000,000 ÷ 1,024 GB × 0.008, and 2 MB of three times the requests.
  ['response-streaming', { streamedKb: '7168' }, { streamedKb: '8192' }, ['7.8125', '46.875']],
  ['response-streaming', {}, { streamedKb: '8192' }, ['0', '46.875']],
  // 1,000,000 × 0.001 GB × 0.01, and 0.002 GB of three times the requests.
  [
    'transfer-same-region',
    { transferKb: { sameRegion: '1048.576' } },
    { transferKb: { sameRegion: '2097.152' } },
    ['10', '60'],
  ],
  ['logs', {}, { logKb: '1048.576' }, ['0', '1500']],
  // One version of 1 GB for 3 hours, 10,800 GB-s × 0.0000015046, and two of them.
  [
    'snapstart-cache',
    { memoryMb: 1024, snapStart: { versions: 1, hoursPerMonth: '3' } },
    { memoryMb: 1024, snapStart: { versions: 2, hoursPerMonth: '3' } },
    ['0.01624968', '0.03249936'],
  ],
  // 10,000 restores of 1 GB × 0.0001397998, and 30,000.
  [
    'snapstart-restore',
    {
      memoryMb: 1024,
      snapStart: { versions: 1, hoursPerMonth: '3' },
      coldStart: { share: '0.01' },
    },
    {
      memoryMb: 1024,
      snapStart: { versions: 1, hoursPerMonth: '3' },
      coldStart: { share: '0.01' },
    },
    ['1.397998', '4.193994'],
  ],
] as const)('%s: each function pays for what it uses', (rule, first, second, usd) => {
  expect(partsOf(rule, [first, second])).toEqual(usd)
})

test.each([
  // The 5 a month are no function's.
  [{ kind: 'custom', label: 'x', usdPerMonth: '5', usdPerMillionRequests: '2' }, ['2', '6']],
  // 0.40 a million.
  [{ kind: 'sqs', callsPerRequest: '1' }, ['0.4', '1.2']],
  // 0.625 a million writes and 0.125 a million reads; the 100 GB stored are no function's.
  [
    { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '2', storageGb: '100' },
    ['0.875', '2.625'],
  ],
  [{ kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '0' }, ['0.625', '1.875']],
  [{ kind: 'dynamodb', writesPerRequest: '0', readsPerRequest: '0', storageGb: '100' }, ['0', '0']],
  [{ kind: 'nat-gateway', gateways: 1 }, ['0', '0']],
] as const)('%o: functions share by their requests what requests cost', (extra, usd) => {
  const rule = `extra:${extra.kind === 'custom' ? extra.label : extra.kind}`
  expect(partsOf(rule, [{}, {}], [extra])).toEqual(usd)
})

test.each([
  [[0, 1, 2], 2],
  [[0, 1, 3, 2], 3],
  [[0, 1, 2, 3], 2],
])(
  'what printing cuts off, the last of those pays that cost anything: of %o it is %i',
  (...row) => {
    const [order, last] = row
    // 1,200,000 requests less the free 1,000,000: 0.04 in three parts. The fourth has none.
    const counts = ['400000', '400000', '400000', '0']
    const functions = order.map((index) => ({ ...load(counts[index] ?? '', '100') }))
    const scenario = scenarioOf({ functions }, book)
    const costs = byFunction(scenario.functions, charges(use(scenario, book)))
    const usd = order.map((index, at) => {
      if (index === 3) return '0'
      return at === last ? `0.01${'3'.repeat(62)}4` : `0.01${'3'.repeat(63)}`
    })
    expect(costs.map((one) => one.usd)).toEqual(usd)
  },
)

test('a line without a price is nobody’s', () => {
  const prices = { ...book, dynamoDbStorage: null }
  const extras = [
    { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '0', storageGb: '1' },
  ] as const
  expect(partsOf('extra:dynamodb', [{}, {}], extras, prices)).toEqual(['0', '0'])
})
