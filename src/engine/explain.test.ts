import { expect, test } from 'vitest'
import { explainer } from './explain'
import { converted, given, minus, named, over, type Quantity, times, total } from './quantity'

const source = { url: 'https://example.com/', read: '2020-02' }
const requests = given('requests', '3', 'request')
const kb = given('KB per request', '2', 'KB/request')
const price = given('price', '0.5', 'USD/KB', source)

/** Label, words, numbers and result of each step. */
const told = (quantity: Quantity) =>
  explainer()(quantity).map(({ label, words, numbers, result }) => [label, words, numbers, result])

test('a figure that was given needs no step', () => {
  expect(told(requests)).toEqual([])
})

test('each named figure is a step, after those that it is made of', () => {
  const sent = named('sent', times(requests, kb))
  expect(told(named('cost', times(sent, price)))).toEqual([
    ['sent', 'requests × KB per request', '3 request × 2 KB/request', '6 KB'],
    ['cost', 'sent × price', '6 KB × 0.5 USD/KB', '3 USD'],
  ])
})

test('a nameless figure is spelled out where it stands', () => {
  expect(told(named('cost', times(times(requests, kb), price)))).toEqual([
    ['cost', 'requests × KB per request × price', '3 request × 2 KB/request × 0.5 USD/KB', '3 USD'],
  ])
})

test('a figure without a name reads as its number, in words too', () => {
  expect(told(named('all', total('', 'request', [requests, given('', '4', 'request')])))).toEqual([
    ['all', 'requests + 4 request', '3 request + 4 request', '7 request'],
  ])
})

test('a difference in a product stands in brackets, and alone it does not', () => {
  const sent = named('sent', times(requests, kb))
  const rest = minus(sent, given('first tier', '1', 'KB'))
  const [, cost] = told(named('cost', times(rest, price)))
  expect(cost?.slice(1, 3)).toEqual(['(sent − first tier) × price', '(6 KB − 1 KB) × 0.5 USD/KB'])
  const [, left] = told(named('left', rest))
  expect(left?.[1]).toBe('sent − first tier')
})

test('a product that is divided by stands in brackets', () => {
  const ratio = over(given('', '12', 'KB'), times(requests, kb))
  expect(told(named('ratio', ratio))[0]?.[1]).toBe('12 KB ÷ (requests × KB per request)')
})

test('a figure that is used twice is explained once', () => {
  const sent = named('sent', times(requests, kb))
  const both = named('both', total('', 'KB', [sent, sent]))
  expect(told(both).map(([label]) => label)).toEqual(['sent', 'both'])
})

test('the same amount in another unit is no step of its own', () => {
  const ms = named('duration', times(requests, given('each', '2', 'ms/request')))
  const seconds = converted(ms, '0.001', 's')
  const price = given('price', '1', 'USD/s')
  expect(told(named('cost', times(seconds, price)))).toEqual([
    ['duration', 'requests × each', '3 request × 2 ms/request', '6 ms'],
    ['cost', 'duration × price', '0.006 s × 1 USD/s', '0.006 USD'],
  ])
})

test('a sum that is called like its first part is a step all the same', () => {
  const both = total('requests', 'request', [requests, given('others', '4', 'request')])
  expect(told(both)).toEqual([
    ['requests', 'requests + others', '3 request + 4 request', '7 request'],
  ])
})

test('a price keeps its source, in the parts of its step', () => {
  const [step] = explainer()(named('cost', times(times(requests, kb), price)))
  expect(step?.parts).toContainEqual({ value: '0.5', unit: 'USD/KB', name: 'price', source })
  expect(step?.parts).toContainEqual({ value: '3', unit: 'request', name: 'requests' })
})

test('lines of one bill share their steps', () => {
  const explain = explainer()
  const sent = named('sent', times(requests, kb))
  const [first] = explain(named('cost', times(sent, price)))
  const [again] = explain(named('other cost', times(sent, price)))
  expect(again).toBe(first)
})

test.each([
  [
    'a sum that is taken away',
    (rest: Quantity) => minus<string>(requests, rest),
    'requests − (requests + 4 request)',
  ],
  [
    'a sum that is multiplied',
    (rest: Quantity) => times(kb, rest as never),
    'KB per request × (requests + 4 request)',
  ],
  [
    'a sum that is divided',
    (rest: Quantity) => over(rest, kb),
    '(requests + 4 request) ÷ KB per request',
  ],
  [
    'a sum that is divided by',
    (rest: Quantity) => over(kb, rest),
    'KB per request ÷ (requests + 4 request)',
  ],
  [
    'but not one that is added',
    (rest: Quantity) => total('', 'request', [requests, rest as never]),
    'requests + requests + 4 request',
  ],
])('%s stands in brackets', (_, made, words) => {
  const rest = total('', 'request', [requests, given('', '4', 'request')])
  expect(told(named('all', made(rest)))[0]?.[1]).toBe(words)
})

test('brackets within brackets have no space between them', () => {
  const inner = minus(requests, given('', '1', 'request'))
  const outer = over(given('', '8', 'KB'), times(inner as never, kb as never))
  expect(told(named('all', outer))[0]?.[1]).toBe('8 KB ÷ ((requests − 1 request) × KB per request)')
})

test('the sum of one named figure, by another name, is a step of its own', () => {
  expect(told(named('all', named('sent', times(requests, kb))))).toEqual([
    ['sent', 'requests × KB per request', '3 request × 2 KB/request', '6 KB'],
    ['all', 'sent', '6 KB', '6 KB'],
  ])
})
