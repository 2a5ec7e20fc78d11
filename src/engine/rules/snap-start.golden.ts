import { type GoldenRow, load } from '../golden-row'
import { lambdaPage } from '../golden-sources'

const withoutFreeTier = { freeTier: false, hoursPerMonth: '744' } as const
const snapStart = { versions: 1 } as const
const cold = { share: '0.01', initMs: '0' } as const

/** Since 2024 beside Java: 0.0000015046 USD a GB-s kept, 0.0001397998 USD a GB restored, in us-east-1. */
export const snapStartGolden: readonly GoldenRow[] = [
  {
    says: 'without SnapStart cold starts restore nothing',
    from: lambdaPage,
    book: 'today',
    given: { functions: [{ coldStart: cold, ...load('1000000', '100') }] },
    lines: { 'snapstart-cache': null, 'snapstart-restore': null },
  },
  {
    says: 'AWS’s example: 1 GB for 31 days, one request in a hundred restored',
    from: `${lambdaPage}, its example of SnapStart; it leaves the free tier out`,
    book: 'today',
    // 7,440,000 requests × 0.20/M = 1.488; 14,880,000 GB-s × 0.0000166667 = 248.000496; 2,678,400 GB-s ×
    // 0.0000015046 = 4.02992064; 74,400 × 1 GB × 0.0001397998 = 10.40110512. The page: 263.92.
    given: {
      ...withoutFreeTier,
      functions: [{ memoryMb: 1024, coldStart: cold, snapStart, ...load('7440000', '2000') }],
    },
    lines: {
      'compute-x86': { quantity: '14880000', usd: '248.000496' },
      'snapstart-cache': { quantity: '2678400', usd: '4.02992064' },
      'snapstart-restore': { quantity: '74400', usd: '10.40110512' },
    },
    totalUsd: '263.91952176',
  },
  {
    says: 'a version that is kept for an hour is paid for three',
    from: `${lambdaPage}: each version for three hours at least`,
    book: 'today',
    // 3 × 3,600 s × 0.5 GB = 5,400 × 0.0000015046
    given: {
      functions: [{ memoryMb: 512, snapStart: { hoursPerMonth: '1' }, ...load('0', '100') }],
    },
    lines: {
      'snapstart-cache': { quantity: '5400', usd: '0.00812484' },
      'snapstart-restore': null,
    },
  },
  {
    says: 'from the third hour on each minute counts',
    from: `${lambdaPage}: each version for three hours at least, then by the millisecond`,
    book: 'today',
    // 3.5 × 3,600 s × 1 GB = 12,600 × 0.0000015046
    given: {
      functions: [{ memoryMb: 1024, snapStart: { hoursPerMonth: '3.5' }, ...load('0', '100') }],
    },
    lines: { 'snapstart-cache': { quantity: '12600', usd: '0.01895796' } },
  },
  {
    says: 'each published version is kept, and each function has its own',
    from: lambdaPage,
    book: 'today',
    // 10 h × 3,600 s × (2 × 1 GB + 1 × 0.25 GB) = 81,000 × 0.0000015046
    given: {
      functions: [
        { memoryMb: 1024, snapStart: { versions: 2, hoursPerMonth: '10' }, ...load('0', '100') },
        { memoryMb: 256, snapStart: { versions: 1, hoursPerMonth: '10' }, ...load('0', '100') },
      ],
    },
    lines: { 'snapstart-cache': { quantity: '81000', usd: '0.1218726' } },
  },
]
