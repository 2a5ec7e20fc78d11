/** A small hand-made book: us-east-1 in February 2020, enough to check the oracle by hand. */
import type { PriceBook, Rate, Source, TieredRate } from '../../src/engine/price-book'

const lambda: Source = { url: 'https://aws.amazon.com/lambda/pricing/', read: '2020-02' }
const apiGateway: Source = { url: 'https://aws.amazon.com/api-gateway/pricing/', read: '2020-02' }
const ec2: Source = { url: 'https://aws.amazon.com/ec2/pricing/on-demand/', read: '2020-02' }
const logs: Source = { url: 'https://aws.amazon.com/cloudwatch/pricing/', read: '2020-02' }

const rate = (usd: string, source: Source): Rate => ({ usd, source })
const single = (usd: string, source: Source): TieredRate => ({
  tiers: [{ upTo: null, usd }],
  source,
})

export const smallBook: PriceBook = {
  id: '2020-02',
  title: 'February 2020',
  shortTitle: '2020 · 100 ms',
  regions: { 'us-east-1': 'US East (N. Virginia)' },
  incrementMs: 100,
  billsInit: false,
  mbPerVcpu: 1792,
  architectures: ['x86'],
  triggers: ['direct', 'rest-api', 'websocket-api', 'load-balancer'],
  extras: ['nat-gateway', 'dynamodb', 'sqs', 'eventbridge', 'step-functions', 'x-ray'],
  snapStart: false,
  lambdaSavingsPlan: false,
  limits: {
    memoryMb: { min: 128, max: 3008, step: 64 },
    durationMs: 900_000,
    ephemeralStorageMb: { min: 512, max: 512 },
    asyncEventKb: 256,
    streamedMb: 0,
    cacheGb: ['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237'],
    concurrentExecutions: 1000,
    restPayloadMb: 10,
    source: lambda,
  },
  freeTier: {
    requests: '1000000',
    gbSeconds: '400000',
    source: lambda,
    streamedGb: '0',
    dynamoDbGb: '25',
    sqsRequests: '1000000',
    stepFunctionsTransitions: '4000',
    xRayTraces: '100000',
  },
  instances: {
    't3.medium': {
      vcpu: 2,
      memoryGib: '4',
      architecture: 'x86',
      burst: { baseline: '0.2', surplusUsdPerVcpuHour: '0.05' },
    },
    't3.nano': {
      vcpu: 2,
      memoryGib: '0.5',
      architecture: 'x86',
      burst: { baseline: '0.05', surplusUsdPerVcpuHour: '0.05' },
    },
    'm5.large': { vcpu: 2, memoryGib: '8', architecture: 'x86' },
    'm5.xlarge': { vcpu: 4, memoryGib: '16', architecture: 'x86' },
  },
  volume: 'gp2',
  region: 'us-east-1',
  requests: single('0.0000002', lambda),
  compute: { x86: single('0.0000166667', lambda), arm: null },
  provisionedConcurrency: { x86: rate('0.0000041667', lambda), arm: null },
  provisionedCompute: { x86: rate('0.0000097222', lambda), arm: null },
  ephemeralStorage: null,
  snapStartCache: null,
  snapStartRestore: null,
  responseStreaming: null,
  restApi: {
    tiers: [
      { upTo: '333000000', usd: '0.0000035' },
      { upTo: '1000000000', usd: '0.0000028' },
      { upTo: '20000000000', usd: '0.00000238' },
      { upTo: null, usd: '0.00000151' },
    ],
    source: apiGateway,
  },
  restApiCache: {
    '0.5': rate('0.02', apiGateway),
    '1.6': rate('0.038', apiGateway),
    '6.1': rate('0.2', apiGateway),
    '13.5': rate('0.25', apiGateway),
    '28.4': rate('0.5', apiGateway),
    '58.2': rate('1', apiGateway),
    '118': rate('1.9', apiGateway),
    '237': rate('3.8', apiGateway),
  },
  httpApi: null,
  websocketMessages: {
    tiers: [
      { upTo: '1000000000', usd: '0.000001' },
      { upTo: null, usd: '0.0000008' },
    ],
    source: apiGateway,
  },
  websocketMinutes: rate('0.00000025', apiGateway),
  freeInternetGb: '1',
  transferInternet: {
    tiers: [
      { upTo: '10240', usd: '0.09' },
      { upTo: '51200', usd: '0.085' },
      { upTo: '153600', usd: '0.07' },
      { upTo: null, usd: '0.05' },
    ],
    source: ec2,
  },
  transferSameRegion: rate('0.01', ec2),
  transferOtherRegion: rate('0.02', ec2),
  logs: single('0.5', logs),
  natGatewayHour: rate('0.045', ec2),
  natGatewayGb: rate('0.045', ec2),
  dynamoDbWrites: rate('0.00000125', ec2),
  dynamoDbReads: rate('0.00000025', ec2),
  dynamoDbStorage: rate('0.25', ec2),
  sqsStandard: single('0.0000004', ec2),
  sqsFifo: single('0.0000005', ec2),
  eventBridgeEvents: rate('0.000001', ec2),
  stepFunctionsTransitions: rate('0.000025', ec2),
  xRayTraces: rate('0.000005', ec2),
  instanceRates: {
    't3.medium': {
      hourUsd: { 'on-demand': '0.0416', 'savings-1y': '0.03', 'savings-3y': '0.0206' },
      source: ec2,
    },
    't3.nano': { hourUsd: { 'on-demand': '0.0052' }, source: ec2 },
    'm5.large': {
      hourUsd: { 'on-demand': '0.096', 'savings-1y': '0.071', 'savings-3y': '0.049' },
      source: ec2,
    },
  },
  fargate: { x86: null, arm: null },
  lambdaSavings: null,
  storage: rate('0.1', ec2),
  publicIpv4: 'free',
  loadBalancerHour: rate('0.0225', ec2),
  loadBalancerUnitHour: rate('0.008', ec2),
}
