/** What a reader is told of each extra, as docs/pricing.md has it: the unit, and every step. */
import type { Given } from './golden-row'
import type { Extra } from './scenario'

export const onThePath: readonly [extra: Given<Extra>, unit: string, says: readonly string[]][] = [
  [
    { kind: 'custom', label: 'x', usdPerMonth: '5', usdPerMillionRequests: '1' },
    'request',
    ['x cost = amount a month + requests ÷ a million requests × amount a million requests'],
  ],
  [
    { kind: 'nat-gateway', gateways: 1, gbPerMonth: '100' },
    'hour',
    [
      'hours of gateways = gateways × hours of the month',
      'hours of gateways cost = hours of gateways × price',
      'GB processed cost = GB processed × price',
      'NAT gateway cost = hours of gateways cost + GB processed cost',
    ],
  ],
  [
    { kind: 'public-ipv4', addresses: 2 },
    'address-hour',
    [
      'hours of public IPv4 addresses = addresses × hours of the month',
      'public IPv4 addresses cost = hours of public IPv4 addresses × price',
    ],
  ],
  [
    { kind: 'nat-gateway', gateways: 1 },
    'hour',
    [
      'hours of gateways = gateways × hours of the month',
      'NAT gateway cost = hours of gateways × price',
    ],
  ],
  [
    { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '2', storageGb: '30' },
    'request unit',
    [
      'write request units = requests × write request units per request',
      'write request units cost = write request units × price',
      'read request units = requests × read request units per request',
      'read request units cost = read request units × price',
      'billable GB stored = GB stored − free tier',
      'GB stored cost = billable GB stored × price',
      'DynamoDB cost = write request units cost + read request units cost + GB stored cost',
    ],
  ],
  [
    { kind: 'sqs', queue: 'standard', callsPerRequest: '2', messageKb: '100' },
    'request',
    [
      'SQS requests = requests × SQS requests per request',
      'metered parts each = size of each ÷ metered part, rounded up, at least 1',
      'metered SQS requests = SQS requests × metered parts each',
      'billable SQS requests = metered SQS requests − free tier',
      'SQS requests cost = billable SQS requests × price',
    ],
  ],
  [
    { kind: 'eventbridge', eventsPerRequest: '1', eventKb: '65' },
    'event',
    [
      'EventBridge events = requests × EventBridge events per request',
      'metered parts each = size of each ÷ metered part, rounded up, at least 1',
      'metered EventBridge events = EventBridge events × metered parts each',
      'EventBridge events cost = metered EventBridge events × price',
    ],
  ],
  [
    { kind: 'step-functions', transitionsPerRequest: '3' },
    'transition',
    [
      'state transitions = requests × state transitions per request',
      'billable state transitions = state transitions − free tier',
      'state transitions cost = billable state transitions × price',
    ],
  ],
  [
    { kind: 'x-ray', tracesPerRequest: '0.1' },
    'trace',
    [
      'traces = requests × traces per request',
      'billable traces = traces − free tier',
      'traces cost = billable traces × price',
    ],
  ],
]
