import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import {
  inLater,
  readerOf,
  twoBooks,
  withExtras,
  withFleet,
  withFunction,
  withFunctions,
  withSamples,
  withScenario,
} from './scenario-under-test'

const { problemsOf } = readerOf(twoBooks(priceRules))

describe('a problem', () => {
  it.each<[field: string, says: string, input: unknown]>([
    ['', 'an object with the fields version, name, prices', null],
    ['', 'an object', undefined],
    ['', 'an object', []],
    ['', 'an object', '{}'],
    ['', 'an object', new Date(0)],
    ['version', 'such as 1', { functions: withFunction({}).functions }],
    ['version', 'Version: 1', withScenario({ version: 2 })],
    ['version', 'as a number', withScenario({ version: '1' })],
    ['name', 'up to 80 characters', withScenario({ name: 'x'.repeat(81) })],
    ['name', 'text', withScenario({ name: 1 })],
    ['name', 'text', withScenario({ name: '\ud800' })],
    ['prices', '2020-02 or later', withScenario({ prices: '1999-01' })],
    ['prices', '2020-02 or later', withScenario({ prices: null })],
    ['region', 'the region is us-east-1.', withScenario({ region: 'eu-west-1' })],
    ['region', 'the region is', withScenario({ region: 'constructor' })],
    ['freeTier', 'true or false', withScenario({ freeTier: 'yes' })],
    ['hoursPerMonth', '1 to 744', withScenario({ hoursPerMonth: '744.000000000001' })],
    ['hoursPerMonth', '1 to 744', withScenario({ hoursPerMonth: '0.999999999999' })],
    ['hoursPerMonth', 'It is text, in quotes', withScenario({ hoursPerMonth: 720 })],
    ['functions', 'This is needed', { version: 1 }],
    ['functions', '1 to 50. There are 0.', { version: 1, functions: [] }],
    ['functions', '1 to 50. There are 51.', withFunctions(...Array(51).fill({}))],
    ['functions', 'a list', { version: 1, functions: { 0: {}, length: 1 } }],
    ['functions[0]', 'an object', { version: 1, functions: [null] }],
    ['functions[0].name', 'up to 60', withFunction({ name: 'x'.repeat(61) })],
    ['functions[0].architecture', 'February 2020, the arch', withFunction({ architecture: 'arm' })],
    ['functions[0].memoryMb', 'Nearest to 700: 640 and 704.', withFunction({ memoryMb: 700 })],
    ['functions[0].memoryMb', '128 to 3,008', withFunction({ memoryMb: '512' })],
    [
      'functions[0].requests.count',
      '0 or more',
      withFunction({ requests: { count: '-1', per: 'day' } }),
    ],
    [
      'functions[0].requests.count',
      '"1000000"',
      withFunction({ requests: { count: '1e6', per: 'day' } }),
    ],
    [
      'functions[0].requests.per',
      'week, month or year',
      withFunction({ requests: { count: '1', per: 'fortnight' } }),
    ],
    ['functions[0].requests.per', 'such as "day"', withFunction({ requests: { count: '1' } })],
    ['functions[0].duration.kind', 'average or measured', withFunction({ duration: { ms: '1' } })],
    [
      'functions[0].duration.ms',
      'above 0, at most 900,000',
      withFunction({ duration: { kind: 'average', ms: '0' } }),
    ],
    [
      'functions[0].duration.ms',
      'above 0, at most 900,000',
      withFunction({ duration: { kind: 'average', ms: '900000.000000000001' } }),
    ],
    ['functions[0].duration.ms', 'needed', withFunction({ duration: { kind: 'average' } })],
    ['functions[0].duration.samples', 'There are 0', withSamples([])],
    [
      'functions[0].duration.samples',
      'There are 10,001',
      withSamples(Array(10_001).fill(['1', 1])),
    ],
    ['functions[0].duration.samples', 'a list', withSamples('')],
    ['functions[0].duration.samples[1]', 'a pair', withSamples([['1', 1], ['1']])],
    [
      'functions[0].duration.samples[1]',
      'a pair',
      withSamples([
        ['1', 1],
        ['1', 1, 1],
      ]),
    ],
    ['functions[0].duration.samples[0]', 'a pair', withSamples(Array(1))],
    ['functions[0].duration.samples[0][0]', 'above 0', withSamples([['0.0', 1]])],
    ['functions[0].duration.samples[0][1]', '1 to 1,000,000,000,000', withSamples([['1', 0]])],
    ['functions[0].duration.samples[0][1]', 'whole', withSamples([['1', 1.5]])],
    ['functions[0].duration.samples[0][1]', 'whole', withSamples([['1', 1e12 + 1]])],
    [
      'functions[0].coldStart',
      'an object with the fields share, initMs',
      withFunction({ coldStart: null }),
    ],
    [
      'functions[0].coldStart.share',
      '0 to 1',
      withFunction({ coldStart: { share: '1.000000000001' } }),
    ],
    [
      'functions[0].coldStart.initMs',
      '0 to 900,000',
      withFunction({ coldStart: { initMs: '900001' } }),
    ],
    [
      'functions[0].ephemeralStorageMb',
      'storage is 512 MB',
      withFunction({ ephemeralStorageMb: 513 }),
    ],
    ['functions[0].ephemeralStorageMb', '512 to 10,240 MB', inLater({ ephemeralStorageMb: 511 })],
    [
      'functions[0].provisioned.concurrency',
      '1 to 100,000',
      withFunction({ provisioned: { concurrency: 0 } }),
    ],
    ['functions[0].provisioned.concurrency', 'such as 100', withFunction({ provisioned: {} })],
    [
      'functions[0].provisioned.hoursPerMonth',
      'at most the 720',
      withFunction({ provisioned: { concurrency: 1, hoursPerMonth: '720.5' } }),
    ],
    [
      'functions[0].provisioned.requestShare',
      '0 to 1',
      withFunction({ provisioned: { concurrency: 1, requestShare: '2' } }),
    ],
    [
      'functions[0].trigger.kind',
      'direct, rest-api, websocket-api or load-balancer',
      withFunction({ trigger: { kind: 'http-api' } }),
    ],
    [
      'functions[0].trigger.kind',
      'direct, rest-api',
      withFunction({ trigger: { kind: 'toString' } }),
    ],
    ['functions[0].trigger', 'direct, rest-api', withFunction({ trigger: 'direct' })],
    [
      'functions[0].trigger.requestKb',
      'no such field',
      withFunction({ trigger: { kind: 'direct', requestKb: '1' } }),
    ],
    [
      'functions[0].trigger.cacheGb',
      '0, 0.5, 1.6',
      withFunction({ trigger: { kind: 'rest-api', cacheGb: '1' } }),
    ],
    [
      'functions[0].trigger.requestKb',
      '0 to 10,240',
      inLater({ trigger: { kind: 'http-api', requestKb: '10240.1' } }),
    ],
    [
      'functions[0].trigger.messageKb',
      '0 to 128',
      withFunction({ trigger: { kind: 'websocket-api', messageKb: '129' } }),
    ],
    [
      'functions[0].transferKb.internet',
      '0 to 1,000,000,000',
      withFunction({ transferKb: { internet: '1000000001' } }),
    ],
    ['functions[0].logKb', '0 to 1,000,000', withFunction({ logKb: '1000000.5' })],
    [
      'extras',
      '0 to 20. There are 21.',
      withExtras(...Array(21).fill({ kind: 'custom', label: 'a' })),
    ],
    [
      'extras[0].kind',
      'At the prices of February 2020, an extra is custom, nat-gateway, dynamodb, sqs, eventbridge, step-functions or x-ray.',
      withExtras({ kind: 'public-ipv4', addresses: 1 }),
    ],
    ['extras[0].callsPerRequest', 'such as "3"', withExtras({ kind: 'sqs' })],
    [
      'extras[0].queue',
      'standard or fifo',
      withExtras({ kind: 'sqs', queue: 'x', callsPerRequest: '1' }),
    ],
    [
      'extras[0].eventKb',
      '0 to 1,024',
      withExtras({ kind: 'eventbridge', eventsPerRequest: '1', eventKb: '1025' }),
    ],
    [
      'extras[0].writesPerRequest',
      'such as "1"',
      withExtras({ kind: 'dynamodb', readsPerRequest: '1' }),
    ],
    [
      'extras[1].kind',
      'Each kind stands in the list once',
      withExtras(...Array(2).fill({ kind: 'x-ray', tracesPerRequest: '1' })),
    ],
    ['extras[0].label', '1 to 40', withExtras({ kind: 'custom', label: '' })],
    ['extras[0].label', '1 to 40', withExtras({ kind: 'custom', label: 'x'.repeat(41) })],
    [
      'extras[0].usdPerMonth',
      '12 after it',
      withExtras({ kind: 'custom', label: 'a', usdPerMonth: '0.1234567890123' }),
    ],
    [
      'extras[1].label',
      'once',
      withExtras({ kind: 'custom', label: 'a' }, { kind: 'custom', label: 'a' }),
    ],
    [
      'extras[1].kind',
      'once',
      withExtras({ kind: 'nat-gateway', gateways: 1 }, { kind: 'nat-gateway', gateways: 1 }),
    ],
    ['extras[0].gateways', '1 to 100', withExtras({ kind: 'nat-gateway', gateways: 101 })],
    ['extras[0].gateways', 'such as 1', withExtras({ kind: 'nat-gateway' })],
    [
      'extras[0].usdPerMonth',
      'no such field',
      withExtras({ kind: 'nat-gateway', gateways: 1, usdPerMonth: '1' }),
    ],
    [
      'functions[0].streamedKb',
      'At the prices of February 2020, KB streamed per request: 0,',
      withFunction({ streamedKb: '1' }),
    ],
    ['functions[0].streamedKb', '0 to 204,800', inLater({ streamedKb: '204801' })],
    ['functions[0].asyncEventKb', '0 to 256', withFunction({ asyncEventKb: '257' })],
    ['functions[0].asyncEventKb', '0 to 1,024', inLater({ asyncEventKb: '1024.1' })],
    ['functions[0].snapStart', 'no SnapStart: null', withFunction({ snapStart: { versions: 1 } })],
    ['functions[0].snapStart.versions', '1 to 1,000', inLater({ snapStart: { versions: 0 } })],
    [
      'functions[0].snapStart.hoursPerMonth',
      'above 0, at most 744',
      inLater({ snapStart: { hoursPerMonth: '0' } }),
    ],
    [
      'functions[0].snapStart.hoursPerMonth',
      'at most the 720',
      inLater({ snapStart: { hoursPerMonth: '721' } }),
    ],
    [
      'functions[0].trigger.requestsPerConnection',
      'above 0',
      withFunction({ trigger: { kind: 'load-balancer', requestsPerConnection: '0' } }),
    ],
    ['fleet', 'an object', withScenario({ fleet: null })],
    ['fleet.instance', 'such as "t3.medium"', withFleet({ instance: 't9.huge' })],
    ['fleet.purchase', 'on-demand, savings-1y or savings-3y', withFleet({ purchase: 'spot' })],
    ['fleet.peakFactor', '1 to 1,000', withFleet({ peakFactor: '0.9' })],
    ['fleet.utilization', 'above 0, at most 1', withFleet({ utilization: '0' })],
    ['fleet.cpuShare', 'above 0, at most 1', withFleet({ cpuShare: '1.1' })],
    ['fleet.memoryPerRequestMb', '1 or more', withFleet({ memoryPerRequestMb: 0 })],
    ['fleet.reserveMb', '0 to 65,536', withFleet({ reserveMb: 65_537 })],
    ['fleet.minInstances', '0 to 1,000', withFleet({ minInstances: 1001 })],
    ['fleet.spareInstances', '0 to 1,000', withFleet({ spareInstances: -1 })],
    ['fleet.storageGbPerInstance', '0 or more', withFleet({ storageGbPerInstance: 8 })],
    ['fleet.loadBalancer', 'true or false', withFleet({ loadBalancer: 1 })],
    ['fleet.requestsPerConnection', 'above 0', withFleet({ requestsPerConnection: '0' })],
    ['memory', 'no such field', withScenario({ memory: 1 })],
    ['__proto__', 'no such field', JSON.parse('{"version":1,"functions":[],"__proto__":{}}')],
    ['["a b"]', 'no such field', withScenario({ 'a b': 1 })],
    ['[""]', 'no such field', withScenario({ '': 1 })],
  ])('%s: … %s', (field, says, input) => {
    const found = problemsOf(input).filter((problem) => problem.field === field)
    expect(found.map((problem) => problem.says)).toEqual([expect.stringContaining(says)])
  })

  it('is a sentence for people, never a word of the library', () => {
    const says = problemsOf({ x: 1, functions: [{ trigger: 1, duration: [], memoryMb: {} }] })
    for (const problem of says) {
      expect(problem.says).toMatch(/^[A-Z].*\.$/)
      expect(problem.says).not.toMatch(/invalid|expected|received|undefined|null/i)
    }
  })
})
