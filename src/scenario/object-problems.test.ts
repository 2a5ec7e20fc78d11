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
  withScenario,
  withTrigger,
} from './scenario-under-test'

const { problemsOf, saidOf } = readerOf(twoBooks(priceRules))

const FUNCTION_FIELDS =
  'name, architecture, memoryMb, requests, duration, coldStart, ephemeralStorageMb, provisioned, trigger, transferKb, logKb, streamedKb, asyncEventKb, snapStart'
const FLEET_FIELDS =
  'instance, purchase, peakFactor, utilization, cpuShare, memoryPerRequestMb, reserveMb, minInstances, spareInstances, storageGbPerInstance, loadBalancer, requestsPerConnection'

describe('an object', () => {
  it.each<[field: string, says: string, input: unknown]>([
    [
      '',
      'Scenario: an object with the fields version, name, prices, region, freeTier, hoursPerMonth, savingsPlan, functions, extras, fleet.',
      'text',
    ],
    [
      'functions[0]',
      `Function: an object with the fields ${FUNCTION_FIELDS}.`,
      { version: 1, functions: [1] },
    ],
    [
      'functions[0].requests',
      'Requests: an object with the fields count, per.',
      withFunction({ requests: '10/day' }),
    ],
    [
      'functions[0].duration',
      'Duration is an object of the kind average or measured.',
      withFunction({ duration: '100' }),
    ],
    [
      'functions[0].coldStart',
      'Cold starts: an object with the fields share, initMs.',
      withFunction({ coldStart: '0' }),
    ],
    [
      'functions[0].provisioned',
      'Provisioned concurrency: an object with the fields concurrency, hoursPerMonth, requestShare.',
      withFunction({ provisioned: 10 }),
    ],
    [
      'functions[0].trigger',
      'At the prices of February 2020, the trigger is an object of the kind direct, rest-api, websocket-api or load-balancer.',
      withFunction({ trigger: 'direct' }),
    ],
    [
      'functions[0].transferKb',
      'Transfer: an object with the fields internet, sameRegion, otherRegion.',
      withFunction({ transferKb: '1' }),
    ],
    [
      'functions[0].snapStart',
      'SnapStart: an object with the fields versions, hoursPerMonth.',
      inLater({ snapStart: 1 }),
    ],
    [
      'extras[0]',
      'At the prices of February 2020, an extra is an object of the kind custom, nat-gateway, dynamodb, sqs, eventbridge, step-functions or x-ray.',
      withExtras(null),
    ],
    ['fleet', `Fleet: an object with the fields ${FLEET_FIELDS}.`, withScenario({ fleet: 't3' })],
  ])('where there is none: %s', (field, says, input) => {
    expect(saidOf(field, input)).toEqual([says])
  })

  it.each<[field: string, fields: string, input: unknown]>([
    ['functions[0].x', FUNCTION_FIELDS, withFunction({ x: 1 })],
    ['functions[0].requests.x', 'count, per', withFunction({ requests: { x: 1 } })],
    ['functions[0].duration.x', 'kind, ms', withFunction({ duration: { kind: 'average', x: 1 } })],
    [
      'functions[0].duration.ms',
      'kind, samples',
      withFunction({ duration: { kind: 'measured', ms: '1' } }),
    ],
    ['functions[0].trigger.x', 'kind', withTrigger('function-url', { x: 1 })],
    ['fleet.x', FLEET_FIELDS, withFleet({ x: 1 })],
    ['extras[0].x', 'kind, addresses', withExtra({ kind: 'public-ipv4', x: 1 })],
  ])('with an unknown field says which there are: %s', (field, fields, input) => {
    expect(saidOf(field, input)).toEqual([`There is no such field here. The fields are ${fields}.`])
  })

  it.each<[field: string, example: string, input: unknown]>([
    ['version', '1', {}],
    ['functions', '[{ "requests": { … }, "duration": { … } }]', {}],
    ['functions[0].requests', '{ "count": "10000", "per": "day" }', { functions: [{}] }],
    ['functions[0].duration', '{ "kind": "average", "ms": "128.83" }', { functions: [{}] }],
    ['functions[0].requests.count', '"10000"', withFunction({ requests: {} })],
    ['functions[0].requests.per', '"day"', withFunction({ requests: {} })],
    ['functions[0].duration.ms', '"128.83"', withFunction({ duration: { kind: 'average' } })],
    [
      'functions[0].duration.samples',
      '[["128.83", 3]]',
      withFunction({ duration: { kind: 'measured' } }),
    ],
    ['functions[0].provisioned.concurrency', '100', withFunction({ provisioned: {} })],
    ['extras[0].label', '"Step Functions"', withExtra({ kind: 'custom' })],
    ['extras[0].gateways', '1', withExtra({ kind: 'nat-gateway' })],
    ['extras[0].writesPerRequest', '"1"', withExtra({ kind: 'dynamodb' })],
    ['extras[0].readsPerRequest', '"1"', withExtra({ kind: 'dynamodb' })],
    ['extras[0].callsPerRequest', '"3"', withExtra({ kind: 'sqs' })],
    ['extras[0].eventsPerRequest', '"1"', withExtra({ kind: 'eventbridge' })],
    ['extras[0].transitionsPerRequest', '"5"', withExtra({ kind: 'step-functions' })],
    ['extras[0].tracesPerRequest', '"0.05"', withExtra({ kind: 'x-ray' })],
    ['extras[0].addresses', '1', withExtra({ kind: 'public-ipv4' })],
  ])('without %s is shown one such as %s', (field, example, input) => {
    expect(saidOf(field, input)).toEqual([`This is needed, such as ${example}.`])
  })

  it('names every unknown field, and what is missing beside them', () => {
    const fields = problemsOf({ a: 1, functions: [{ b: 1 }], c: 1 }).map(({ field }) => field)
    expect(fields).toEqual([
      'a',
      'functions[0].b',
      'functions[0].requests',
      'functions[0].duration',
      'c',
      'version',
    ])
  })

  it('of a class is none', () => {
    class Named {
      readonly version = 1
    }
    expect(saidOf('', new Named())).toEqual([expect.stringMatching(/^Scenario: an object/)])
  })
})
