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

/** What AWS charges in ap-east-2, as far as it is known in September 2026. */
export const prices = {
  region: 'ap-east-2',
  requests: { tiers: [{ upTo: null, usd: '0.00000018' }], source: lambda },
  compute: {
    x86: {
      tiers: [
        { upTo: '6000000000', usd: '0.000015' },
        { upTo: '15000000000', usd: '0.0000135' },
        { upTo: null, usd: '0.000012' },
      ],
      source: lambdaTiers,
    },
    arm: {
      tiers: [
        { upTo: '7500000000', usd: '0.000012' },
        { upTo: '18750000000', usd: '0.0000108' },
        { upTo: null, usd: '0.0000096' },
      ],
      source: lambdaTiers,
    },
  },
  provisionedConcurrency: {
    x86: { usd: '0.0000048451', source: lambda },
    arm: { usd: '0.0000038761', source: lambda },
  },
  provisionedCompute: {
    x86: { usd: '0.0000113053', source: lambda },
    arm: { usd: '0.0000090442', source: lambda },
  },
  ephemeralStorage: { usd: '0.0000000333', source: lambda },
  snapStartCache: null,
  snapStartRestore: null,
  responseStreaming: null,
  restApi: {
    tiers: [
      { upTo: '333000000', usd: '0.000003825' },
      { upTo: '1000000000', usd: '0.000003177' },
      { upTo: '20000000000', usd: '0.0000027' },
      { upTo: null, usd: '0.000001719' },
    ],
    source: apiGateway,
  },
  restApiCache: {
    '0.5': { usd: '0.0252', source: apiGateway },
    '1.6': { usd: '0.0486', source: apiGateway },
    '6.1': { usd: '0.2205', source: apiGateway },
    '13.5': { usd: '0.261', source: apiGateway },
    '28.4': { usd: '0.504', source: apiGateway },
    '58.2': { usd: '0.99', source: apiGateway },
    '118': { usd: '1.98', source: apiGateway },
    '237': { usd: '3.96', source: apiGateway },
  },
  httpApi: null,
  websocketMessages: null,
  websocketMinutes: null,
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
  natGatewayHour: { usd: '0.0558', source: natGateway },
  natGatewayGb: { usd: '0.0558', source: natGateway },
  dynamoDbWrites: { usd: '0.0000006435', source: dynamoDb },
  dynamoDbReads: { usd: '0.0000001282', source: dynamoDb },
  dynamoDbStorage: { usd: '0.2565', source: dynamoDb },
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
