/** What functions did, in every form that is read. */
const ID = '3604209a-e9a3-11e6-939a-754dd98c7be3'

const report = (ms: string, billed: string, init = '') =>
  `REPORT RequestId: ${ID}\tDuration: ${ms} ms\tBilled Duration: ${billed} ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB\t${init}\n`

const plain = [
  report('12.34', '13'),
  report('128.83', '200', 'Init Duration: 166.62 ms\t'),
  report('900000.00', '900000'),
]
const timed = plain.map((line, day) => `2026-09-0${day + 1}T12:00:00.000Z ${line}`)
const record = {
  time: '2026-10-08T07:30:29.470Z',
  type: 'platform.report',
  record: {
    requestId: '79b5e81f',
    metrics: {
      durationMs: 1233.96,
      billedDurationMs: 1698,
      memorySizeMB: 256,
      maxMemoryUsedMB: 123,
      initDurationMs: 463.512,
    },
    status: 'success',
  },
}
const event = {
  timestamp: 1_788_220_800_000,
  message: plain[0],
  logStreamName: '2026/09/01/[$LATEST]a',
}

export const logs: readonly string[] = [
  plain.join(''),
  timed.join(''),
  `START RequestId: ${ID} Version: $LATEST\n${plain[1]}END RequestId: ${ID}\n`,
  JSON.stringify(record),
  JSON.stringify({ logGroup: '/aws/lambda/api', logEvents: [event, event] }),
  `@timestamp,@message,@log\n2026-09-01 12:00:00.000,"${plain[0]?.trim()}",1:/aws/lambda/api\n`,
]

const COLUMNS =
  '@log,memoryMb,near,requests,durationMs,billedAt1Ms,billedAt100Ms,billedMs,coldStarts,initMs,usedMb,firstMs,lastMs'
const ROWS = [
  '123456789012:/aws/lambda/api,512,-35,1,0.5,1,100,1,0,,80,1788220800000,1788220800000',
  '123456789012:/aws/lambda/api,512,276,1,250,250,300,593,1,343.03,90,1788307200000,1788307200000',
  '123456789012:/aws/lambda/other,128,276,10,12.5,20,1000,20,0,,20,1788307200000,1788307200000',
]
const objects = ROWS.map((row) => {
  const values = row.split(',')
  return Object.fromEntries(COLUMNS.split(',').map((title, index) => [title, values[index]]))
})

export const queryResults: readonly string[] = [
  [COLUMNS, ...ROWS, ''].join('\n'),
  [COLUMNS, ...ROWS].join('\r\n').replaceAll(',', '\t'),
  JSON.stringify(objects),
  JSON.stringify({
    results: objects.map((row) => Object.entries(row).map(([field, value]) => ({ field, value }))),
    status: 'Complete',
  }),
  '@timestamp,@duration,@billedDuration,@memorySize,@maxMemoryUsed,@initDuration,@log\n' +
    '2026-09-01 12:00:00.000,12.34,13.0,1.28E8,1.8E7,,1:/aws/lambda/api\n' +
    '2026-09-02 12:00:00.000,128.83,296.0,1.28E8,1.9E7,166.62,1:/aws/lambda/api\n',
]

const TUNING_LINK =
  'https://lambda-power-tuning.show/#gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03'

export const tuningRuns: readonly string[] = [
  TUNING_LINK,
  TUNING_LINK,
  `${TUNING_LINK};gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03\n`,
  JSON.stringify({ power: 128, cost: 0.0000043, stateMachine: { visualization: TUNING_LINK } }),
  JSON.stringify({
    results: {
      stats: [
        { value: 256, averageDuration: 2.9066666666666667, averagePrice: 2.083e-7 },
        { value: 128, averageDuration: 20, averagePrice: 4e-7 },
      ],
    },
  }),
]

export const usageFiles: readonly string[] = [
  `version: 0.1
resource_type_default_usage:
  aws_lambda_function:
    request_duration_ms: 250
resource_usage:
  # The front.
  aws_lambda_function.api:
    monthly_requests: 1_500_000 # Monthly requests to the Lambda function.
    request_duration_ms: 350
  'module.jobs.aws_lambda_function.nightly["eu"]':
    monthly_requests: 30
`,
]
