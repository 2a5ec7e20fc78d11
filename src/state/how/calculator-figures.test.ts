import { expect, test } from 'vitest'
import type { PriceBook } from '../../engine/price-book'
import { defaultPriceBook, loadPriceBook } from '../../prices'
import { startingScenario } from '../starting-scenario'
import { bookFiguresOf, ownFiguresOf } from './calculator-figures'

const today = (await loadPriceBook('2026-09', 'us-east-1')) as PriceBook

test('what the free tier, five minutes and INIT come to, by the book', () => {
  // 0.20 + 400,000 × 0.0000166667; 100 GB × 3,900 s and 3,780 s × 0.0000041667; 100 × 100 ms + 1,100 = 110 ms.
  const common = {
    freeTierUsd: '6.86668',
    keptUsd: '1.625013',
    keptUnroundedUsd: '1.5750126',
  }
  expect(bookFiguresOf(defaultPriceBook)).toEqual({
    ...common,
    withInitUsd: null,
    initUsd: null,
    meanBilledMs: '110',
    billedMeanMs: '100',
  })
  // 1M × 0.1 s + 10,000 × 0.5 s = 105,000 GB-s × 0.0000166667, of which 5,000; and 0.20.
  expect(bookFiguresOf(today)).toEqual({
    ...common,
    withInitUsd: '1.9500035',
    initUsd: '0.0833335',
    meanBilledMs: '15.5',
    billedMeanMs: '16',
  })
})

test('of the scenario: a month of 730 hours, and Lambda’s own part', () => {
  // 361.0005 × 730 ÷ 720; 250.0005 + 6.
  expect(ownFiguresOf(startingScenario)).toEqual({
    totalUsd: '361.0005',
    at730HoursUsd: '366.0143958333333333333333333333333333333333333333333333333333333',
    oneByOneUsd: null,
    lambdaUsd: '256.0005',
  })
})

test('each function by itself has a free tier by itself', () => {
  const [fn] = startingScenario.functions
  if (!fn) throw new Error('No function')
  const half = { ...fn, requests: { count: '1000000', per: 'month' as const } }
  const two = { ...startingScenario, freeTier: true, hoursPerMonth: '730', functions: [half, half] }
  // 1M requests and 500,000 GB-s each: one by one 2 × 100,000 × 0.0000166667; together 0.20 + 600,000 × 0.0000166667.
  expect(ownFiguresOf(two)).toMatchObject({
    at730HoursUsd: null,
    oneByOneUsd: '3.33334',
    lambdaUsd: '10.20002',
  })
})
