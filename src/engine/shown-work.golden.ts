/** What a reader is told of each line, as docs/pricing.md has it: every step, as "label = words". */
import { type Given, load } from './golden-row'
import type { LambdaFunction } from './scenario'

const DURATION = 'billed duration = duration rounded up to increment'

const COMPUTE = [
  DURATION,
  'compute = requests × billed duration × memory',
  'billable compute = compute − free tier, not below 0',
  'compute cost = billable compute × price',
]

export const formulas: readonly [
  rule: string,
  given: Given<LambdaFunction>,
  says: readonly string[],
][] = [
  [
    'requests',
    { asyncEventKb: '320' },
    [
      'KB above 256, in parts = size of an event − first part rounded up to further part',
      'further requests = KB above 256, in parts ÷ further part',
      'requests each = 1 request/request + further requests',
      'metered requests = requests × requests each',
      'billable requests = metered requests − free tier',
      'requests cost = billable requests × price',
    ],
  ],
  [
    'requests',
    { asyncEventKb: '256' },
    ['billable requests = requests − free tier', 'requests cost = billable requests × price'],
  ],
  ['compute-x86', {}, COMPUTE],
  ['compute-x86', { coldStart: { share: '0', initMs: '200' } }, COMPUTE],
  ['compute-x86', { coldStart: { share: '0.1', initMs: '0' } }, COMPUTE],
  [
    'compute-x86',
    { coldStart: { share: '0.1', initMs: '200' }, memoryMb: 10_240 },
    [
      'billed duration when warm = duration rounded up to increment',
      'billed duration of a cold start = duration + INIT rounded up to increment',
      'billed duration = billed duration when warm × share of warm starts + billed duration of a cold start × share of cold starts',
      'compute = requests × billed duration × memory',
      'billable compute = compute − free tier',
      'compute cost = billable compute × price',
    ],
  ],
  [
    'compute-x86',
    { duration: { kind: 'measured', samples: [['1.5', 2] as const, ['3', 1] as const] } },
    [
      'sum of the rounded samples = 2 ms/request × 2 request + 3 ms/request × 1 request',
      'billed duration = sum of the rounded samples ÷ samples',
      'compute = requests × billed duration × memory',
      'billable compute = compute − free tier, not below 0',
      'compute cost = billable compute × price',
    ],
  ],
  [
    'compute-x86',
    { memoryMb: 1024, ...load('20000000000', '1000') },
    [
      DURATION,
      'compute = requests × billed duration × memory',
      'billable compute = compute − free tier',
      'compute cost = first tier × price + (first 2 tiers − first tier) × price + (billable compute − first 2 tiers) × price',
    ],
  ],
  [
    'compute-x86',
    { provisioned: { concurrency: 1, hoursPerMonth: '1', requestShare: '0.5' } },
    [
      'requests served by provisioned environments = requests × share of the requests',
      'requests on demand = requests − requests served by provisioned environments',
      DURATION,
      'compute = requests on demand × billed duration × memory',
      'billable compute = compute − free tier, not below 0',
      'compute cost = billable compute × price',
    ],
  ],
  [
    'provisioned-concurrency',
    { provisioned: { concurrency: 2, hoursPerMonth: '10', requestShare: '0.5' } },
    [
      'time kept = hours kept × seconds in an hour rounded up to five minutes',
      'provisioned concurrency = environments × memory × time kept',
      'provisioned concurrency cost = provisioned concurrency × price',
    ],
  ],
  [
    'provisioned-compute',
    { provisioned: { concurrency: 2, hoursPerMonth: '10', requestShare: '0.5' } },
    [
      'requests served by provisioned environments = requests × share of the requests',
      DURATION,
      'provisioned compute = requests served by provisioned environments × billed duration × memory',
      'provisioned compute cost = provisioned compute × price',
    ],
  ],
  [
    'ephemeral-storage',
    { ephemeralStorageMb: 1024 },
    [
      DURATION,
      'ephemeral storage = requests × billed duration × storage above 512 MB',
      'ephemeral storage cost = ephemeral storage × price',
    ],
  ],
  [
    'snapstart-cache',
    { snapStart: { versions: 2, hoursPerMonth: '1' } },
    [
      'hours counted = greatest of hours kept, least time kept',
      'time kept = hours counted × seconds in an hour',
      'SnapStart cache = versions × memory × time kept',
      'SnapStart cache cost = SnapStart cache × price',
    ],
  ],
  [
    'snapstart-restore',
    { snapStart: { versions: 2, hoursPerMonth: '1' }, coldStart: { share: '0.1' } },
    [
      'restores = requests × share of cold starts',
      'SnapStart restores = restores × memory',
      'SnapStart restores cost = SnapStart restores × price',
    ],
  ],
  [
    'response-streaming',
    { streamedKb: '7168' },
    [
      'KB per request above 6 MB = KB streamed per request − 6 MB, which are free',
      'GB streamed = requests × KB per request above 6 MB ÷ KB in a GB',
      'billable GB streamed = GB streamed − free tier',
      'response streaming cost = billable GB streamed × price',
    ],
  ],
  [
    'api-gateway-rest',
    { trigger: { kind: 'rest-api' } },
    ['REST API requests cost = requests × price'],
  ],
  [
    'api-gateway-cache',
    { trigger: { kind: 'rest-api', cacheGb: '0.5' } },
    ['cache cost = hours of a 0.5 GB cache × price'],
  ],
  [
    'api-gateway-http',
    { trigger: { kind: 'http-api', requestKb: '600' } },
    [
      'metered requests each = size of a request ÷ metered part, rounded up, at least 1',
      'metered requests = requests × metered requests each',
      'HTTP API requests cost = metered requests × price',
    ],
  ],
  [
    'api-gateway-websocket-messages',
    { trigger: { kind: 'websocket-api', messageKb: '40' } },
    [
      'metered messages each = size of a message ÷ metered part, rounded up, at least 1',
      'metered messages = requests × metered messages each',
      'WebSocket messages cost = metered messages × price',
    ],
  ],
  [
    'api-gateway-websocket-minutes',
    { trigger: { kind: 'websocket-api', connectionMinutes: '1000' } },
    ['WebSocket connection minutes cost = connection minutes × price'],
  ],
  [
    'load-balancer',
    { trigger: { kind: 'load-balancer', requestKb: '2' } },
    ['load balancer cost = hours of the month × price'],
  ],
  [
    'load-balancer-units',
    { trigger: { kind: 'load-balancer', requestKb: '2' } },
    [
      'connections = requests ÷ requests per connection',
      'seconds of the month = hours of the month × seconds in an hour',
      'new connections = connections ÷ seconds of the month',
      'units by connections = new connections ÷ new connections of a unit',
      'KB passed on per request = KB of a request + KB sent to the internet',
      'GB passed on = requests × KB passed on per request ÷ KB in a GB',
      'GB an hour = GB passed on ÷ hours of the month',
      'units by data = GB an hour ÷ GB an hour of a unit, for functions',
      'capacity units = greatest of units by connections, units by data',
      'capacity-unit hours = capacity units × hours of the month',
      'load balancer capacity units cost = capacity-unit hours × price',
    ],
  ],
  [
    'transfer-internet',
    { transferKb: { internet: '10' } },
    [
      'transfer to the internet = requests × KB per request ÷ KB in a GB',
      'billable transfer to the internet = transfer to the internet − free tier, not below 0',
      'transfer to the internet cost = billable transfer to the internet × price',
    ],
  ],
  [
    'transfer-same-region',
    { transferKb: { sameRegion: '10' } },
    [
      'transfer within the region = requests × KB per request ÷ KB in a GB',
      'transfer within the region cost = transfer within the region × price',
    ],
  ],
  [
    'transfer-other-region',
    { transferKb: { otherRegion: '10' } },
    [
      'transfer to other regions = requests × KB per request ÷ KB in a GB',
      'transfer to other regions cost = transfer to other regions × price',
    ],
  ],
  [
    'logs',
    { logKb: '1' },
    ['logs = requests × KB per request ÷ KB in a GB', 'logs cost = logs × price'],
  ],
]
