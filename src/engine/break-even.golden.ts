/** From where on others say that EC2 is cheaper. */
import type { BreakEven } from './break-even'
import { bareFleet } from './fleet.golden'
import type { Given } from './golden-row'
import type { InstanceType } from './price-book'
import type { Scenario } from './scenario'

export interface BreakEvenGoldenRow {
  readonly says: string
  /** Who says so: an address, or the name of the source. */
  readonly from: string
  /** A type that the book has not, with the price an hour that the source has. */
  readonly type?: Omit<InstanceType, 'architecture'> & { readonly hourUsd: string }
  readonly gbSecondUsd?: string
  readonly given: Given<Omit<Scenario, 'version'>>
  readonly breakEven?: BreakEven
  /** The first whole number of requests a second at which EC2 is cheaper. */
  readonly perSecond?: number
}

const webApi = {
  memoryMb: 512,
  requests: { count: '1000000', per: 'day' },
  duration: { kind: 'average', ms: '1000' },
  trigger: { kind: 'rest-api' },
} as const

const byHand: readonly BreakEvenGoldenRow[] = [
  {
    says: 'an API of 1 s at 512 MB',
    from: 'the formulas, by hand',
    // A request costs 0.20/M + 0.5 GB-s × 0.0000166667 + 3.50/M = 0.00001203335; an instance
    // 720 × 0.0416 + 0.80 = 30.752 and serves 2,592,000 s × 1.2 ÷ (3 × 512 ÷ 1,792) = 3,628,800 requests.
    // 30.752 ÷ 0.00001203335 = 2,555,564.3; and with a third instance 92.256 ÷ 0.00001203335 = 7,666,692.9,
    // above where two were full at 7,257,600; from a fourth on at 10,886,400 Lambda costs 131 and EC2 123.
    given: { freeTier: false, functions: [webApi] },
    breakEven: {
      ec2CheaperFrom: '2555565',
      ec2CheaperForGoodFrom: '7666693',
      lambdaCheaperForGoodFrom: null,
    },
  },
  {
    says: 'the free tier is on Lambda’s side',
    from: 'the formulas, by hand',
    // (30.752 + 0.20 + 400,000 × 0.0000166667) ÷ 0.00001203335 = 3,126,201.8; with two instances, from
    // 3,628,801 on, (61.504 + 6.86668) ÷ 0.00001203335 = 5,681,766.1; with three, from 7,257,601 on,
    // (92.256 + 6.86668) ÷ … = 8,237,330.4; with four, from 10,886,401 on, the fleet costs less at once.
    given: { freeTier: true, functions: [webApi] },
    breakEven: {
      ec2CheaperFrom: '3126202',
      ec2CheaperForGoodFrom: '8237331',
      lambdaCheaperForGoodFrom: null,
    },
  },
  {
    says: 'never, which is not the limit of the search, where a thousand requests come at once',
    from: 'the formulas, by hand',
    // In Lambda a request costs 0.20/M + 0.1 s × 0.125 GB × 0.0000166667 = 0.0000004; its part of an
    // instance is 1,000 × 0.1 s ÷ 2,592,000 s × 3,008 ÷ 3,584 MB × 720 × 0.0416 = 0.00097.
    given: {
      freeTier: false,
      functions: [
        { requests: { count: '1', per: 'day' }, duration: { kind: 'average', ms: '100' } },
      ],
      fleet: { peakFactor: '1000', memoryPerRequestMb: 3008, storageGbPerInstance: '0' },
    },
    breakEven: {
      ec2CheaperFrom: null,
      ec2CheaperForGoodFrom: null,
      lambdaCheaperForGoodFrom: '1',
    },
  },
]

const bbva =
  'https://github.com/BBVA/economics-of-serverless, awscosts/ec2.py, awslambda.py: α = 1, 200 ms, a month of 30 days'

const TYPES = {
  'm3.medium': { vcpu: 1, memoryGib: '3.75', hourUsd: '0.067' },
  'm4.large': { vcpu: 2, memoryGib: '8', hourUsd: '0.1' },
  'm4.4xlarge': { vcpu: 16, memoryGib: '64', hourUsd: '0.8' },
} as const

/** Memory alone limits its servers: they have CPU enough, and keep no memory for themselves. */
const memoryBound = (memoryMb: number, type: keyof typeof TYPES, perSecond: number) => ({
  says: `${type} at ${memoryMb} MB: ${perSecond} requests a second`,
  from: bbva,
  type: TYPES[type],
  gbSecondUsd: '0.00001667',
  // 128 MB and m4.large: at 50 a second 128.6 M × 0.20/M + (129.6 M × 0.025 GB-s − 400,000) × 0.00001667 =
  // 73.06, and 720 × 0.10 = 72; the others in the same way.
  given: {
    freeTier: true,
    functions: [
      {
        memoryMb,
        requests: { count: String(perSecond), per: 'second' as const },
        duration: { kind: 'average' as const, ms: '200' },
      },
    ],
    fleet: { ...bareFleet, cpuShare: '0.000001' },
  },
  perSecond,
})

const others: readonly BreakEvenGoldenRow[] = [
  memoryBound(128, 'm3.medium', 35),
  memoryBound(128, 'm4.large', 50),
  memoryBound(128, 'm4.4xlarge', 365),
  memoryBound(1024, 'm3.medium', 7),
  memoryBound(1024, 'm4.large', 9),
  memoryBound(1024, 'm4.4xlarge', 64),
  memoryBound(2048, 'm3.medium', 4),
  memoryBound(2048, 'm4.large', 5),
  memoryBound(2048, 'm4.4xlarge', 33),
]

export const breakEvenGolden: readonly BreakEvenGoldenRow[] = [...byHand, ...others]
