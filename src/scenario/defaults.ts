import type {
  Extra,
  Fleet,
  LambdaFunction,
  PricedExtraKind,
  Scenario,
  Trigger,
} from '../engine/scenario'

/** The price book of a scenario that names none. */
export const DEFAULT_BOOK = '2020-02'

export const DEFAULT_REGION = 'us-east-1'

export const defaultFleet: Fleet = {
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
}

/** What a scenario says when it says nothing: all but its version and its functions. */
export const defaultScenario: Omit<Scenario, 'version' | 'functions'> = {
  name: '',
  prices: DEFAULT_BOOK,
  region: DEFAULT_REGION,
  freeTier: true,
  hoursPerMonth: '720',
  savingsPlan: false,
  extras: [],
  fleet: defaultFleet,
}

/** What a function says when it says nothing: all but its requests and their duration. */
export const defaultFunction: Omit<LambdaFunction, 'requests' | 'duration'> = {
  name: 'function',
  architecture: 'x86',
  memoryMb: 128,
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

/** The share of the requests that provisioned environments serve, where it is not given. */
export const DEFAULT_REQUEST_SHARE = '1'

/** The published versions that SnapStart keeps, where they are not counted. */
export const DEFAULT_VERSIONS = 1

export const defaultTriggers: { readonly [K in Trigger['kind']]: Extract<Trigger, { kind: K }> } = {
  direct: { kind: 'direct' },
  'rest-api': { kind: 'rest-api', cacheGb: '0' },
  'http-api': { kind: 'http-api', requestKb: '1' },
  'websocket-api': { kind: 'websocket-api', messageKb: '1', connectionMinutes: '0' },
  'function-url': { kind: 'function-url' },
  'load-balancer': { kind: 'load-balancer', requestKb: '1', requestsPerConnection: '10' },
}

/** An extra as it is added, or as a link opens it that does not say. */
export const newExtras: { readonly [K in PricedExtraKind]: Extract<Extra, { kind: K }> } = {
  'nat-gateway': { kind: 'nat-gateway', gateways: 1, gbPerMonth: '0' },
  dynamodb: { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '1', storageGb: '0' },
  sqs: { kind: 'sqs', queue: 'standard', callsPerRequest: '3', messageKb: '1' },
  eventbridge: { kind: 'eventbridge', eventsPerRequest: '1', eventKb: '1' },
  'step-functions': { kind: 'step-functions', transitionsPerRequest: '1' },
  'x-ray': { kind: 'x-ray', tracesPerRequest: '1' },
  'public-ipv4': { kind: 'public-ipv4', addresses: 1 },
}

/** A function to start from: the defaults, and 10,000 requests a day of 100 ms. */
export const newFunction = (): LambdaFunction => {
  const { name, architecture, memoryMb, ...rest } = defaultFunction
  return {
    name,
    architecture,
    memoryMb,
    requests: { count: '10000', per: 'day' },
    duration: { kind: 'average', ms: '100' },
    ...rest,
  }
}
