import { expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { defaultPriceBook as book } from '../prices'
import { estimate } from './estimate'

const noticesOf = (fn: object, whole: object = {}) =>
  estimate(scenarioOf({ functions: [fn], ...whole } as never, book), book).notices

const API = {
  name: 'api',
  memoryMb: 512,
  requests: { count: '1000000', per: 'day' },
  duration: { kind: 'average', ms: '1000' },
  trigger: { kind: 'rest-api' },
}

test('an ordinary scenario has none', () => {
  expect(noticesOf(API)).toEqual([])
})

test('a duration just above a step says what the rest would save', () => {
  // 30,000,000 × 0.1 s × 0.5 GB × 0.0000166667 = 25.00005
  const says = 'Billed as 1,100 ms. 1 ms less would save $25.00 a month.'
  const duration = { kind: 'average', ms: '1001' }
  const notices = noticesOf({ ...API, duration }, { freeTier: false })
  expect(notices).toEqual([{ field: 'functions[0].duration', says }])
})

test('a duration within the free tier has nothing to save', () => {
  const requests = { count: '10', per: 'day' }
  expect(noticesOf({ ...API, requests, duration: { kind: 'average', ms: '1001' } })).toEqual([])
})

test('more requests at once than an account may run', () => {
  // 30,000,000 ÷ 2,592,000 s × 3 × 30 s = 1,041.67 at once
  const notices = noticesOf({ ...API, duration: { kind: 'average', ms: '30000' } })
  expect(notices.map(({ field }) => field)).toEqual(['functions[0].requests'])
  expect(notices[0]?.says).toContain('1,042 requests run at once')
})

test('exactly as many as an account may run is no notice', () => {
  // 1,000 at once: 1,000 requests a second of one second, at a peak of once the average
  const requests = { count: '1000', per: 'second' }
  expect(noticesOf({ ...API, requests }, { fleet: { peakFactor: '1' } })).toEqual([])
})

test('more than a REST API passes on', () => {
  const notices = noticesOf({ ...API, transferKb: { internet: '10241' } })
  expect(notices.map(({ field }) => field)).toEqual(['functions[0].transferKb.internet'])
  expect(notices[0]?.says).toContain('This is 1 KB more.')
  expect(noticesOf({ ...API, transferKb: { internet: '10240' } })).toEqual([])
})

test('INIT that this book does not bill', () => {
  const notices = noticesOf({ ...API, coldStart: { share: '0.1', initMs: '300' } })
  expect(notices.map(({ field }) => field)).toEqual(['functions[0].coldStart.initMs'])
})
