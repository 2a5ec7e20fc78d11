/** Fleets that others have worked out, and what Lambda costs beside them. */
import type { Given } from './golden-row'
import type { InstanceType } from './price-book'
import type { Fleet, Scenario } from './scenario'

export interface FleetGoldenRow {
  readonly says: string
  /** Who says so: an address, or the name of the source. */
  readonly from: string
  /** Today's way of counting, for sources of after February 2020. */
  readonly book?: 'today'
  /** The type and its price an hour, as the source has them. */
  readonly type: Omit<InstanceType, 'architecture'> & { readonly hourUsd: string }
  /** What the source pays for a GB-s and a GB-month; the book's own price where it is not given. */
  readonly gbSecondUsd?: string
  readonly gbMonthUsd?: string
  readonly given: Given<Omit<Scenario, 'version'>>
  readonly instances: number
  /** By rule. */
  readonly lines?: { readonly [rule: string]: string }
  readonly fleetUsd: string
  /** What Lambda costs, of the lines that the source counts. */
  readonly lambda?: { readonly rules: readonly string[]; readonly usd: string }
}

/** What most of the sources leave out: peaks, reserves, storage. */
export const bareFleet: Partial<Fleet> = {
  peakFactor: '1',
  utilization: '1',
  reserveMb: 0,
  storageGbPerInstance: '0',
}

const webApi = {
  memoryMb: 512,
  requests: { count: '1000000', per: 'day' },
  duration: { kind: 'average', ms: '1000' },
  trigger: { kind: 'rest-api' },
} as const

const t3Medium = {
  vcpu: 2,
  memoryGib: '4',
  burst: { baseline: '0.2', surplusUsdPerVcpuHour: '0.05' },
  hourUsd: '0.0416',
}

const own: readonly FleetGoldenRow[] = [
  {
    says: 'nine t3.medium for an API of a million requests a day',
    from: 'the formulas, by hand',
    type: t3Medium,
    // 30,000,000 ÷ 2,592,000 s × 3 × 1 s = 34.72 at once; × 512 ÷ 1,792 = 9.92 vCPUs; ÷ (2 × 0.6) = 8.27
    // 9 × 720 × 0.0416 = 269.568 and 9 × 8 GB × 0.10 = 7.2
    given: { freeTier: false, functions: [webApi] },
    instances: 9,
    lines: { instances: '269.568', storage: '7.2' },
    fleetUsd: '276.768',
  },
  {
    says: 'two instances for a load that fills two exactly',
    from: 'the formulas, by hand',
    type: t3Medium,
    // 8,467,200 ÷ 2,592,000 s × 3 × 1 s × 512 ÷ 1,792 = 2.8 vCPUs = 2 × 2 × 0.7
    given: {
      functions: [{ ...webApi, requests: { count: '8467200', per: 'month' } }],
      fleet: { utilization: '0.7', storageGbPerInstance: '0' },
    },
    instances: 2,
    // 2 × 720 × 0.0416, and on average 2.8 ÷ 3 vCPUs are above 2 × 2 × 0.2: 0.1333 × 720 × 0.05
    lines: { instances: '59.904', 'burst-surplus': '4.8' },
    fleetUsd: '64.704',
  },
  {
    says: 'and three for one request more',
    from: 'the formulas, by hand',
    type: t3Medium,
    given: {
      functions: [{ ...webApi, requests: { count: '8467201', per: 'month' } }],
      fleet: { utilization: '0.7', storageGbPerInstance: '0' },
    },
    instances: 3,
    fleetUsd: '89.856',
  },
  {
    says: 'the least instances where there is no load',
    from: 'the formulas, by hand',
    type: t3Medium,
    // (2 + 1) × (720 × 0.0416 + 8 × 0.10)
    given: {
      functions: [{ ...webApi, requests: { count: '0', per: 'month' } }],
      fleet: { minInstances: 2, spareInstances: 1 },
    },
    instances: 3,
    lines: { instances: '89.856', storage: '2.4' },
    fleetUsd: '92.256',
  },
]

const t3Large =
  'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html'

/** On CPU for 0.428 of two vCPUs, all month long. */
const steady = {
  memoryMb: 1792,
  requests: { count: '1', per: 'second' },
  duration: { kind: 'average', ms: '1000' },
} as const

const bursting: readonly FleetGoldenRow[] = [
  {
    says: 'a t3.large with its vCPUs in use to 42.8 % …',
    from: `${t3Large} "(0.0960 − 0.0835) ÷ 0.05 …", with the price 0.0832 of the list`,
    type: {
      vcpu: 2,
      memoryGib: '8',
      burst: { baseline: '0.3', surplusUsdPerVcpuHour: '0.05' },
      hourUsd: '0.0832',
    },
    // (0.856 − 0.6) vCPUs × 720 × 0.05 = 9.216, and 720 × 0.0832 = 59.904
    given: { freeTier: false, functions: [steady], fleet: { ...bareFleet, cpuShare: '0.856' } },
    instances: 1,
    lines: { instances: '59.904', 'burst-surplus': '9.216' },
    fleetUsd: '69.12',
  },
  {
    says: '… costs as much as an m5.large',
    from: `${t3Large} "a break-even point"`,
    type: { vcpu: 2, memoryGib: '8', hourUsd: '0.096' },
    given: { freeTier: false, functions: [steady], fleet: { ...bareFleet, cpuShare: '0.856' } },
    instances: 1,
    fleetUsd: '69.12',
  },
]

/** Requests a second at 128 MB and half a second. */
const notebook = (perSecond: string) =>
  ({
    memoryMb: 128,
    requests: { count: perSecond, per: 'second' },
    duration: { kind: 'average', ms: '500' },
  }) as const

const sendGrid = 'https://github.com/sendgrid/lambda_cost, Lambda_vs_EC2.ipynb, December 2017'

/**
 * It measured how many requests a second a type serves. 128 MB are 1/14 of a vCPU, so that one request a
 * second takes cpuShare/28 vCPUs: vcpu × utilization × 28 ÷ cpuShare requests a second fill an instance.
 */
const measured: readonly FleetGoldenRow[] = [
  {
    says: '35 requests a second on one m5.large behind a load balancer',
    from: `${sendGrid}: 63 requests a second, ALB hour, 25 connections a second in an LCU`,
    type: { vcpu: 2, memoryGib: '8', hourUsd: '0.096' },
    gbSecondUsd: '0.00001667',
    // 2 × 0.9 × 28 ÷ 0.8 = 63 a second. 720 × 0.096, 720 × 0.0225 and, where the notebook forgets the
    // hours, 35 ÷ 25 × 720 × 0.008. Lambda: 89.72 M × 0.20/M + (90.72 M × 0.5 s × 0.125 GB − 400,000) × price;
    // the notebook prints 105.65, because it divides the millions without their remainder.
    given: {
      freeTier: true,
      functions: [notebook('35')],
      fleet: {
        ...bareFleet,
        utilization: '0.9',
        cpuShare: '0.8',
        loadBalancer: true,
        requestsPerConnection: '1',
      },
    },
    instances: 1,
    lines: { instances: '69.12', 'load-balancer': '16.2', 'load-balancer-units': '8.064' },
    fleetUsd: '93.384',
    lambda: { rules: ['requests', 'compute-x86'], usd: '105.7949' },
  },
  {
    says: 'm3.medium: 27 requests a second fill one',
    from: sendGrid,
    // 1 × 0.27 × 28 ÷ 0.28 = 27
    type: { vcpu: 1, memoryGib: '3.75', hourUsd: '0.067' },
    given: {
      functions: [notebook('27')],
      fleet: { ...bareFleet, utilization: '0.27', cpuShare: '0.28' },
    },
    instances: 1,
    fleetUsd: '48.24',
  },
  {
    says: 'm5.xlarge: 115 requests a second take two, for 114 fill one',
    from: sendGrid,
    // 4 × 0.57 × 28 ÷ 0.56 = 114
    type: { vcpu: 4, memoryGib: '16', hourUsd: '0.192' },
    given: {
      functions: [notebook('115')],
      fleet: { ...bareFleet, utilization: '0.57', cpuShare: '0.56' },
    },
    instances: 2,
    fleetUsd: '276.48',
  },
  {
    says: 'm5.2xlarge: 392 requests a second fill two',
    from: sendGrid,
    // 8 × 0.875 × 28 ÷ 1 = 196
    type: { vcpu: 8, memoryGib: '32', hourUsd: '0.384' },
    given: { functions: [notebook('392')], fleet: { ...bareFleet, utilization: '0.875' } },
    instances: 2,
    fleetUsd: '552.96',
  },
]

const equalSize: readonly FleetGoldenRow[] = [
  {
    says: 'c6g.medium with 1 GB of storage for 41.136 % of an arm function with one vCPU',
    book: 'today',
    from: 'Demystifying Serverless Costs, EuroSys 2026, billing/Serverless_vs_Iaas_CaaS.ipynb',
    type: { vcpu: 1, memoryGib: '2', hourUsd: '0.034' },
    gbMonthUsd: '0.08',
    // (0.034 ÷ 3,600 + 0.08 ÷ 2,592,000 s) × 2,592,000 s = 24.56, the notebook's 9.47530864e-6 a second;
    // 2,592,000 s × 1,769 ÷ 1,024 GB × 0.0000133334, its 2.30339693e-5 a second, without the requests
    given: {
      freeTier: false,
      functions: [{ ...steady, architecture: 'arm', memoryMb: 1769 }],
      fleet: { ...bareFleet, storageGbPerInstance: '1' },
    },
    instances: 1,
    lines: { instances: '24.48', storage: '0.08' },
    fleetUsd: '24.56',
    lambda: { rules: ['compute-arm'], usd: '59.70404851875' },
  },
  {
    says: 'one c6g.large for an arm function of two vCPUs that never rests',
    book: 'today',
    from: 'https://cloudphilos.io, "How much more expensive is AWS Lambda"',
    type: { vcpu: 2, memoryGib: '4', hourUsd: '0.073' },
    // 730 × 0.073; 2,628,000 s × 3,538 ÷ 1,024 GB × 0.0000133334 + 2,628,000 × 0.20/M: the article's 121.60
    given: {
      freeTier: false,
      hoursPerMonth: '730',
      functions: [{ ...steady, architecture: 'arm', memoryMb: 3538 }],
      fleet: bareFleet,
    },
    instances: 1,
    fleetUsd: '53.29',
    lambda: { rules: ['requests', 'compute-arm'], usd: '121.5921428296875' },
  },
]

export const fleetGolden: readonly FleetGoldenRow[] = [
  ...own,
  ...bursting,
  ...measured,
  ...equalSize,
]
