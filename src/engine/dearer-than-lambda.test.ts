import { expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { defaultPriceBook } from '../prices'
import { dearerThanLambda } from './dearer-than-lambda'
import { estimate } from './estimate'
import { load } from './golden-row'

const behindRest = { trigger: { kind: 'rest-api' } } as const

function dearer(fn: object, extras: readonly object[] = [], book = defaultPriceBook) {
  const scenario = scenarioOf(
    { freeTier: false, functions: [{ ...load('1000000', '100'), ...fn }], extras },
    defaultPriceBook,
  )
  return [...dearerThanLambda(estimate(scenario, book).lines)]
}

// A million requests of 100 ms: 0.20, and 12,500 GB-s × 0.0000166667 = 0.20833375, together 0.40833375.
test('a REST API costs more than a short function', () => {
  expect(dearer(behindRest)).toEqual(['api-gateway-rest'])
})

// 1,000,000 × 2 s × 0.5 GB × 0.0000166667 = 16.67
test('but less than a long one', () => {
  expect(dearer({ ...behindRest, memoryMb: 512, ...load('1000000', '2000') })).toEqual([])
})

const line = (usdPerMonth: string, label = 'Line') => [{ kind: 'custom', label, usdPerMonth }]

test('a line that costs as much is not dearer', () => {
  expect(dearer({}, line('0.40833375'))).toEqual([])
  expect(dearer({}, line('0.40833376'))).toEqual(['extra:Line'])
})

test('a line of one’s own is none of Lambda’s, whatever it is called', () => {
  expect(dearer({}, line('1', 'compute-optimizer'))).toEqual(['extra:compute-optimizer'])
})

test('a line without a price is not dearer', () => {
  expect(dearer(behindRest, line('1'), { ...defaultPriceBook, restApi: null })).toEqual([
    'extra:Line',
  ])
})

test('what Lambda itself charges is never dearer than Lambda', () => {
  expect(dearer({ provisioned: { concurrency: 1000 } })).toEqual([])
})

test('nothing is said where a price of Lambda’s own is missing', () => {
  expect(dearer(behindRest, [], { ...defaultPriceBook, requests: null })).toEqual([])
})
