import { type GoldenRow, load } from '../golden-row'
import { infracost, lambdaPage, lambdaPage2020, oneMsAnnouncement } from '../golden-sources'

const asyncEvents = `${lambdaPage}, on asynchronous events: one request for the first 256 KB, one more for each 64 KB`

/** Price: 0.20 USD a million. */
export const requestsGolden: readonly GoldenRow[] = [
  {
    says: 'no request, no line',
    from: `${lambdaPage} "you pay only for what you use"`,
    given: { functions: [load('0', '100')] },
    lines: { requests: null },
    totalUsd: '0',
  },
  {
    says: 'a nightly job is free',
    from: `${lambdaPage} "1M free requests per month"`,
    // 1 a day × 30 days = 30, below 1,000,000
    given: {
      functions: [
        {
          memoryMb: 1024,
          requests: { count: '1', per: 'day' },
          duration: { kind: 'average', ms: '600000' },
        },
      ],
    },
    lines: { requests: { quantity: '30', billable: '0', usd: '0' } },
    totalUsd: '0',
  },
  {
    says: 'the free million is just enough for itself',
    from: `${lambdaPage} "1M free requests per month"`,
    given: { functions: [load('1000000', '100')] },
    lines: { requests: { quantity: '1000000', billable: '0', usd: '0' } },
  },
  {
    says: 'one more than the free million is paid',
    from: `${lambdaPage} "1M free requests per month", then "$0.20 per 1M requests"`,
    // 1 × 0.20/M
    given: { functions: [load('1000001', '100')] },
    lines: { requests: { quantity: '1000001', billable: '1', usd: '0.0000002' } },
  },
  {
    says: 'without the free tier the first request is paid',
    from: `${lambdaPage} "$0.20 per 1M requests"`,
    given: { freeTier: false, functions: [load('1', '100')] },
    lines: { requests: { quantity: '1', usd: '0.0000002' } },
  },
  {
    says: 'AWS’s example 1 of 100 ms days: 3 M requests',
    from: lambdaPage2020,
    // 3 M − 1 M = 2 M; 2 × 0.20 = 0.40
    given: { functions: [{ memoryMb: 512, ...load('3000000', '1000') }] },
    lines: { requests: { quantity: '3000000', billable: '2000000', usd: '0.4' } },
  },
  {
    says: 'AWS’s example 2 of 100 ms days: 30 M requests',
    from: lambdaPage2020,
    // 30 M − 1 M = 29 M; 29 × 0.20 = 5.80
    given: { functions: [load('30000000', '200')] },
    lines: { requests: { quantity: '30000000', billable: '29000000', usd: '5.8' } },
  },
  {
    says: 'AWS’s telemetry example: 10,000 vehicles once an hour, for 31 days',
    from: `${lambdaPage}, "Enriching streaming telemetry"; it leaves the free tier out`,
    // 10,000 × 24 × 31 = 7,440,000; × 0.20/M = 1.488, which the page rounds to 1.49
    given: {
      freeTier: false,
      hoursPerMonth: '744',
      functions: [
        {
          memoryMb: 1024,
          requests: { count: '10000', per: 'hour' },
          duration: { kind: 'average', ms: '2000' },
        },
      ],
    },
    lines: { requests: { quantity: '7440000', usd: '1.488' } },
  },
  {
    says: 'AWS’s announcement of 1 ms billing: 60 M requests',
    from: `${oneMsAnnouncement}; it leaves the free tier out`,
    // 60 × 0.20
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('60000000', '28') }] },
    lines: { requests: { quantity: '60000000', usd: '12' } },
  },
  {
    says: 'the price has no tiers: 15 billion requests',
    from: infracost('lambda_function_test'),
    // 15,000 × 0.20
    given: { freeTier: false, functions: [load('15000000000', '100')] },
    lines: { requests: { quantity: '15000000000', usd: '3000' } },
  },
  {
    says: 'functions share one free million',
    from: `${lambdaPage} "charged for the total number of requests across all your functions"`,
    // 600,000 + 600,000 − 1,000,000 = 200,000; × 0.20/M
    given: { functions: [load('600000', '100'), load('600000', '100')] },
    lines: { requests: { quantity: '1200000', billable: '200000', usd: '0.04' } },
  },
  {
    says: 'an asynchronous event of 256 KB is one request',
    from: asyncEvents,
    book: 'today',
    given: { freeTier: false, functions: [{ asyncEventKb: '256', ...load('1000000', '100') }] },
    lines: { requests: { quantity: '1000000', usd: '0.2' } },
  },
  {
    says: 'a KB more is a second request, up to 320 KB',
    from: asyncEvents,
    book: 'today',
    // 1 + 1 = 2 for each: 2,000,000 × 0.20/M, twice
    given: {
      freeTier: false,
      functions: [
        { asyncEventKb: '257', ...load('1000000', '100') },
        { asyncEventKb: '320', ...load('1000000', '100') },
      ],
    },
    lines: { requests: { quantity: '2000000', billable: '4000000', usd: '0.8' } },
  },
  {
    says: 'the largest event, 1 MB, is 13 requests, and the free million is of those',
    from: asyncEvents,
    book: 'today',
    // 1 + (1,024 − 256) ÷ 64 = 13; 13,000,000 − 1,000,000 = 12,000,000 × 0.20/M
    given: { functions: [{ asyncEventKb: '1024', ...load('1000000', '100') }] },
    lines: { requests: { quantity: '1000000', billable: '12000000', usd: '2.4' } },
  },
]
