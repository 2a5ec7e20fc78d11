import { type GoldenRow, load } from '../golden-row'
import { infracost } from '../golden-sources'

const vpcPage = 'https://aws.amazon.com/vpc/pricing/'
const dynamoDbPage = 'https://aws.amazon.com/dynamodb/pricing/on-demand/'
const sqsPage = 'https://aws.amazon.com/sqs/pricing/'
const stepFunctionsPage = 'https://aws.amazon.com/step-functions/pricing/'

export const extrasGolden: readonly GoldenRow[] = [
  {
    says: 'a NAT gateway for 730 hours and 100 GB',
    from: infracost('nat_gateway_test'),
    // 730 × 0.045 = 32.85; 100 × 0.045 = 4.50
    given: {
      hoursPerMonth: '730',
      functions: [load('0', '100')],
      extras: [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '100' }],
    },
    lines: { 'extra:nat-gateway': { quantity: '730', usd: '37.35' } },
    totalUsd: '37.35',
  },
  {
    says: 'a NAT gateway that nothing passes',
    from: infracost('nat_gateway_test'),
    given: {
      hoursPerMonth: '730',
      functions: [load('0', '100')],
      extras: [{ kind: 'nat-gateway', gateways: 1 }],
    },
    lines: { 'extra:nat-gateway': { quantity: '730', usd: '32.85' } },
  },
  {
    says: 'three gateways, one a zone, for 720 hours',
    from: `${vpcPage}: 0.045 an hour`,
    // 3 × 720 × 0.045
    given: {
      functions: [load('0', '100')],
      extras: [{ kind: 'nat-gateway', gateways: 3 }],
    },
    lines: { 'extra:nat-gateway': { quantity: '2160', usd: '97.2' } },
  },
  {
    says: 'express workflows at 1.00 a million requests',
    from: infracost('sfn_state_machine_test'),
    // 100 M requests: 100.00
    given: {
      functions: [load('100000000', '100')],
      extras: [{ kind: 'custom', label: 'Step Functions', usdPerMillionRequests: '1' }],
    },
    lines: { 'extra:Step Functions': { quantity: '100000000', usd: '100' } },
  },
  {
    says: 'an amount a month needs no request',
    from: 'arithmetic: 25 a month',
    given: {
      functions: [load('0', '100')],
      extras: [{ kind: 'custom', label: 'Support', usdPerMonth: '25' }],
    },
    lines: { 'extra:Support': { quantity: '0', usd: '25' } },
    totalUsd: '25',
  },
  {
    says: 'an amount a month and one a million requests, of all functions',
    from: `${stepFunctionsPage}: 0.025 for 1,000 transitions, so 75 for a million requests of three`,
    // 5 + (1 M + 0.5 M) × 75/M
    given: {
      functions: [load('1000000', '100'), load('500000', '100')],
      extras: [
        { kind: 'custom', label: 'Workflow', usdPerMonth: '5', usdPerMillionRequests: '75' },
      ],
    },
    lines: { 'extra:Workflow': { quantity: '1500000', usd: '117.5' } },
  },
  {
    says: 'an extra without an amount is shown with the requests that it counts',
    from: 'the contract: a line is present when its quantity or its cost is not 0',
    given: {
      functions: [load('1', '100')],
      extras: [{ kind: 'custom', label: 'Free' }],
    },
    lines: { 'extra:Free': { quantity: '1', usd: '0' } },
  },
  {
    says: 'tables on demand: 3 M write units, 8 M read units and 230 GB',
    from: `${infracost('dynamodb_table_test')}, of September 2024; it leaves the free GB out`,
    // 3 × 1.25 = 3.75; 8 × 0.25 = 2.00; 230 × 0.25 = 57.50
    given: {
      freeTier: false,
      functions: [load('1000000', '100')],
      extras: [{ kind: 'dynamodb', writesPerRequest: '3', readsPerRequest: '8', storageGb: '230' }],
    },
    lines: { 'extra:dynamodb': { quantity: '11000000', usd: '63.25' } },
  },
  {
    says: 'today request units cost half, and 25 GB are free',
    from: `${dynamoDbPage}: 0.625 and 0.125 a million since November 2024, "First 25 GB stored per month is free"`,
    book: 'today',
    // 3 × 0.625 + 8 × 0.125 + (230 − 25) × 0.25
    given: {
      functions: [load('1000000', '100')],
      extras: [{ kind: 'dynamodb', writesPerRequest: '3', readsPerRequest: '8', storageGb: '230' }],
    },
    lines: { 'extra:dynamodb': { quantity: '11000000', usd: '54.125' } },
  },
  {
    says: 'tables that nobody asks cost by what they store',
    from: dynamoDbPage,
    // (26 − 25) × 0.25
    given: {
      functions: [load('0', '100')],
      extras: [{ kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '1', storageGb: '26' }],
    },
    lines: { 'extra:dynamodb': { quantity: '26', usd: '0.25' } },
    totalUsd: '0.25',
  },
  {
    says: 'two million requests to a standard queue',
    from: `${infracost('sqs_queue_test')}; it leaves the free million out`,
    given: {
      freeTier: false,
      functions: [load('1000000', '100')],
      extras: [{ kind: 'sqs', callsPerRequest: '2' }],
    },
    lines: { 'extra:sqs': { quantity: '2000000', usd: '0.8' } },
  },
  {
    says: 'a million to a FIFO queue',
    from: `${infracost('sqs_queue_test')}; it leaves the free million out`,
    given: {
      freeTier: false,
      functions: [load('1000000', '100')],
      extras: [{ kind: 'sqs', queue: 'fifo', callsPerRequest: '1' }],
    },
    lines: { 'extra:sqs': { quantity: '1000000', usd: '0.5' } },
  },
  {
    says: 'each 64 KB of a message is a request, and a million of those are free',
    from: `${sqsPage} "Every 64 KB chunk of a payload is billed as 1 request"`,
    // 3 × 1 M × 2 = 6 M, less 1 M, × 0.40/M
    given: {
      functions: [load('1000000', '100')],
      extras: [{ kind: 'sqs', callsPerRequest: '3', messageKb: '65' }],
    },
    lines: { 'extra:sqs': { quantity: '3000000', billable: '5000000', usd: '2' } },
  },
  {
    says: 'a million events',
    from: infracost('cloudwatch_event_bus_test'),
    given: {
      functions: [load('1000000', '100')],
      extras: [{ kind: 'eventbridge', eventsPerRequest: '1' }],
    },
    lines: { 'extra:eventbridge': { quantity: '1000000', usd: '1' } },
  },
  {
    says: 'an event of 256 KB counts as four',
    from: 'https://aws.amazon.com/eventbridge/pricing/ "a 256 KB payload is billed as 4 events"',
    given: {
      functions: [load('1000000', '100')],
      extras: [{ kind: 'eventbridge', eventsPerRequest: '0.5', eventKb: '256' }],
    },
    lines: { 'extra:eventbridge': { quantity: '500000', billable: '2000000', usd: '2' } },
  },
  {
    says: 'ten thousand state transitions',
    from: `${infracost('sfn_state_machine_test')}; it leaves the free 4,000 out`,
    given: {
      freeTier: false,
      functions: [load('2000', '100')],
      extras: [{ kind: 'step-functions', transitionsPerRequest: '5' }],
    },
    lines: { 'extra:step-functions': { quantity: '10000', usd: '0.25' } },
  },
  {
    says: 'of which 4,000 are free',
    from: `${stepFunctionsPage} "4,000 free state transitions per month"`,
    // 6,000 × 0.000025
    given: {
      functions: [load('2000', '100')],
      extras: [{ kind: 'step-functions', transitionsPerRequest: '5' }],
    },
    lines: { 'extra:step-functions': { quantity: '10000', billable: '6000', usd: '0.15' } },
  },
  {
    says: 'AWS’s example: 2,000 requests an hour for 31 days, one in ten traced',
    from: 'https://aws.amazon.com/xray/pricing/',
    // 2,000 × 744 × 0.1 = 148,800, less 100,000, × 5.00/M; the page prints 0.24
    given: {
      hoursPerMonth: '744',
      functions: [{ ...load('0', '100'), requests: { count: '2000', per: 'hour' } }],
      extras: [{ kind: 'x-ray', tracesPerRequest: '0.1' }],
    },
    lines: { 'extra:x-ray': { quantity: '148800', billable: '48800', usd: '0.244' } },
  },
]
