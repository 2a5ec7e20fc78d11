/** Variations of a book: what other dates and regions may hold, and what may be missing from them. */
import fc from 'fast-check'
import type { PriceBook, Rate, RegionPrices, Source, TieredRate } from '../../src/engine/price-book'

const source: Source = { url: 'https://example.com/', read: '2000-01', says: 'Made up.' }
const rate = (usd: string): Rate => ({ usd, source })
const tiers = (...list: readonly (readonly [upTo: string | null, usd: string])[]): TieredRate => ({
  tiers: list.map(([upTo, usd]) => ({ upTo, usd })),
  source,
})

/** With both architectures, every trigger, and a price for all of them. */
export const withEverything = (book: PriceBook): PriceBook => ({
  ...book,
  architectures: ['x86', 'arm'],
  triggers: ['direct', 'rest-api', 'http-api', 'websocket-api', 'function-url', 'load-balancer'],
  extras: [
    'nat-gateway',
    'dynamodb',
    'sqs',
    'eventbridge',
    'step-functions',
    'x-ray',
    'public-ipv4',
  ],
  snapStart: true,
  mbPerVcpu: 1769,
  freeTier: { ...book.freeTier, streamedGb: '100' },
  limits: {
    ...book.limits,
    memoryMb: { min: 128, max: 10_240, step: 1 },
    ephemeralStorageMb: { min: 512, max: 10_240 },
    asyncEventKb: 1024,
    streamedMb: 200,
  },
  compute: {
    x86: tiers(['6000000000', '0.0000166667'], ['15000000000', '0.000015'], [null, '0.0000133334']),
    arm: tiers(
      ['7500000000', '0.0000133334'],
      ['18750000000', '0.0000120001'],
      [null, '0.0000106667'],
    ),
  },
  provisionedConcurrency: { x86: rate('0.0000041667'), arm: rate('0.0000033334') },
  provisionedCompute: { x86: rate('0.0000097222'), arm: rate('0.0000077778') },
  ephemeralStorage: rate('0.0000000309'),
  snapStartCache: rate('0.0000015046'),
  snapStartRestore: rate('0.0001397998'),
  responseStreaming: rate('0.008'),
  httpApi: tiers(['300000000', '0.000001'], [null, '0.0000009']),
  logs: tiers(['10240', '0.5'], ['30720', '0.25'], ['51200', '0.1'], [null, '0.05']),
  publicIpv4: rate('0.005'),
  lambdaSavingsPlan: true,
  lambdaSavings: { discount: '0.12', source },
})

type Loss = (book: PriceBook) => Partial<RegionPrices>

/** The prices that one flip of a coin takes away. */
const LOSSES: readonly Loss[] = [
  () => ({ requests: null }),
  ({ compute }) => ({ compute: { ...compute, x86: null } }),
  ({ compute }) => ({ compute: { ...compute, arm: null } }),
  ({ provisionedConcurrency: { x86 } }) => ({ provisionedConcurrency: { x86, arm: null } }),
  ({ provisionedCompute: { arm } }) => ({ provisionedCompute: { x86: null, arm } }),
  () => ({ ephemeralStorage: null }),
  () => ({ snapStartCache: null }),
  () => ({ snapStartRestore: null }),
  () => ({ responseStreaming: null }),
  () => ({ restApi: null }),
  () => ({ restApiCache: {} }),
  ({ restApiCache }) => ({
    restApiCache: Object.fromEntries(Object.entries(restApiCache).slice(2)),
  }),
  () => ({ httpApi: null }),
  () => ({ websocketMessages: null }),
  () => ({ websocketMinutes: null }),
  () => ({ transferInternet: null }),
  () => ({ transferSameRegion: null }),
  () => ({ transferOtherRegion: null }),
  () => ({ logs: null }),
  () => ({ natGatewayHour: null }),
  () => ({ natGatewayGb: null }),
  () => ({ dynamoDbWrites: null }),
  () => ({ dynamoDbReads: null }),
  () => ({ dynamoDbStorage: null }),
  () => ({ sqsStandard: null }),
  () => ({ sqsFifo: null }),
  () => ({ eventBridgeEvents: null }),
  () => ({ stepFunctionsTransitions: null }),
  () => ({ xRayTraces: null }),
  () => ({ instanceRates: {} }),
  () => ({ storage: null }),
  () => ({ publicIpv4: null }),
  () => ({ lambdaSavings: null }),
  () => ({ publicIpv4: 'free' }),
  () => ({ loadBalancerHour: null }),
  () => ({ loadBalancerUnitHour: null }),
]

const TIERED = [
  'requests',
  'restApi',
  'httpApi',
  'websocketMessages',
  'transferInternet',
  'logs',
  'sqsStandard',
  'sqsFifo',
] as const
type Tiered = (typeof TIERED)[number]

/** Its last tier is not known, or for a single price, not how far it holds. */
function cutShort(rates: TieredRate | null): TieredRate | null {
  if (rates === null) return null
  const [first, ...others] = rates.tiers
  const known =
    others.length > 0 ? rates.tiers.slice(0, -1) : [{ upTo: '1000', usd: first?.usd ?? '0' }]
  return { ...rates, tiers: known }
}

/** The book as it is or with everything, by 1 or 100 ms, INIT billed or not, with prices missing. */
export const arbitraryBook = (book: PriceBook): fc.Arbitrary<PriceBook> =>
  fc
    .record({
      base: fc.constantFrom(book, withEverything(book)),
      incrementMs: fc.constantFrom(1, 100),
      billsInit: fc.boolean(),
      freeInternetGb: fc.constantFrom('0', '1', '100'),
      lost: fc.oneof(fc.constant<Loss[]>([]), fc.subarray([...LOSSES], { maxLength: 6 })),
      cut: fc.oneof(fc.constant<Tiered[]>([]), fc.subarray<Tiered>([...TIERED])),
      computeCut: fc.boolean(),
    })
    .map(({ base, lost, cut, computeCut, ...rules }) => {
      const prices = Object.fromEntries(cut.map((key) => [key, cutShort(base[key])]))
      const compute = computeCut
        ? { ...base.compute, x86: cutShort(base.compute.x86) }
        : base.compute
      const known: PriceBook = { ...base, ...rules, ...prices, compute }
      return lost.reduce<PriceBook>((left, lose) => Object.assign(left, lose(left)), known)
    })
