import type { RegionPrices } from '../../engine/price-book'
import {
  apiGateway,
  dynamoDb,
  lambda,
  lambdaSavingsPlan,
  lambdaTiers,
  logs,
  natGateway,
  publicIpv4,
} from './sources'

/** What AWS charges in ap-southeast-6, as far as it is known in September 2026. */
export const prices = {
  region: 'ap-southeast-6',
  requests: { tiers: [{ upTo: null, usd: '0.00000021' }], source: lambda },
  compute: {
    x86: {
      tiers: [
        { upTo: '6000000000', usd: '0.0000175' },
        { upTo: '15000000000', usd: '0.00001575' },
        { upTo: null, usd: '0.0000140001' },
      ],
      source: lambdaTiers,
    },
    arm: {
      tiers: [
        { upTo: '7500000000', usd: '0.0000140001' },
        { upTo: '18750000000', usd: '0.0000126001' },
        { upTo: null, usd: '0.0000112' },
      ],
      source: lambdaTiers,
    },
  },
  provisionedConcurrency: {
    x86: { usd: '0.0000054978', source: lambda },
    arm: { usd: '0.0000043982', source: lambda },
  },
  provisionedCompute: {
    x86: { usd: '0.0000128282', source: lambda },
    arm: { usd: '0.0000102625', source: lambda },
  },
  ephemeralStorage: { usd: '0.0000000389', source: lambda },
  snapStartCache: null,
  snapStartRestore: null,
  responseStreaming: null,
  restApi: {
    tiers: [
      { upTo: '1000000000', usd: '0.000003675' },
      { upTo: '20000000000', usd: '0.000003129' },
      { upTo: null, usd: '0.0000019845' },
    ],
    source: apiGateway,
  },
  restApiCache: {
    '0.5': { usd: '0.021', source: apiGateway },
    '1.6': { usd: '0.0399', source: apiGateway },
    '6.1': { usd: '0.21', source: apiGateway },
    '13.5': { usd: '0.2625', source: apiGateway },
    '28.4': { usd: '0.525', source: apiGateway },
    '58.2': { usd: '1.05', source: apiGateway },
    '118': { usd: '1.995', source: apiGateway },
    '237': { usd: '3.99', source: apiGateway },
  },
  httpApi: null,
  websocketMessages: null,
  websocketMinutes: { usd: '0.0000003413', source: apiGateway },
  freeInternetGb: '100',
  transferInternet: null,
  transferSameRegion: null,
  transferOtherRegion: null,
  logs: {
    tiers: [
      { upTo: '10240', usd: '0.5' },
      { upTo: '30720', usd: '0.25' },
      { upTo: '51200', usd: '0.1' },
      { upTo: null, usd: '0.05' },
    ],
    source: logs,
  },
  natGatewayHour: { usd: '0.06195', source: natGateway },
  natGatewayGb: { usd: '0.06195', source: natGateway },
  dynamoDbWrites: { usd: '0.0000007455', source: dynamoDb },
  dynamoDbReads: { usd: '0.0000001496', source: dynamoDb },
  dynamoDbStorage: { usd: '0.29925', source: dynamoDb },
  sqsStandard: null,
  sqsFifo: null,
  eventBridgeEvents: null,
  stepFunctionsTransitions: null,
  xRayTraces: null,
  instanceRates: {},
  fargate: { x86: null, arm: null },
  lambdaSavings: { discount: '0.12', source: lambdaSavingsPlan },
  storage: null,
  publicIpv4: { usd: '0.005', source: publicIpv4 },
  loadBalancerHour: null,
  loadBalancerUnitHour: null,
} satisfies RegionPrices
