/** Scenarios in canonical form, valid for a book and region, weighted to the edges of the rules. */
import fc from 'fast-check'
import type { PriceRules } from '../../src/engine/price-book'
import {
  type CustomExtra,
  type Extra,
  type Fleet,
  type PricedExtraKind,
  type Purchase,
  QUEUES,
  type Scenario,
} from '../../src/engine/scenario'
import { arbitraryDecimal, GREATEST_DECIMAL } from './arbitrary-decimal'
import { arbitraryFunction } from './arbitrary-function'

export interface ScenarioSize {
  readonly maxFunctions?: number
  readonly maxExtras?: number
}

/** Up to 6 functions and 4 extras unless `size` says otherwise. */
export const arbitraryScenario = (
  rules: PriceRules,
  region: string,
  { maxFunctions = 6, maxExtras = 4 }: ScenarioSize = {},
): fc.Arbitrary<Scenario> =>
  arbitraryHours.chain((hoursPerMonth) =>
    fc.record({
      version: fc.constant(1 as const),
      name: fc.stringMatching(/^\w{0,80}$/),
      prices: fc.constant(rules.id),
      region: fc.constant(region),
      freeTier: fc.boolean(),
      hoursPerMonth: fc.constant(hoursPerMonth),
      savingsPlan: rules.lambdaSavingsPlan ? fc.boolean() : fc.constant(false),
      functions: fc.array(arbitraryFunction(rules, hoursPerMonth), {
        minLength: 1,
        maxLength: maxFunctions,
        size: 'max',
      }),
      extras: arbitraryExtras(rules, maxExtras),
      fleet: arbitraryFleet(rules),
    }),
  )

const arbitraryHours = fc.oneof(
  fc.constantFrom('720', '730', '744', '1', '696.5'),
  arbitraryDecimal('1', '744', ['720', '730']),
)

const amounts = (...edges: readonly string[]) => arbitraryDecimal('0', GREATEST_DECIMAL, edges)
const perRequest = arbitraryDecimal('0', '1000000', ['0', '1', '0.05', '3'])
const sizeKb = arbitraryDecimal('0', '1024', ['0', '1', '64', '65', '1024'])

/** Those that a book may have prices for. */
const PRICED: { readonly [K in PricedExtraKind]: fc.Arbitrary<Extract<Extra, { kind: K }>> } = {
  'nat-gateway': fc.record({
    kind: fc.constant('nat-gateway'),
    gateways: fc.integer({ min: 1, max: 100 }),
    gbPerMonth: amounts('100'),
  }),
  dynamodb: fc.record({
    kind: fc.constant('dynamodb'),
    writesPerRequest: perRequest,
    readsPerRequest: perRequest,
    storageGb: amounts('0', '25', '26'),
  }),
  sqs: fc.record({
    kind: fc.constant('sqs'),
    queue: fc.constantFrom(...QUEUES),
    callsPerRequest: perRequest,
    messageKb: sizeKb,
  }),
  eventbridge: fc.record({
    kind: fc.constant('eventbridge'),
    eventsPerRequest: perRequest,
    eventKb: sizeKb,
  }),
  'step-functions': fc.record({
    kind: fc.constant('step-functions'),
    transitionsPerRequest: perRequest,
  }),
  'x-ray': fc.record({ kind: fc.constant('x-ray'), tracesPerRequest: perRequest }),
  'public-ipv4': fc.record({
    kind: fc.constant('public-ipv4'),
    addresses: fc.integer({ min: 1, max: 1000 }),
  }),
}

/** Each label once, each kind that the book prices at most once, in any order. */
function arbitraryExtras({ extras }: PriceRules, most: number): fc.Arbitrary<Extra[]> {
  const custom: fc.Arbitrary<CustomExtra> = fc.record({
    kind: fc.constant('custom' as const),
    label: fc.stringMatching(/^\w{1,40}$/),
    usdPerMonth: amounts('1', '0.2'),
    usdPerMillionRequests: amounts('1', '0.2'),
  })
  const priced = fc.constantFrom(...extras).chain((kind): fc.Arbitrary<Extra> => PRICED[kind])
  return fc.uniqueArray(fc.oneof(custom, priced, priced), {
    maxLength: most,
    selector: (extra) => (extra.kind === 'custom' ? `custom ${extra.label}` : extra.kind),
  })
}

const arbitraryFleet = (rules: PriceRules): fc.Arbitrary<Fleet> =>
  fc.record({
    instance: fc.constantFrom(...Object.keys(rules.instances)),
    purchase: fc.constantFrom<Purchase[]>('on-demand', 'savings-1y', 'savings-3y'),
    peakFactor: arbitraryDecimal('1', '1000', ['3']),
    utilization: arbitraryDecimal('0.000000000001', '1', ['0.6', '0.7']),
    cpuShare: arbitraryDecimal('0.000000000001', '1', ['0.5']),
    memoryPerRequestMb: fc.option(fc.integer({ min: 1, max: 10_240 })),
    reserveMb: fc.oneof(fc.constantFrom(0, 511, 512), fc.nat(4096), fc.nat(65_536)),
    minInstances: fc.oneof(fc.nat(2), fc.nat(1000)),
    spareInstances: fc.oneof(fc.nat(2), fc.nat(1000)),
    storageGbPerInstance: arbitraryDecimal('0', '16384', ['8']),
    loadBalancer: fc.boolean(),
    requestsPerConnection: arbitraryDecimal('0.000000000001', '1000000', ['10']),
  })
