import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { todayLikeBook } from '../../test/today-like-book'
import { defaultPriceBook as book } from '../prices'
import { estimate } from './estimate'
import type { PriceBook } from './price-book'

const noticesAt = (prices: PriceBook, fn: object, whole: object = {}) =>
  estimate(scenarioOf({ functions: [fn], ...whole } as never, prices), prices).notices

const noticesOf = (fn: object, whole: object = {}) => noticesAt(book, fn, whole)

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
  expect(notices).toEqual([
    {
      field: 'functions[0].requests',
      says: 'At a peak of 3 times the average rate, 1,042 requests run at once. An account may run 1,000 until AWS raises its limit.',
    },
  ])
})

test('requests at once are counted together, and said where most of them are', () => {
  // 900, 400 and 400 at once
  const running = (count: string) => ({ ...API, requests: { count, per: 'second' } })
  const functions = [running('900'), running('400'), running('400')]
  const fields = (order: number[]) =>
    noticesOf(API, {
      functions: order.map((index) => functions[index]),
      fleet: { peakFactor: '1' },
    }).map(({ field }) => field)
  expect(fields([0, 1, 2])).toEqual(['functions[0].requests'])
  expect(fields([1, 2, 0])).toEqual(['functions[2].requests'])
  expect(fields([1, 2])).toEqual([])
  // Where several take as much, the first of them.
  expect(fields([1, 2, 1])).toEqual(['functions[0].requests'])
})

test('exactly as many as an account may run is no notice', () => {
  // 1,000 at once: 1,000 requests a second of one second, at a peak of once the average
  const requests = { count: '1000', per: 'second' }
  expect(noticesOf({ ...API, requests }, { fleet: { peakFactor: '1' } })).toEqual([])
})

test('more than a REST API passes on', () => {
  const notices = noticesOf({ ...API, transferKb: { internet: '10241' } })
  expect(notices).toEqual([
    {
      field: 'functions[0].transferKb.internet',
      says: 'A REST API passes on at most 10 MB (10,240 KB) a request. This is 1 KB more.',
    },
  ])
  expect(noticesOf({ ...API, transferKb: { internet: '10240' } })).toEqual([])
  expect(
    noticesOf({ ...API, transferKb: { internet: '10241' }, trigger: { kind: 'direct' } }),
  ).toEqual([])
})

describe('INIT', () => {
  const coldStart = { share: '0.1', initMs: '300' }

  test('that this book does not bill', () => {
    expect(noticesOf({ ...API, coldStart })).toEqual([
      {
        field: 'functions[0].coldStart.initMs',
        says: 'At the prices of February 2020, INIT costs nothing.',
      },
    ])
  })

  test.each([
    { ...coldStart, share: '0' },
    { ...coldStart, initMs: '0' },
  ])('%o is none', (none) => {
    expect(noticesOf({ ...API, coldStart: none })).toEqual([])
  })

  test('that the book bills is no notice', () => {
    expect(noticesAt(todayLikeBook, { ...API, coldStart })).toEqual([])
  })
})

describe('durations just above a step', () => {
  const lasting = (ms: string) => ({ ...API, duration: { kind: 'average', ms } })
  const said = (ms: string) => noticesOf(lasting(ms), { freeTier: false }).map(({ says }) => says)

  test('are those of at most 5 ms more, and a step below to come to', () => {
    expect(said('1005')).toEqual(['Billed as 1,100 ms. 5 ms less would save $25.00 a month.'])
    expect(said('1005.1')).toEqual([])
    expect(said('1000')).toEqual([])
    expect(said('101')).toEqual(['Billed as 200 ms. 1 ms less would save $25.00 a month.'])
    expect(said('5')).toEqual([])
  })

  test('are looked for where billing is by 50 ms or more', () => {
    const at = (incrementMs: number) =>
      noticesAt({ ...book, incrementMs }, lasting('1001'), { freeTier: false })
    expect([at(49), at(50)].map(({ length }) => length)).toEqual([0, 1])
  })

  test('are said where they save a cent exactly', () => {
    // 10,000 × 0.1 s × 1 GB × 0.00001
    const { limits, compute } = book
    const tiers = [{ upTo: null, usd: '0.00001' }]
    const even = { ...book, compute: { ...compute, x86: { tiers, source: limits.source } } }
    const requests = { count: '10000', per: 'month' }
    const fn = { ...lasting('101'), memoryMb: 1024, requests }
    expect(noticesAt(even, fn, { freeTier: false }).map(({ says }) => says)).toEqual([
      'Billed as 200 ms. 1 ms less would save $0.01 a month.',
    ])
  })

  test('are not looked for where billing is finer', () => {
    expect(noticesAt(todayLikeBook, lasting('1001'), { freeTier: false })).toEqual([])
  })

  test('are those of an average, not of samples', () => {
    const duration = { kind: 'measured', samples: [['1001', 1]] }
    expect(noticesOf({ ...API, duration }, { freeTier: false })).toEqual([])
  })

  test('save a cent at least, and are said of three functions at most', () => {
    // 6,000 × 0.1 s × 1 GB × 0.0000166667 = 0.01000002; one less is below a cent
    const small = { ...lasting('101'), memoryMb: 1024, requests: { count: '6000', per: 'month' } }
    const free = { freeTier: false }
    expect(noticesOf(small, free)).toHaveLength(1)
    const fewer = { ...small, requests: { count: '5999', per: 'month' } }
    expect(noticesOf(fewer, free)).toEqual([])
    const functions = [fewer, small, small, small]
    expect(noticesOf(API, { ...free, functions }).map(({ field }) => field)).toEqual([
      'functions[1].duration',
      'functions[2].duration',
    ])
  })
})

describe('SnapStart', () => {
  const snapStart = { versions: 1, hoursPerMonth: '1' }
  const noticesWith = (fn: object) =>
    noticesAt(todayLikeBook, {
      ...API,
      snapStart,
      coldStart: { share: '0.1', initMs: '0' },
      ...fn,
    })
  const says =
    'AWS does not offer SnapStart with provisioned concurrency, nor with more than 512 MB of ephemeral storage.'

  test('is not offered with provisioned concurrency or more storage', () => {
    const provisioned = { concurrency: 1, hoursPerMonth: '1', requestShare: '1' }
    const notice = { field: 'functions[0].snapStart', says }
    expect(noticesWith({ provisioned })).toEqual([notice])
    expect(noticesWith({ ephemeralStorageMb: 513 })).toEqual([notice])
    expect(noticesWith({ ephemeralStorageMb: 512 })).toEqual([])
    expect(noticesWith({ snapStart: null, ephemeralStorageMb: 513 })).toEqual([])
  })

  test('restores nothing without cold starts', () => {
    expect(noticesWith({ coldStart: { share: '0', initMs: '0' } })).toEqual([
      {
        field: 'functions[0].coldStart.share',
        says: 'Cold starts are what SnapStart restores: with none, no restore is counted.',
      },
    ])
  })
})
