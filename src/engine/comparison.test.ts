import { expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { defaultPriceBook as book } from '../prices'
import { comparison, isAtLeast } from './comparison'
import { estimateJson } from './estimate-json'
import { fleet } from './fleet'

const API = scenarioOf(
  {
    freeTier: false,
    functions: [
      {
        name: 'api',
        memoryMb: 512,
        requests: { count: '1000000', per: 'day' },
        duration: { kind: 'average', ms: '1000' },
        trigger: { kind: 'rest-api' },
      },
    ],
  } as never,
  book,
)

test('the worked example of the field, both sides of it', () => {
  expect(comparison(API, book)).toMatchObject({
    totalUsd: '361.0005',
    fleet: { instance: 't3.medium', instances: 9, totalUsd: '276.768' },
    breakEven: {
      ec2CheaperFrom: '2555565',
      ec2CheaperForGoodFrom: '7666693',
      lambdaCheaperForGoodFrom: null,
    },
  })
})

test('a price that only the fleet lacks stands in missing', () => {
  const { missing, totalUsd } = comparison(API, { ...book, storage: null })
  expect(missing.map(({ rule }) => rule)).toEqual(['storage'])
  expect(totalUsd).toBe('361.0005')
})

test('a total is "at least" where one of its own lines lacks a price', () => {
  expect(isAtLeast(comparison(API, book))).toBe(false)
  expect(isAtLeast(comparison(API, { ...book, storage: null }))).toBe(false)
  expect(isAtLeast(comparison(API, { ...book, restApi: null }))).toBe(true)
})

test('a price that both sides lack stands in missing once', () => {
  const logging = { ...API, functions: API.functions.map((one) => ({ ...one, logKb: '1' })) }
  const both = { ...book, logs: null }
  expect(fleet(logging, both).missing.map(({ rule }) => rule)).toEqual(['logs'])
  expect(comparison(logging, both).missing.map(({ rule }) => rule)).toEqual(['logs'])
})

test('it is printed with the fields of the contract, in their order', () => {
  const printed = JSON.parse(JSON.stringify(estimateJson(comparison(API, book))))
  expect(Object.keys(printed)).toEqual([
    'scenario',
    'prices',
    'usage',
    'lines',
    'totalUsd',
    'missing',
    'byFunction',
    'notices',
    'fleet',
    'breakEven',
  ])
  expect(Object.keys(printed.fleet)).toEqual(['instance', 'instances', 'lines', 'totalUsd'])
  expect(Object.keys(printed.lines[0])).toEqual([
    'rule',
    'quantity',
    'billable',
    'unit',
    'usd',
    'work',
    'sources',
  ])
  expect(printed.lines[0].work.at(-1)).toEqual({
    label: 'requests cost',
    words: 'requests × price',
    numbers: '30000000 request × 0.0000002 USD/request',
    result: '6 USD',
  })
  const { url, read } = book.requests?.source ?? {}
  expect(printed.lines[0].sources).toEqual([{ url, read }])
})
