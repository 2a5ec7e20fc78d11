import { type GoldenRow, load } from '../golden-row'
import { infracost } from '../golden-sources'

const cloudWatchPage = 'https://aws.amazon.com/cloudwatch/pricing/'
const lambdaTiers = `${cloudWatchPage}, Lambda’s logs since May 2025: 0.50, 0.25, 0.10 and 0.05 a GB, to 10, 30, 50 TB and above`

/** A request that writes half a GB, so that logs stay within their limit. */
const halfGb = (count: string) => ({ ...load(count, '100'), logKb: '524288' })

export const logsGolden: readonly GoldenRow[] = [
  {
    says: 'nothing written, no line',
    from: cloudWatchPage,
    given: { functions: [load('1000000', '100')] },
    lines: { logs: null },
  },
  {
    says: 'a KB a request, 1,048,576 times, is a GB',
    from: `${cloudWatchPage}: 0.50 a GB`,
    given: { functions: [{ ...load('1048576', '100'), logKb: '1' }] },
    lines: { logs: { quantity: '1', usd: '0.5' } },
  },
  {
    says: '1,000 GB taken in',
    from: infracost('cloudwatch_log_group_test'),
    // 1,000 × 0.50
    given: { functions: [halfGb('2000')] },
    lines: { logs: { quantity: '1000', usd: '500' } },
  },
  {
    says: 'functions write to one line',
    from: infracost('cloudwatch_log_group_test'),
    // 600 + 400 GB
    given: { functions: [halfGb('1200'), halfGb('800'), load('5', '100')] },
    lines: { logs: { quantity: '1000', usd: '500' } },
  },
  {
    says: 'today, the first tier to its edge',
    from: lambdaTiers,
    book: 'today',
    // 10,240 × 0.50
    given: { functions: [halfGb('20480')] },
    lines: { logs: { quantity: '10240', usd: '5120' } },
  },
  {
    says: 'today, one GB above the first tier',
    from: lambdaTiers,
    book: 'today',
    // 5,120 + 0.25
    given: { functions: [halfGb('20482')] },
    lines: { logs: { quantity: '10241', usd: '5120.25' } },
  },
  {
    says: 'today, all four tiers: 60 TB',
    from: lambdaTiers,
    book: 'today',
    // 10,240 × 0.50 + 20,480 × 0.25 + 20,480 × 0.10 + 10,240 × 0.05 = 5,120 + 5,120 + 2,048 + 512
    given: { functions: [halfGb('122880')] },
    lines: { logs: { quantity: '61440', usd: '12800' } },
  },
]
