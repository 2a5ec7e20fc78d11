import { type GoldenRow, load } from '../golden-row'
import { infracost } from '../golden-sources'

const loadBalancerPage = 'https://aws.amazon.com/elasticloadbalancing/pricing/'
const behind = (requestKb: string, requestsPerConnection = '10') =>
  ({ trigger: { kind: 'load-balancer', requestKb, requestsPerConnection } }) as const

/** 0.0225 USD an hour and 0.008 a capacity unit an hour in us-east-1; a unit bears 0.4 GB an hour. */
export const loadBalancerGolden: readonly GoldenRow[] = [
  {
    says: 'it costs by the hour when nothing comes',
    from: infracost('lb_test'),
    // 730 × 0.0225 = 16.425, which is printed as 16.43
    given: { hoursPerMonth: '730', functions: [{ ...behind('1'), ...load('0', '100') }] },
    lines: {
      'load-balancer': { quantity: '730', usd: '16.425' },
      'load-balancer-units': null,
    },
    totalUsd: '16.425',
  },
  {
    says: 'a thousand hours of a unit',
    from: infracost('lb_test'),
    // 1,000 × 0.4 GB = 400 GB, of 409,600 requests of 1 MB; 1,000 × 0.008 = 8.00
    given: { hoursPerMonth: '730', functions: [{ ...behind('1024'), ...load('409600', '100') }] },
    lines: { 'load-balancer-units': { quantity: '1000', usd: '8' } },
  },
  {
    says: 'by connections, where they are the greater: 25 new ones a second fill a unit',
    from: `${loadBalancerPage} "25 new connections per second"`,
    // 720 h × 3,600 s × 50 = 129,600,000 connections: 2 units, 1,440 unit-hours × 0.008
    given: { functions: [{ ...behind('0', '1'), ...load('129600000', '100') }] },
    lines: { 'load-balancer-units': { quantity: '1440', usd: '11.52' } },
  },
  {
    says: 'by data: what comes in and what goes to the internet',
    from: `${loadBalancerPage} "0.4 GB per hour for Lambda functions"`,
    // 1,048,576 × (1 + 3) KB = 4 GB ÷ 0.4 = 10 unit-hours × 0.008
    given: {
      functions: [
        { ...behind('1', '1000000'), transferKb: { internet: '3' }, ...load('1048576', '100') },
      ],
    },
    lines: { 'load-balancer-units': { quantity: '10', usd: '0.08' } },
  },
  {
    says: 'functions share one; others have no part in it',
    from: loadBalancerPage,
    // 720 × 0.0225 = 16.2; 2 GB and 2 GB ÷ 0.4 = 10 unit-hours
    given: {
      functions: [
        { ...behind('2', '1000000'), ...load('1048576', '100') },
        { ...behind('4', '1000000'), ...load('524288', '100') },
        load('1000000', '100'),
      ],
    },
    lines: {
      'load-balancer': { quantity: '720', usd: '16.2' },
      'load-balancer-units': { quantity: '10', usd: '0.08' },
    },
  },
  {
    says: 'called directly there is none',
    from: loadBalancerPage,
    given: { functions: [load('1000000', '100')] },
    lines: { 'load-balancer': null, 'load-balancer-units': null },
  },
]
