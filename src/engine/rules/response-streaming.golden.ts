import { type GoldenRow, load } from '../golden-row'
import { lambdaPage } from '../golden-sources'

const withoutFreeTier = { freeTier: false } as const
const MB = 1024
const streaming = (count: string, mb: number) => ({
  ...load(count, '500'),
  memoryMb: 1536,
  streamedKb: String(mb * MB),
})

/** 0.008 USD a GB above the first 6 MB of each request, in us-east-1. */
export const responseStreamingGolden: readonly GoldenRow[] = [
  {
    says: 'the first 6 MB of each request are free',
    from: lambdaPage,
    book: 'today',
    given: { ...withoutFreeTier, functions: [streaming('1000000', 6)] },
    lines: { 'response-streaming': null },
  },
  {
    says: 'one KB above them is paid',
    from: lambdaPage,
    book: 'today',
    // 1,048,576 × 1 KB = 1 GB
    given: {
      ...withoutFreeTier,
      functions: [{ ...load('1048576', '500'), streamedKb: '6145' }],
    },
    lines: { 'response-streaming': { quantity: '1', usd: '0.008' } },
  },
  {
    says: 'AWS’s example: 2 M responses of 100 KB and 1 M of 7 MB',
    from: `${lambdaPage}, its example of streaming; its free GB are used up elsewhere`,
    book: 'today',
    // 1 M × 1 MB = 976.5625 GB × 0.008 = 7.8125; 3 M requests × 0.20/M = 0.60; 2,250,000 GB-s ×
    // 0.0000166667 = 37.500075. The page takes the free requests and GB-s off: 30.83 + 0.40 + 7.81.
    given: {
      ...withoutFreeTier,
      functions: [{ ...streaming('2000000', 6), streamedKb: '100' }, streaming('1000000', 7)],
    },
    lines: {
      'compute-x86': { quantity: '2250000', usd: '37.500075' },
      'response-streaming': { quantity: '976.5625', usd: '7.8125' },
    },
    totalUsd: '45.912575',
  },
  {
    says: 'the same with the free tier: 100 GB less, requests and GB-s as the page has them',
    from: `${lambdaPage}, its example of streaming, and the 100 GiB of its free tier`,
    book: 'today',
    // 876.5625 × 0.008 = 7.0125; (3 M − 1 M) × 0.20/M = 0.40; 1,850,000 × 0.0000166667 = 30.833395
    given: {
      functions: [{ ...streaming('2000000', 6), streamedKb: '100' }, streaming('1000000', 7)],
    },
    lines: {
      requests: { quantity: '3000000', billable: '2000000', usd: '0.4' },
      'compute-x86': { quantity: '2250000', billable: '1850000', usd: '30.833395' },
      'response-streaming': { quantity: '976.5625', billable: '876.5625', usd: '7.0125' },
    },
    totalUsd: '38.245895',
  },
  {
    says: 'the free 100 GB are just enough for themselves',
    from: `${lambdaPage} "100GiB of HTTP response streaming"`,
    book: 'today',
    // 1,024 × 100 MB
    given: { functions: [streaming('1024', 106)] },
    lines: { 'response-streaming': { quantity: '100', billable: '0', usd: '0' } },
  },
]
