/** Where each price of a region stands in AWS's price lists. */
import type { Priced, RateReading, Readings, Selector, TiersReading } from './reading'
import {
  apiGateway,
  computeX86,
  dynamoDb,
  dynamoDbStorage,
  eventBridge,
  fargate,
  from,
  instances,
  lambda,
  lambdaUsage,
  loadBalancer,
  natGateway,
  sqs,
  storage,
  transfer,
  usage,
  vendedLogs,
} from './selectors'

const MILLION = 1_000_000
const HOUR = /^(hours?|hrs)$/i
const GB = /^GB$/i
const GB_MONTH = /^GB-Mo/i
const GB_SECOND = /GB-s|second/i
const REQUEST = /request|call/i

const tiers = (name: string, select: Selector, unit: RegExp, per = 1): TiersReading => ({
  kind: 'tiers',
  name,
  select,
  unit,
  per,
})

const rate = (name: string, select: Selector, unit: RegExp, per = 1): RateReading => ({
  kind: 'rate',
  name,
  select,
  unit,
  per,
})

const hour = (name: string, select: Selector): Priced => ({ name, select, unit: HOUR })

export const readings: Readings = {
  requests: tiers('request price', lambda('AWS-Lambda-Requests', 'Request'), REQUEST, MILLION),
  compute: {
    kind: 'by-architecture',
    x86: tiers('compute price, x86', computeX86, GB_SECOND),
    arm: tiers(
      'compute price, arm',
      lambda('AWS-Lambda-Duration-ARM', 'Lambda-GB-Second-ARM'),
      GB_SECOND,
    ),
  },
  provisionedConcurrency: {
    kind: 'by-architecture',
    x86: rate(
      'provisioned concurrency, x86',
      lambda('AWS-Lambda-Provisioned-Concurrency', 'Lambda-Provisioned-Concurrency'),
      GB_SECOND,
    ),
    arm: rate(
      'provisioned concurrency, arm',
      lambda('AWS-Lambda-Provisioned-Concurrency-ARM', 'Lambda-Provisioned-Concurrency-ARM'),
      GB_SECOND,
    ),
  },
  provisionedCompute: {
    kind: 'by-architecture',
    x86: rate(
      'provisioned compute, x86',
      lambda('AWS-Lambda-Duration-Provisioned', 'Lambda-Provisioned-GB-Second'),
      GB_SECOND,
    ),
    arm: rate(
      'provisioned compute, arm',
      lambda('AWS-Lambda-Duration-Provisioned-ARM', 'Lambda-Provisioned-GB-Second-ARM'),
      GB_SECOND,
    ),
  },
  ephemeralStorage: rate(
    'ephemeral storage',
    lambda('AWS-Lambda-Storage-Duration', 'Lambda-Storage-GB-Second'),
    GB_SECOND,
  ),
  snapStartCache: rate('SnapStart cache', lambdaUsage('Lambda-SnapStart-Cached-GB-S'), GB_SECOND),
  snapStartRestore: rate('SnapStart restore', lambdaUsage('Lambda-SnapStart-Restored-GB'), GB),
  responseStreaming: rate(
    'response streaming',
    lambdaUsage('Lambda-Streaming-Response-Processed-Bytes'),
    GB,
  ),
  restApi: tiers('REST API price', apiGateway('API Calls', 'ApiGatewayRequest'), REQUEST, MILLION),
  restApiCache: {
    kind: 'keyed',
    ...hour(
      'REST API cache of GB',
      apiGateway('Amazon API Gateway Cache', 'ApiGatewayCacheUsage:[0-9.]+GB'),
    ),
    attribute: 'usagetype',
    key: /:([0-9.]+)GB$/,
  },
  httpApi: tiers(
    'HTTP API price',
    apiGateway('API Calls', 'ApiGatewayHttpRequest'),
    REQUEST,
    MILLION,
  ),
  websocketMessages: tiers(
    'WebSocket message price',
    apiGateway('WebSocket', 'ApiGatewayMessage'),
    /message|request/i,
    MILLION,
  ),
  websocketMinutes: rate(
    'WebSocket minute price',
    apiGateway('WebSocket', 'ApiGatewayMinute'),
    /min/i,
    MILLION,
  ),
  freeInternetGb: { kind: 'carried', name: 'free GB to the internet', fresh: '100' },
  transferInternet: tiers(
    'transfer to the internet',
    transfer('AWS Outbound', {
      toLocation: 'External',
      usagetype: usage('DataTransfer-Out-Bytes'),
    }),
    GB,
  ),
  transferSameRegion: rate(
    'transfer within the region',
    transfer('IntraRegion', { usagetype: usage('DataTransfer-Regional-Bytes') }),
    GB,
  ),
  transferOtherRegion: {
    kind: 'common',
    name: 'transfer to most other regions',
    select: transfer('InterRegion Outbound', {
      toLocationType: 'AWS Region',
      usagetype: /AWS-Out-Bytes$/,
    }),
    unit: GB,
  },
  logs: tiers('log price', vendedLogs, GB),
  natGatewayHour: rate('NAT gateway, hour', natGateway('NatGateway-Hours'), HOUR),
  natGatewayGb: rate('NAT gateway, GB', natGateway('NatGateway-Bytes'), GB),
  dynamoDbWrites: rate(
    'DynamoDB write price',
    dynamoDb('DDB-WriteUnits', 'WriteRequestUnits'),
    REQUEST,
    MILLION,
  ),
  dynamoDbReads: rate(
    'DynamoDB read price',
    dynamoDb('DDB-ReadUnits', 'ReadRequestUnits'),
    REQUEST,
    MILLION,
  ),
  dynamoDbStorage: {
    ...rate('DynamoDB storage', dynamoDbStorage, GB_MONTH),
    free: '25',
  },
  sqsStandard: tiers('SQS request price, standard', sqs('Standard'), REQUEST, MILLION),
  sqsFifo: tiers('SQS request price, FIFO', sqs('FIFO (first-in, first-out)'), REQUEST, MILLION),
  eventBridgeEvents: rate('EventBridge event price', eventBridge, /chunk|event/i, MILLION),
  stepFunctionsTransitions: {
    ...rate(
      'Step Functions transition price',
      from('AmazonStates', { usagetype: usage('StateTransition') }),
      /transition/i,
      MILLION,
    ),
    free: '4000',
  },
  xRayTraces: {
    ...rate(
      'X-Ray trace price',
      from('AWSXRay', { usagetype: usage('XRay-TracesStored') }),
      /trace/i,
      MILLION,
    ),
    free: '100000',
  },
  instanceRates: { kind: 'instances', ...hour('an hour of', instances) },
  fargate: {
    kind: 'by-architecture',
    x86: {
      kind: 'fargate',
      vcpu: hour('Fargate vCPU, x86', fargate('Fargate-vCPU-Hours:perCPU')),
      gb: hour('Fargate GB, x86', fargate('Fargate-GB-Hours')),
    },
    arm: {
      kind: 'fargate',
      vcpu: hour('Fargate vCPU, arm', fargate('Fargate-ARM-vCPU-Hours:perCPU')),
      gb: hour('Fargate GB, arm', fargate('Fargate-ARM-GB-Hours')),
    },
  },
  lambdaSavings: {
    kind: 'discount',
    name: 'savings plan on Lambda, off',
    select: computeX86,
    unit: GB_SECOND,
  },
  storage: rate('EBS storage, gp3', storage, GB_MONTH),
  publicIpv4: rate(
    'public IPv4 address, hour',
    from('AmazonVPC', { usagetype: usage('PublicIPv4:InUseAddress') }),
    HOUR,
  ),
  loadBalancerHour: rate('load balancer, hour', loadBalancer('LoadBalancerUsage'), HOUR),
  loadBalancerUnitHour: rate('load balancer capacity unit, hour', loadBalancer('LCUUsage'), /LCU/i),
}
