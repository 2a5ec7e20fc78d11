import { type GoldenRow, load } from '../golden-row'
import { lambdaPage } from '../golden-sources'

const withoutFreeTier = { freeTier: false } as const
/** A request of 1 s. */
const second = (count: string) => load(count, '1000')

/** Offered since 2022: 0.0000000309 USD a GB-s above 512 MB. */
export const ephemeralStorageGolden: readonly GoldenRow[] = [
  {
    says: 'February 2020 had 512 MB and no charge',
    from: lambdaPage,
    given: { functions: [second('1000000')] },
    lines: { 'ephemeral-storage': null },
  },
  {
    says: '512 MB cost nothing',
    from: `${lambdaPage} "Lambda provides 512 MB of storage at no additional cost"`,
    book: 'today',
    given: { functions: [{ ephemeralStorageMb: 512, ...second('1000000') }] },
    lines: { 'ephemeral-storage': null },
  },
  {
    says: 'one MB above is paid',
    from: `${lambdaPage} "Lambda provides 512 MB of storage at no additional cost"`,
    book: 'today',
    // 1,024,000 s × 1/1024 GB = 1,000 × 0.0000000309
    given: { functions: [{ ephemeralStorageMb: 513, ...second('1024000') }] },
    lines: { 'ephemeral-storage': { quantity: '1000', usd: '0.0000309' } },
  },
  {
    says: 'without requests it costs nothing',
    from: lambdaPage,
    book: 'today',
    given: { functions: [{ ephemeralStorageMb: 10_240, ...second('0') }] },
    lines: { 'ephemeral-storage': null },
  },
  {
    says: 'AWS’s example 3: 6 M requests of 280 ms with 2,048 MB of storage',
    from: `${lambdaPage}, "Performing ML on customer support tickets"`,
    book: 'today',
    // 1,680,000 s × 1.5 GB = 2,520,000 × 0.0000000309 = 0.077868; compute 6,720,000 − 400,000 =
    // 6,320,000 × 0.0000166667 = 105.333544; requests 5 M × 0.20/M. The page adds 105.33 + 1 + 0.08.
    given: {
      functions: [{ memoryMb: 4096, ephemeralStorageMb: 2048, ...load('6000000', '280') }],
    },
    lines: {
      'compute-x86': { quantity: '6720000', billable: '6320000', usd: '105.333544' },
      'ephemeral-storage': { quantity: '2520000', usd: '0.077868' },
    },
    totalUsd: '106.411412',
  },
  {
    says: 'memory has no part in it: 5 GB with 128 MB of memory',
    from: 'AWS’s pricing calculator, definition 0.0.146: (GB − 0.5) × seconds',
    book: 'today',
    // 3,000,000 s × 4.5 GB = 13,500,000 × 0.0000000309
    given: {
      ...withoutFreeTier,
      functions: [{ ephemeralStorageMb: 5120, ...load('1500000', '2000') }],
    },
    lines: { 'ephemeral-storage': { quantity: '13500000', usd: '0.41715' } },
    // with 375,000 × 0.0000166667 = 6.2500125 and 0.30
    totalUsd: '6.9671625',
  },
  {
    says: 'and with 8,192 MB of memory',
    from: 'AWS’s pricing calculator, definition 0.0.146: (GB − 0.5) × seconds',
    book: 'today',
    given: {
      ...withoutFreeTier,
      functions: [{ memoryMb: 8192, ephemeralStorageMb: 5120, ...load('1500000', '2000') }],
    },
    lines: { 'ephemeral-storage': { quantity: '13500000', usd: '0.41715' } },
    // with 24,000,000 × 0.0000166667 = 400.0008 and 0.30
    totalUsd: '400.71795',
  },
  {
    says: 'each function has its own storage',
    from: lambdaPage,
    book: 'today',
    // 1,000 s × 0.5 GB + 1,000 s × 1.5 GB = 2,000 × 0.0000000309
    given: {
      functions: [
        { ephemeralStorageMb: 1024, ...second('1000') },
        { ephemeralStorageMb: 2048, ...second('1000') },
        second('1000'),
      ],
    },
    lines: { 'ephemeral-storage': { quantity: '2000', usd: '0.0000618' } },
  },
]
