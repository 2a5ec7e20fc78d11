import { type GoldenRow, load } from '../golden-row'
import { infracost, lambdaPage } from '../golden-sources'

/** x86: 0.0000041667 USD a GB-s kept, 0.0000097222 USD a GB-s served. */
export const provisionedConcurrencyGolden: readonly GoldenRow[] = [
  {
    says: 'nothing kept, no line',
    from: `${lambdaPage} "You pay for the amount of concurrency you configure"`,
    given: { functions: [load('1000', '100')] },
    lines: { 'provisioned-concurrency': null, 'provisioned-compute': null },
  },
  {
    says: 'what is kept is paid without a single request',
    from: `${lambdaPage} "and for the period of time you configure it"`,
    // 1 × 1 GB × 3,600 s × 0.0000041667
    given: {
      functions: [
        {
          memoryMb: 1024,
          ...load('0', '100'),
          provisioned: { concurrency: 1, hoursPerMonth: '1' },
        },
      ],
    },
    lines: {
      'provisioned-concurrency': { quantity: '3600', usd: '0.01500012' },
      'provisioned-compute': null,
    },
  },
  {
    says: 'five minutes are five minutes',
    from: `${lambdaPage} "rounded up to the nearest five minutes"`,
    // 0.75 h = 2,700 s = 9 × 300 s; × 0.0000041667
    given: {
      functions: [
        {
          memoryMb: 1024,
          ...load('0', '100'),
          provisioned: { concurrency: 1, hoursPerMonth: '0.75' },
        },
      ],
    },
    lines: { 'provisioned-concurrency': { quantity: '2700', usd: '0.01125009' } },
  },
  {
    says: 'a little more is the next five minutes',
    from: `${lambdaPage} "rounded up to the nearest five minutes"`,
    // 0.751 h = 2,703.6 s, rounded up to 3,000; × 0.0000041667
    given: {
      functions: [
        {
          memoryMb: 1024,
          ...load('0', '100'),
          provisioned: { concurrency: 1, hoursPerMonth: '0.751' },
        },
      ],
    },
    lines: { 'provisioned-concurrency': { quantity: '3000', usd: '0.0125001' } },
  },
  {
    says: 'requests that provisioned environments serve have no free GB-seconds',
    from: `${lambdaPage} "The Lambda free tier does not apply to functions enabling Provisioned Concurrency"`,
    // Half of 200,000 s × 1 GB is served: 100,000 × 0.0000097222; the other half is on demand, where
    // 400,000 are free. Kept: 3,600 × 0.0000041667
    given: {
      functions: [
        {
          memoryMb: 1024,
          ...load('200000', '1000'),
          provisioned: { concurrency: 1, hoursPerMonth: '1', requestShare: '0.5' },
        },
      ],
    },
    lines: {
      'compute-x86': { quantity: '100000', billable: '0', usd: '0' },
      'provisioned-concurrency': { quantity: '3600', usd: '0.01500012' },
      'provisioned-compute': { quantity: '100000', usd: '0.97222' },
    },
  },
  {
    says: 'AWS’s example 1: an app’s launch, 100 environments for 8 hours',
    from: `${lambdaPage}, "Mobile application launch"; with 1 ms billing`,
    book: 'today',
    // The page has one function that takes 100 ms while it is provisioned and 120 ms else: two here.
    // Kept 100 × 1.5 GB × 28,800 s = 4,320,000 × 0.0000041667 = 18.000144
    // served 500,000 × 0.1 s × 1.5 GB = 75,000 × 0.0000097222 = 0.729165
    // on demand 2.5 M × 0.12 s × 1.5 GB = 450,000, less 400,000 = 50,000 × 0.0000166667 = 0.833335
    // requests 3 M − 1 M = 2 M × 0.20/M. The page adds 18 + 0.40 + 0.73 + 0.83 = 19.96.
    given: {
      functions: [
        {
          memoryMb: 1536,
          ...load('500000', '100'),
          provisioned: { concurrency: 100, hoursPerMonth: '8' },
        },
        { memoryMb: 1536, ...load('2500000', '120') },
      ],
    },
    lines: {
      requests: { quantity: '3000000', billable: '2000000', usd: '0.4' },
      'compute-x86': { quantity: '450000', billable: '50000', usd: '0.833335' },
      'provisioned-concurrency': { quantity: '4320000', usd: '18.000144' },
      'provisioned-compute': { quantity: '75000', usd: '0.729165' },
    },
    totalUsd: '19.962644',
  },
  {
    says: 'AWS’s example 2: seven environments of 4 GB for a day',
    from: `${lambdaPage}, "Cyber Monday"; with 1 ms billing, no free tier`,
    book: 'today',
    // Kept 7 × 4 GB × 86,400 s = 2,419,200 × 0.0000041667 = 10.08008064
    // served 2 M × 0.28 s × 4 GB = 2,240,000 × 0.0000097222 = 21.777728; requests 0.40.
    // The page adds 10.08 + 21.78 + 0.40 = 32.26.
    given: {
      freeTier: false,
      functions: [
        {
          memoryMb: 4096,
          ...load('2000000', '280'),
          provisioned: { concurrency: 7, hoursPerMonth: '24' },
        },
      ],
    },
    lines: {
      'provisioned-concurrency': { quantity: '2419200', usd: '10.08008064' },
      'provisioned-compute': { quantity: '2240000', usd: '21.777728' },
      'compute-x86': null,
    },
    totalUsd: '32.25780864',
  },
  {
    says: 'the same day of seven environments in February 2020, at the 3,008 MB and 100 ms of then',
    from: `${lambdaPage}, "Cyber Monday", with the memory cut to 3,008 MB and 280 ms billed as 300`,
    // Kept 7 × 2.9375 GB × 86,400 s = 1,776,600 × 0.0000041667 = 7.40255922
    // served 2 M × 0.3 s × 2.9375 GB = 1,762,500 × 0.0000097222 = 17.1353775; requests 0.40
    given: {
      freeTier: false,
      functions: [
        {
          memoryMb: 3008,
          ...load('2000000', '280'),
          provisioned: { concurrency: 7, hoursPerMonth: '24' },
        },
      ],
    },
    lines: {
      'provisioned-concurrency': { quantity: '1776600', usd: '7.40255922' },
      'provisioned-compute': { quantity: '1762500', usd: '17.1353775' },
    },
    totalUsd: '24.93793672',
  },
  {
    says: 'on arm: 50 environments of 512 MB for 100 hours',
    from: `${infracost('lambda_provisioned_concurrency_config_test')}; 9,000,000 GB-s, so 50 of them`,
    book: 'today',
    // 50 × 0.5 GB × 360,000 s = 9,000,000 × 0.0000033334 = 30.0006; the source prints 30.00.
    // 10 M × 0.35 s × 0.5 GB = 1,750,000 × 0.0000077778 = 13.61115
    given: {
      freeTier: false,
      functions: [
        {
          architecture: 'arm',
          memoryMb: 512,
          ...load('10000000', '350'),
          provisioned: { concurrency: 50, hoursPerMonth: '100' },
        },
      ],
    },
    lines: {
      requests: { quantity: '10000000', usd: '2' },
      'provisioned-concurrency': { quantity: '9000000', usd: '30.0006' },
      'provisioned-compute': { quantity: '1750000', usd: '13.61115' },
    },
  },
  {
    says: 'functions on both architectures, each at its own prices',
    from: `${lambdaPage}, the prices of x86 and arm`,
    book: 'today',
    // 3,600 × 0.0000041667 + 3,600 × 0.0000033334
    given: {
      functions: [
        {
          memoryMb: 1024,
          ...load('0', '100'),
          provisioned: { concurrency: 1, hoursPerMonth: '1' },
        },
        {
          architecture: 'arm',
          memoryMb: 1024,
          ...load('0', '100'),
          provisioned: { concurrency: 1, hoursPerMonth: '1' },
        },
      ],
    },
    lines: { 'provisioned-concurrency': { quantity: '7200', usd: '0.02700036' } },
  },
]
