import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import {
  inLater,
  readerOf,
  twoBooks,
  withExtra,
  withExtras,
  withFleet,
  withFunction,
  withSamples,
  withScenario,
  withTrigger,
} from './scenario-under-test'

const { fieldsOf, problemsOf, saidOf } = readerOf(twoBooks(priceRules))

describe('what is no amount', () => {
  it.each<[field: string, says: string, input: unknown]>([
    ['version', 'Version: 1, as a number.', withScenario({ version: 2 })],
    ['name', 'Name: text of up to 80 characters.', withScenario({ name: 1 })],
    ['prices', 'Prices: 2020-02 or later.', withScenario({ prices: '1999' })],
    [
      'region',
      'At the prices of May 2031, the region is us-east-1 or eu-west-1.',
      { ...inLater({}), region: 'mars' },
    ],
    ['freeTier', 'Free tier: true or false.', withScenario({ freeTier: 1 })],
    ['savingsPlan', 'Savings plan: true or false.', withScenario({ savingsPlan: 1 })],
    [
      'savingsPlan',
      'At the prices of February 2020, no savings plan for Lambda is known: false.',
      withScenario({ savingsPlan: true }),
    ],
    ['functions', 'Functions: a list of 1 to 50. There are 0.', { version: 1, functions: [] }],
    ['functions', 'Functions: a list of 1 to 50.', { version: 1, functions: {} }],
    ['functions[0].name', 'Name: text of up to 60 characters.', withFunction({ name: 1 })],
    [
      'functions[0].architecture',
      'At the prices of May 2031, the architecture is x86 or arm.',
      inLater({ architecture: 'sparc' }),
    ],
    [
      'functions[0].requests.per',
      'Requests are counted per second, minute, hour, day, week, month or year.',
      withFunction({ requests: { count: '1', per: '' } }),
    ],
    [
      'functions[0].duration.samples',
      'Samples: a list of 1 to 10,000. There are 0.',
      withSamples([]),
    ],
    [
      'functions[0].duration.samples[0]',
      'A sample is a pair: a duration in ms and how often it was seen, such as ["128.83", 3].',
      withSamples(['1']),
    ],
    [
      'functions[0].duration.samples[0][1]',
      'How often it was seen: a whole number, 1 to 1,000,000,000,000.',
      withSamples([['1', '1']]),
    ],
    [
      'functions[0].ephemeralStorageMb',
      'At the prices of May 2031, ephemeral storage is 512 to 10,240 MB, as a whole number.',
      inLater({ ephemeralStorageMb: '512' }),
    ],
    [
      'functions[0].provisioned.concurrency',
      'Environments kept: a whole number, 1 to 100,000.',
      withFunction({ provisioned: { concurrency: 0.5 } }),
    ],
    [
      'functions[0].provisioned.hoursPerMonth',
      "Hours a month: at most the 24 of the scenario's month.",
      {
        ...withFunction({ provisioned: { concurrency: 1, hoursPerMonth: '24.1' } }),
        hoursPerMonth: '24',
      },
    ],
    [
      'functions[0].snapStart',
      'At the prices of February 2020, there is no SnapStart: null.',
      withFunction({ snapStart: {} }),
    ],
    [
      'functions[0].snapStart.versions',
      'Published versions: a whole number, 1 to 1,000.',
      inLater({ snapStart: { versions: 1001 } }),
    ],
    [
      'functions[0].trigger.kind',
      'At the prices of May 2031, the trigger is direct, rest-api, http-api, websocket-api, function-url or load-balancer.',
      withTrigger('fax', {}),
    ],
    ['extras', 'Extras: a list of 0 to 20.', withScenario({ extras: {} })],
    [
      'extras[0].label',
      'Label: text of 1 to 40 characters.',
      withExtra({ kind: 'custom', label: '' }),
    ],
    [
      'extras[1].label',
      'Label: each one once. Another extra has this label already.',
      withExtras({ kind: 'custom', label: 'a' }, { kind: 'custom', label: 'a' }),
    ],
    [
      'extras[1].kind',
      'Each kind stands in the list once; give all of it there.',
      withExtras({ kind: 'x-ray' }, { kind: 'x-ray' }),
    ],
    [
      'extras[0].gateways',
      'Gateways: a whole number, 1 to 100.',
      withExtra({ kind: 'nat-gateway', gateways: 0 }),
    ],
    [
      'extras[0].queue',
      'The queue is standard or fifo.',
      withExtra({ kind: 'sqs', queue: 'lifo' }),
    ],
    [
      'extras[0].addresses',
      'Addresses: a whole number, 1 to 1,000.',
      withExtra({ kind: 'public-ipv4', addresses: 0 }),
    ],
    [
      'fleet.instance',
      'Instance: a type of the prices of February 2020, such as "t3.medium".',
      withFleet({ instance: 1 }),
    ],
    [
      'fleet.purchase',
      'Purchase: on-demand, savings-1y or savings-3y.',
      withFleet({ purchase: '' }),
    ],
    [
      'fleet.memoryPerRequestMb',
      'Memory per request in MB: a whole number, 1 or more.',
      withFleet({ memoryPerRequestMb: '1' }),
    ],
    [
      'fleet.reserveMb',
      'Reserved memory in MB: a whole number, 0 to 65,536.',
      withFleet({ reserveMb: null }),
    ],
    [
      'fleet.minInstances',
      'Fewest instances: a whole number, 0 to 1,000.',
      withFleet({ minInstances: 0.5 }),
    ],
    [
      'fleet.spareInstances',
      'Spare instances: a whole number, 0 to 1,000.',
      withFleet({ spareInstances: '0' }),
    ],
    ['fleet.loadBalancer', 'Load balancer: true or false.', withFleet({ loadBalancer: 'no' })],
  ])('%s is told: %s', (field, says, input) => {
    expect(saidOf(field, input)).toEqual([says])
  })

  it.each<[field: string, input: unknown]>([
    ['name', withScenario({ name: ['a'] })],
    ['region', withScenario({ region: ['us-east-1'] })],
    ['functions[0].architecture', withFunction({ architecture: ['x86'] })],
    ['functions[0].memoryMb', withFunction({ memoryMb: ['512'] })],
    ['functions[0].duration.kind', withFunction({ duration: { kind: ['average'], ms: '1' } })],
    ['functions[0].trigger.kind', withFunction({ trigger: { kind: ['direct'] } })],
    ['functions[0].logKb', withFunction({ logKb: ['1'] })],
    ['functions[0].trigger.cacheGb', withTrigger('rest-api', { cacheGb: ['0.5'] })],
    ['extras[0].kind', withExtra({ kind: ['x-ray'], tracesPerRequest: '1' })],
    ['fleet.instance', withFleet({ instance: ['t3.medium'] })],
    ['fleet.minInstances', withFleet({ minInstances: ['1'] })],
  ])('%s is not taken out of a list', (field, input) => {
    const says = expect.not.stringContaining('Invalid')
    expect(problemsOf(input)).toEqual([{ field, says }])
  })
})

describe('what stands twice in the extras', () => {
  const custom = { kind: 'custom', label: 'a' }
  it.each<[what: string, fields: readonly string[], extras: readonly unknown[]]>([
    ['a label', ['extras[1].label'], [custom, custom]],
    ['a label, each time', ['extras[1].label', 'extras[2].label'], [custom, custom, custom]],
    ['a kind that is missing', ['extras[0].kind', 'extras[1].kind'], [{}, {}]],
    ['no kind', ['extras[0]', 'extras[1]'], [null, null]],
    [
      'a label that is missing',
      ['extras[0].label', 'extras[1].label'],
      [{ kind: 'custom' }, { kind: 'custom' }],
    ],
    [
      'a label beyond the 20 that are read',
      ['extras'],
      Array.from({ length: 21 }, (_, i) => ({ kind: 'custom', label: `${i % 20}` })),
    ],
  ])('%s', (_, fields, extras) => {
    expect(fieldsOf(withExtras(...extras))).toEqual(fields)
  })
})

describe('hours that are a problem themselves', () => {
  it('are the only one', () => {
    const month = { hoursPerMonth: 'x' }
    const later = inLater({ provisioned: { concurrency: 1 }, snapStart: {} })
    expect(fieldsOf({ ...later, ...month })).toEqual(['hoursPerMonth'])
    const hours = { concurrency: 1, hoursPerMonth: '700' }
    expect(fieldsOf({ ...withFunction({ provisioned: hours }), ...month })).toEqual([
      'hoursPerMonth',
    ])
  })
})
