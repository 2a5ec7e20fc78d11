import { type GoldenRow, load } from '../golden-row'
import { infracost } from '../golden-sources'

const vpcPage = 'https://aws.amazon.com/vpc/pricing/'
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
]
