import type { LambdaFunction, Scenario } from '../../src/engine/scenario'

const plainFunction: LambdaFunction = {
  name: 'function',
  architecture: 'x86',
  memoryMb: 128,
  requests: { count: '0', per: 'month' },
  duration: { kind: 'average', ms: '100' },
  coldStart: { share: '0', initMs: '0' },
  ephemeralStorageMb: 512,
  provisioned: null,
  trigger: { kind: 'direct' },
  transferKb: { internet: '0', sameRegion: '0', otherRegion: '0' },
  logKb: '0',
  streamedKb: '0',
  asyncEventKb: '0',
  snapStart: null,
}

/** One function on the contract's defaults, without the free tier, but for what a test names. */
export const scenarioOf = (
  fn: Partial<LambdaFunction>,
  rest: Partial<Omit<Scenario, 'functions'>> = {},
): Scenario => ({
  version: 1,
  name: '',
  prices: '2020-02',
  region: 'us-east-1',
  freeTier: false,
  hoursPerMonth: '720',
  savingsPlan: false,
  functions: [{ ...plainFunction, ...fn }],
  extras: [],
  fleet: {
    instance: 't3.medium',
    purchase: 'on-demand',
    peakFactor: '3',
    utilization: '0.6',
    cpuShare: '1',
    memoryPerRequestMb: null,
    reserveMb: 512,
    minInstances: 1,
    spareInstances: 0,
    storageGbPerInstance: '8',
    loadBalancer: false,
    requestsPerConnection: '10',
  },
  ...rest,
})

export const month = (count: string) => ({ requests: { count, per: 'month' as const } })
export const ms = (text: string) => ({ duration: { kind: 'average' as const, ms: text } })

// 10,000 users a day, 100 requests each, 512 MB, 1 s: 30,000,000 requests and 15,000,000 GB-s.
export const webApi = {
  memoryMb: 512,
  requests: { count: '1000000', per: 'day' as const },
  ...ms('1000'),
  trigger: { kind: 'rest-api' as const, cacheGb: '0' },
}
