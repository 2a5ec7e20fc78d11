import type { RegionPrices } from '../../engine/price-book'
import {
  apiGateway,
  dynamoDb,
  lambda,
  lambdaGovCloudArm,
  lambdaTiers,
  logs,
  natGateway,
  publicIpv4,
  stepFunctionsList,
  transferTable,
} from './sources'

/** What AWS charges in us-gov-west-1, as far as it is known in September 2026. */
export const prices = {
  region: 'us-gov-west-1',
  requests: { tiers: [{ upTo: null, usd: '0.0000002' }], source: lambda },
  compute: {
    x86: {
      tiers: [
        { upTo: '6000000000', usd: '0.0000166667' },
        { upTo: '15000000000', usd: '0.000015' },
        { upTo: null, usd: '0.0000133334' },
      ],
      source: lambdaTiers,
    },
    arm: {
      tiers: [
        { upTo: '7500000000', usd: '0.0000133334' },
        { upTo: '18750000000', usd: '0.0000120001' },
        { upTo: null, usd: '0.0000106667' },
      ],
      source: lambdaTiers,
    },
  },
  provisionedConcurrency: {
    x86: { usd: '0.0000052729', source: lambda },
    arm: { usd: '0.0000033334', source: lambdaGovCloudArm },
  },
  provisionedCompute: {
    x86: { usd: '0.0000123033', source: lambda },
    arm: { usd: '0.0000077778', source: lambdaGovCloudArm },
  },
  ephemeralStorage: { usd: '0.000000037', source: lambda },
  snapStartCache: null,
  snapStartRestore: null,
  responseStreaming: null,
  restApi: {
    tiers: [
      { upTo: '333000000', usd: '0.0000035' },
      { upTo: '1000000000', usd: '0.00000336' },
      { upTo: '20000000000', usd: '0.00000286' },
      { upTo: null, usd: '0.00000181' },
    ],
    source: apiGateway,
  },
  restApiCache: {
    '0.5': { usd: '0.02', source: apiGateway },
    '1.6': { usd: '0.038', source: apiGateway },
    '6.1': { usd: '0.2', source: apiGateway },
    '13.5': { usd: '0.25', source: apiGateway },
    '28.4': { usd: '0.5', source: apiGateway },
    '58.2': { usd: '1', source: apiGateway },
    '118': { usd: '1.9', source: apiGateway },
    '237': { usd: '3.8', source: apiGateway },
  },
  httpApi: {
    tiers: [
      { upTo: '300000000', usd: '0.00000126' },
      { upTo: null, usd: '0.00000113' },
    ],
    source: apiGateway,
  },
  websocketMessages: {
    tiers: [
      { upTo: '1000000000', usd: '0.0000012' },
      { upTo: null, usd: '0.000001' },
    ],
    source: apiGateway,
  },
  websocketMinutes: { usd: '0.0000003', source: apiGateway },
  freeInternetGb: '0',
  transferInternet: {
    tiers: [
      { upTo: '10240', usd: '0.155' },
      { upTo: '51200', usd: '0.115' },
      { upTo: '153600', usd: '0.09' },
      { upTo: null, usd: '0.065' },
    ],
    source: transferTable,
  },
  transferSameRegion: { usd: '0.01', source: transferTable },
  transferOtherRegion: { usd: '0.03', source: transferTable },
  logs: {
    tiers: [
      { upTo: '10240', usd: '0.675' },
      { upTo: '30720', usd: '0.338' },
      { upTo: '51200', usd: '0.135' },
      { upTo: null, usd: '0.068' },
    ],
    source: logs,
  },
  natGatewayHour: { usd: '0.054', source: natGateway },
  natGatewayGb: { usd: '0.054', source: natGateway },
  dynamoDbWrites: { usd: '0.00000075', source: dynamoDb },
  dynamoDbReads: { usd: '0.00000015', source: dynamoDb },
  dynamoDbStorage: { usd: '0.3', source: dynamoDb },
  sqsStandard: null,
  sqsFifo: null,
  eventBridgeEvents: null,
  stepFunctionsTransitions: { usd: '0.00003', source: stepFunctionsList },
  xRayTraces: null,
  instanceRates: {},
  fargate: { x86: null, arm: null },
  lambdaSavings: null,
  storage: null,
  publicIpv4: { usd: '0.005', source: publicIpv4 },
  loadBalancerHour: null,
  loadBalancerUnitHour: null,
} satisfies RegionPrices
