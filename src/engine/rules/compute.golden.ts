import { type GoldenRow, load } from '../golden-row'
import { infracost, lambdaPage, lambdaPage2020, oneMsAnnouncement } from '../golden-sources'

/** A request of 1 s at 1,024 MB is one GB-s. */
const gbSeconds = (count: string) => ({ memoryMb: 1024, ...load(count, '1000') })

const inFebruary2020: readonly GoldenRow[] = [
  {
    says: 'no request, no compute',
    from: `${lambdaPage} "you pay only for what you use"`,
    given: { functions: [gbSeconds('0')] },
    lines: { 'compute-x86': null },
  },
  {
    says: 'a nightly job of 10 minutes at 1 GB is free',
    from: `${lambdaPage} "400,000 GB-seconds of compute time per month"`,
    // 30 × 600 s × 1 GB = 18,000 GB-s, below 400,000
    given: {
      functions: [
        {
          memoryMb: 1024,
          requests: { count: '1', per: 'day' },
          duration: { kind: 'average', ms: '600000' },
        },
      ],
    },
    lines: { 'compute-x86': { quantity: '18000', billable: '0', usd: '0' } },
    totalUsd: '0',
  },
  {
    says: 'the free GB-seconds are just enough for themselves',
    from: `${lambdaPage} "400,000 GB-seconds of compute time per month"`,
    given: { functions: [gbSeconds('400000')] },
    lines: { 'compute-x86': { quantity: '400000', billable: '0', usd: '0' } },
  },
  {
    says: 'one more GB-second is paid',
    from: `${lambdaPage} "400,000 GB-seconds of compute time per month"`,
    // 1 × 0.0000166667
    given: { functions: [gbSeconds('400001')] },
    lines: { 'compute-x86': { quantity: '400001', billable: '1', usd: '0.0000166667' } },
  },
  {
    says: 'AWS’s example 1 of 100 ms days: 512 MB, 3 M requests of 1 s',
    from: lambdaPage2020,
    // 3,000,000 s × 0.5 GB = 1,500,000; less 400,000 = 1,100,000; × 0.0000166667 = 18.33337.
    // The page has 18.34, and 18.74 in all: it multiplies by 0.00001667, the price rounded.
    given: { functions: [{ memoryMb: 512, ...load('3000000', '1000') }] },
    lines: { 'compute-x86': { quantity: '1500000', billable: '1100000', usd: '18.33337' } },
    totalUsd: '18.73337',
  },
  {
    says: 'AWS’s example 2 of 100 ms days: 128 MB, 30 M requests of 200 ms',
    from: lambdaPage2020,
    // 6,000,000 s × 0.125 GB = 750,000; less 400,000 = 350,000; × 0.0000166667 = 5.833345;
    // with 29 M requests at 0.20/M 11.633345. The page has 5.83 and 11.63.
    given: { functions: [load('30000000', '200')] },
    lines: { 'compute-x86': { quantity: '750000', billable: '350000', usd: '5.833345' } },
    totalUsd: '11.633345',
  },
  {
    says: 'AWS’s announcement of 1 ms billing, before: 28 ms billed as 100',
    from: `${oneMsAnnouncement}; it leaves the free tier out and prints 100`,
    // 60 M × 0.1 s × 1 GB = 6,000,000; × 0.0000166667 = 100.0002; with 12 for the requests
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('60000000', '28') }] },
    lines: { 'compute-x86': { quantity: '6000000', usd: '100.0002' } },
    totalUsd: '112.0002',
  },
  {
    says: 'a web API of 10,000 users with 100 requests a day, 1 s at 512 MB',
    from: `a load by definition, at the price of ${lambdaPage2020}`,
    // 30 M × 1 s × 0.5 GB = 15,000,000; × 0.0000166667
    given: {
      freeTier: false,
      functions: [
        {
          memoryMb: 512,
          requests: { count: '1000000', per: 'day' },
          duration: { kind: 'average', ms: '1000' },
        },
      ],
    },
    lines: { 'compute-x86': { quantity: '15000000', usd: '250.0005' } },
    totalUsd: '256.0005',
  },
  {
    says: 'February 2020 has no tiers: 6 billion GB-s and more at one price',
    from: lambdaPage2020,
    // 6,000,000,001 × 0.0000166667
    given: { freeTier: false, functions: [gbSeconds('6000000001')] },
    lines: { 'compute-x86': { quantity: '6000000001', usd: '100000.2000166667' } },
  },
  {
    says: 'functions share the free GB-seconds',
    from: `${lambdaPage} "in aggregate"`,
    // 300,000 + 200,000 − 400,000 = 100,000; × 0.0000166667
    given: { functions: [gbSeconds('300000'), gbSeconds('200000')] },
    lines: { 'compute-x86': { quantity: '500000', billable: '100000', usd: '1.66667' } },
  },
]

const today: readonly GoldenRow[] = [
  {
    says: 'AWS’s example 1 of today, a mobile back end: 3 M requests of 120 ms at 1,536 MB',
    from: lambdaPage,
    book: 'today',
    // 360,000 s × 1.5 GB = 540,000; less 400,000 = 140,000; × 0.0000166667 = 2.333338; with 0.40
    // for the requests 2.733338. The page has 2.73.
    given: { functions: [{ memoryMb: 1536, ...load('3000000', '120') }] },
    lines: { 'compute-x86': { quantity: '540000', billable: '140000', usd: '2.333338' } },
    totalUsd: '2.733338',
  },
  {
    says: 'AWS’s example 2 of today, telemetry: 2 s at 1 GB',
    from: `${lambdaPage}, "Enriching streaming telemetry"; it leaves the free tier out`,
    book: 'today',
    // 14,880,000 × 0.0000166667 = 248.000496; with 1.488 for the requests. The page has 249.49.
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('7440000', '2000') }] },
    lines: { 'compute-x86': { quantity: '14880000', usd: '248.000496' } },
    totalUsd: '249.488496',
  },
  {
    says: 'AWS’s announcement of 1 ms billing, after: 28 ms billed as 28',
    from: `${oneMsAnnouncement}; it leaves the free tier out and prints 28`,
    book: 'today',
    // 60 M × 0.028 s × 1 GB = 1,680,000; × 0.0000166667
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('60000000', '28') }] },
    lines: { 'compute-x86': { quantity: '1680000', usd: '28.000056' } },
  },
  {
    says: 'the first tier, to its edge',
    from: infracost('lambda_function_test'),
    book: 'today',
    // 6e9 × 0.0000166667
    given: { freeTier: false, functions: [gbSeconds('6000000000')] },
    lines: { 'compute-x86': { quantity: '6000000000', usd: '100000.2' } },
  },
  {
    says: 'one GB-second above the first tier',
    from: infracost('lambda_function_test'),
    book: 'today',
    // 100,000.20 + 1 × 0.000015
    given: { freeTier: false, functions: [gbSeconds('6000000001')] },
    lines: { 'compute-x86': { quantity: '6000000001', usd: '100000.200015' } },
  },
  {
    says: 'tiers count what is left after the free tier',
    from: infracost('lambda_function_test'),
    book: 'today',
    given: { functions: [gbSeconds('6000400000')] },
    lines: {
      'compute-x86': { quantity: '6000400000', billable: '6000000000', usd: '100000.2' },
    },
  },
  {
    says: 'three tiers of x86: 15 billion requests of 1 s at 2 GB',
    from: infracost('lambda_function_test'),
    book: 'today',
    // 6e9 × 0.0000166667 + 9e9 × 0.000015 + 15e9 × 0.0000133334 = 100,000.20 + 135,000.00 + 200,001.00
    given: { freeTier: false, functions: [{ memoryMb: 2048, ...load('15000000000', '1000') }] },
    lines: { 'compute-x86': { quantity: '30000000000', usd: '435001.2' } },
  },
  {
    says: 'three tiers of arm: 37.5 billion GB-s',
    from: infracost('lambda_function_test'),
    book: 'today',
    // 7.5e9 × 0.0000133334 + 11.25e9 × 0.0000120001 + 18.75e9 × 0.0000106667
    // = 100,000.50 + 135,001.125 + 200,000.625; the source prints 135,001.13 and 200,000.63
    given: { freeTier: false, functions: [{ architecture: 'arm', ...gbSeconds('37500000000') }] },
    lines: { 'compute-arm': { quantity: '37500000000', usd: '435002.25' }, 'compute-x86': null },
  },
  {
    says: 'functions share the tiers',
    from: `${lambdaPage}: tiers are on the aggregate of a month`,
    book: 'today',
    // 4e9 + 4e9 = 8e9: 6e9 × 0.0000166667 + 2e9 × 0.000015
    given: { freeTier: false, functions: [gbSeconds('4000000000'), gbSeconds('4000000000')] },
    lines: { 'compute-x86': { quantity: '8000000000', usd: '130000.2' } },
  },
  {
    says: 'each architecture has its share of the free GB-seconds and its own tiers',
    from: `${lambdaPage} "usable for functions powered by both x86, and Graviton2 processors, in aggregate"`,
    book: 'today',
    // x86 has 900,000 of 1,200,000 GB-s, so three quarters of the free 400,000.
    // 900,000 − 300,000 = 600,000 × 0.0000166667; 300,000 − 100,000 = 200,000 × 0.0000133334
    given: { functions: [gbSeconds('900000'), { architecture: 'arm', ...gbSeconds('300000') }] },
    lines: {
      'compute-x86': { quantity: '900000', billable: '600000', usd: '10.00002' },
      'compute-arm': { quantity: '300000', billable: '200000', usd: '2.66668' },
    },
  },
]

/** Price in February 2020: 0.0000166667 USD a GB-s. */
const underASavingsPlan: readonly GoldenRow[] = [
  {
    says: 'a savings plan takes 12 % off every tier of duration',
    from: 'https://aws.amazon.com/savingsplans/compute-pricing/ as of 2026-09-25: Lambda without upfront, 12 %',
    book: 'today',
    // (6 billion × 0.0000166667 + 1 billion × 0.000015) × 0.88 = (100,000.2 + 15,000) × 0.88
    given: { freeTier: false, savingsPlan: true, functions: [gbSeconds('7000000000')] },
    lines: { 'compute-x86': { quantity: '7000000000', usd: '101200.176' } },
  },
  {
    says: 'a savings plan takes nothing off requests',
    from: 'https://aws.amazon.com/savingsplans/compute-pricing/ as of 2026-09-25: requests at $0.0000002',
    book: 'today',
    // 1,000,000 × 0.0000002, and 1,000,000 × 0.0000166667 × 0.88
    given: { freeTier: false, savingsPlan: true, functions: [gbSeconds('1000000')] },
    lines: {
      requests: { quantity: '1000000', usd: '0.2' },
      'compute-x86': { quantity: '1000000', usd: '14.666696' },
    },
    totalUsd: '14.866696',
  },
  {
    says: 'a savings plan takes 12 % off provisioned duration, and nothing off environments kept',
    from: 'https://aws.amazon.com/savingsplans/compute-pricing/ as of 2026-09-25: Lambda without upfront, 12 %',
    book: 'today',
    // 10 × 1 GB × 2,592,000 s × 0.0000041667, and 1,000,000 GB-s × 0.0000097222 × 0.88
    given: {
      freeTier: false,
      savingsPlan: true,
      functions: [{ ...gbSeconds('1000000'), provisioned: { concurrency: 10 } }],
    },
    lines: {
      'provisioned-concurrency': { quantity: '25920000', usd: '108.000864' },
      'provisioned-compute': { quantity: '1000000', usd: '8.555536' },
    },
  },
]

export const computeGolden: readonly GoldenRow[] = [
  ...inFebruary2020,
  ...today,
  ...underASavingsPlan,
]
