import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import {
  inLater,
  readerOf,
  twoBooks,
  withExtra,
  withFleet,
  withFunction,
  withSamples,
  withScenario,
  withTrigger,
} from './scenario-under-test'

const { saidOf } = readerOf(twoBooks(priceRules))

describe('an amount that is none', () => {
  it.each<[field: string, allowed: string, input: unknown]>([
    ['hoursPerMonth', 'Hours a month: 1 to 744, … "720"', withScenario({ hoursPerMonth: '' })],
    [
      'functions[0].requests.count',
      'Requests: 0 or more, … "1000000"',
      withFunction({ requests: { count: '', per: 'day' } }),
    ],
    [
      'functions[0].duration.ms',
      'Duration in ms: above 0, at most 900,000, … "128.83"',
      withFunction({ duration: { kind: 'average', ms: '' } }),
    ],
    [
      'functions[0].duration.samples[0][0]',
      'Duration in ms: above 0, at most 900,000, … "128.83"',
      withSamples([['', 1]]),
    ],
    [
      'functions[0].coldStart.share',
      'Share of the requests: 0 to 1, … "0.01"',
      withFunction({ coldStart: { share: '' } }),
    ],
    [
      'functions[0].coldStart.initMs',
      'INIT time in ms: 0 to 900,000, … "350"',
      withFunction({ coldStart: { initMs: '' } }),
    ],
    [
      'functions[0].provisioned.hoursPerMonth',
      'Hours a month: 0 to 744, … "240"',
      withFunction({ provisioned: { concurrency: 1, hoursPerMonth: '' } }),
    ],
    [
      'functions[0].provisioned.requestShare',
      'Share of the requests: 0 to 1, … "0.9"',
      withFunction({ provisioned: { concurrency: 1, requestShare: '' } }),
    ],
    [
      'functions[0].snapStart.hoursPerMonth',
      'Hours a month: above 0, at most 744, … "240"',
      inLater({ snapStart: { hoursPerMonth: '' } }),
    ],
    [
      'functions[0].trigger.requestKb',
      'KB per request: 0 to 10,240, … "1"',
      withTrigger('http-api', { requestKb: '' }),
    ],
    [
      'functions[0].trigger.requestKb',
      'KB per request: 0 to 10,240, … "1"',
      withTrigger('load-balancer', { requestKb: '' }),
    ],
    [
      'functions[0].trigger.requestsPerConnection',
      'Requests per connection: above 0, … "10"',
      withTrigger('load-balancer', { requestsPerConnection: '' }),
    ],
    [
      'functions[0].trigger.messageKb',
      'KB per message: 0 to 128, … "1"',
      withTrigger('websocket-api', { messageKb: '' }),
    ],
    [
      'functions[0].trigger.connectionMinutes',
      'Connection minutes a month: 0 or more, … "14400"',
      withTrigger('websocket-api', { connectionMinutes: '' }),
    ],
    ...['internet', 'sameRegion', 'otherRegion'].map((to): [string, string, unknown] => [
      `functions[0].transferKb.${to}`,
      'KB sent out per request: 0 to 1,000,000,000, … "12"',
      withFunction({ transferKb: { [to]: '' } }),
    ]),
    [
      'functions[0].logKb',
      'KB of logs per request: 0 to 1,000,000, … "0.5"',
      withFunction({ logKb: '' }),
    ],
    [
      'functions[0].streamedKb',
      'At the prices of May 2031, KB streamed per request: 0 to 204,800, … "0"',
      inLater({ streamedKb: '' }),
    ],
    [
      'functions[0].asyncEventKb',
      'At the prices of May 2031, KB of an event: 0 to 1,024, … "256"',
      inLater({ asyncEventKb: '' }),
    ],
    [
      'extras[0].usdPerMonth',
      'USD a month: 0 or more, … "25"',
      withExtra({ kind: 'custom', usdPerMonth: '' }),
    ],
    [
      'extras[0].usdPerMillionRequests',
      'USD per million requests: 0 or more, … "1.25"',
      withExtra({ kind: 'custom', usdPerMillionRequests: '' }),
    ],
    [
      'extras[0].gbPerMonth',
      'GB a month: 0 or more, … "100"',
      withExtra({ kind: 'nat-gateway', gbPerMonth: '' }),
    ],
    [
      'extras[0].writesPerRequest',
      'Write request units per request: 0 or more, … "1"',
      withExtra({ kind: 'dynamodb', writesPerRequest: '' }),
    ],
    [
      'extras[0].readsPerRequest',
      'Read request units per request: 0 or more, … "1"',
      withExtra({ kind: 'dynamodb', readsPerRequest: '' }),
    ],
    [
      'extras[0].storageGb',
      'GB stored: 0 or more, … "25"',
      withExtra({ kind: 'dynamodb', storageGb: '' }),
    ],
    [
      'extras[0].callsPerRequest',
      'Requests to SQS per request: 0 or more, … "1"',
      withExtra({ kind: 'sqs', callsPerRequest: '' }),
    ],
    [
      'extras[0].messageKb',
      'KB of a message: 0 to 1,024, … "1"',
      withExtra({ kind: 'sqs', messageKb: '' }),
    ],
    [
      'extras[0].eventsPerRequest',
      'Events per request: 0 or more, … "1"',
      withExtra({ kind: 'eventbridge', eventsPerRequest: '' }),
    ],
    [
      'extras[0].eventKb',
      'KB of an event: 0 to 1,024, … "1"',
      withExtra({ kind: 'eventbridge', eventKb: '' }),
    ],
    [
      'extras[0].transitionsPerRequest',
      'State transitions per request: 0 or more, … "1"',
      withExtra({ kind: 'step-functions', transitionsPerRequest: '' }),
    ],
    [
      'extras[0].tracesPerRequest',
      'Traces per request: 0 or more, … "1"',
      withExtra({ kind: 'x-ray', tracesPerRequest: '' }),
    ],
    ['fleet.peakFactor', 'Peak factor: 1 to 1,000, … "3"', withFleet({ peakFactor: '' })],
    [
      'fleet.utilization',
      'Utilization: above 0, at most 1, … "0.6"',
      withFleet({ utilization: '' }),
    ],
    ['fleet.cpuShare', 'CPU share: above 0, at most 1, … "0.5"', withFleet({ cpuShare: '' })],
    [
      'fleet.storageGbPerInstance',
      'Storage in GB per instance: 0 or more, … "8"',
      withFleet({ storageGbPerInstance: '' }),
    ],
    [
      'fleet.requestsPerConnection',
      'Requests per connection: above 0, … "10"',
      withFleet({ requestsPerConnection: '' }),
    ],
  ])('%s is told: %s', (field, allowed, input) => {
    expect(saidOf(field, input)).toEqual([`${allowed.replace('…', 'as plain digits such as')}.`])
  })

  const DIGITS = 'Up to 16 digits before the point and 12 after it.'
  it.each([
    [0.5, 'It is text, in quotes.'],
    ['12345678901234567', DIGITS],
    ['0.1234567890123', DIGITS],
    ['5.', DIGITS],
    ['.5', null],
    ['5.x', null],
    ['x5', null],
    ['1.5.5', null],
    ['2', null],
    [null, null],
    [['5.'], null],
  ])('is told more where %j stands: %s', (share, hint) => {
    const range = 'Share of the requests: 0 to 1, as plain digits such as "0.01".'
    expect(saidOf('functions[0].coldStart.share', withFunction({ coldStart: { share } }))).toEqual([
      hint === null ? range : `${range} ${hint}`,
    ])
  })
})
