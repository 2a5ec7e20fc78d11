import type { RegionPrices } from '../../engine/price-book'
import { instanceRate } from '../instance-rate'
import { apiGateway, ebs, lambda, lambdaTiers, logs, natGateway, publicIpv4 } from './sources'

const ec2 = instanceRate({
  url: 'https://github.com/yeo/ec2.shop/blob/73696e380ae600b175f859850a726edebd1de72f/data/ec2/ap-southeast-4-ondemand.json',
  read: '2025-04-04',
  says: 'Savings: the convertible reserved prices without upfront of that day, which Compute Savings Plans have wherever both were seen.',
})

/** What AWS charges in ap-southeast-4, as far as it is known in September 2026. */
export const prices = {
  region: 'ap-southeast-4',
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
    x86: { usd: '0.000005236', source: lambda },
    arm: { usd: '0.0000041888', source: lambda },
  },
  provisionedCompute: {
    x86: { usd: '0.0000122173', source: lambda },
    arm: { usd: '0.0000097738', source: lambda },
  },
  ephemeralStorage: { usd: '0.000000037', source: lambda },
  restApi: {
    tiers: [
      { upTo: '1000000000', usd: '0.0000035' },
      { upTo: '20000000000', usd: '0.00000298' },
      { upTo: null, usd: '0.00000189' },
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
      { upTo: '300000000', usd: '0.00000129' },
      { upTo: null, usd: '0.00000118' },
    ],
    source: apiGateway,
  },
  websocketMessages: {
    tiers: [
      { upTo: '1000000000', usd: '0.0000013' },
      { upTo: null, usd: '0.0000011' },
    ],
    source: apiGateway,
  },
  websocketMinutes: { usd: '0.000000325', source: apiGateway },
  freeInternetGb: '100',
  transferInternet: null,
  transferSameRegion: null,
  transferOtherRegion: null,
  logs: {
    tiers: [
      { upTo: '10240', usd: '0.67' },
      { upTo: '30720', usd: '0.335' },
      { upTo: '51200', usd: '0.134' },
      { upTo: null, usd: '0.067' },
    ],
    source: logs,
  },
  natGatewayHour: { usd: '0.059', source: natGateway },
  natGatewayGb: { usd: '0.059', source: natGateway },
  instanceRates: {
    't3.nano': ec2('0.0066', '0.0052', '0.0037'),
    't3.micro': ec2('0.0132', '0.0103', '0.0073'),
    't3.small': ec2('0.0264', '0.0206', '0.0147'),
    't3.medium': ec2('0.0528', '0.0412', '0.0294'),
    't3.large': ec2('0.1056', '0.0825', '0.0588'),
    't3.xlarge': ec2('0.2112', '0.165', '0.1176'),
    't3.2xlarge': ec2('0.4224', '0.33', '0.2351'),
    't4g.nano': ec2('0.0053', '0.0041', '0.003'),
    't4g.micro': ec2('0.0106', '0.0083', '0.0059'),
    't4g.small': ec2('0.0212', '0.0165', '0.0118'),
    't4g.medium': ec2('0.0424', '0.0331', '0.0236'),
    't4g.large': ec2('0.0848', '0.0662', '0.0472'),
    't4g.xlarge': ec2('0.1696', '0.1323', '0.0944'),
    't4g.2xlarge': ec2('0.3392', '0.2647', '0.1889'),
    'm5.large': ec2('0.12', '0.096', '0.068'),
    'm5.xlarge': ec2('0.24', '0.191', '0.136'),
    'm5.2xlarge': ec2('0.48', '0.383', '0.273'),
    'm5.4xlarge': ec2('0.96', '0.765', '0.545'),
    'm6g.large': ec2('0.096', '0.073', '0.0503'),
    'm6g.xlarge': ec2('0.192', '0.1459', '0.1005'),
    'm6g.2xlarge': ec2('0.384', '0.2919', '0.201'),
    'm6g.4xlarge': ec2('0.768', '0.5838', '0.4021'),
    'm7g.large': ec2('0.102', '0.0775', '0.0534'),
    'm7g.xlarge': ec2('0.204', '0.1551', '0.1068'),
    'm7g.2xlarge': ec2('0.408', '0.3101', '0.2136'),
    'm7g.4xlarge': ec2('0.816', '0.6202', '0.4272'),
    'c5.large': ec2('0.111', '0.081', '0.057'),
    'c5.xlarge': ec2('0.222', '0.163', '0.114'),
    'c5.2xlarge': ec2('0.444', '0.325', '0.229'),
    'c5.4xlarge': ec2('0.888', '0.651', '0.457'),
    'c6g.large': ec2('0.0888', '0.0653', '0.0453'),
    'c6g.xlarge': ec2('0.1776', '0.1305', '0.0906'),
    'c6g.2xlarge': ec2('0.3552', '0.2611', '0.1813'),
    'c6g.4xlarge': ec2('0.7104', '0.5221', '0.3625'),
    'r5.large': ec2('0.151', '0.109', '0.079'),
    'r5.xlarge': ec2('0.302', '0.219', '0.158'),
    'r5.2xlarge': ec2('0.604', '0.438', '0.315'),
    'r6g.large': ec2('0.1208', '0.0874', '0.0626'),
    'r6g.xlarge': ec2('0.2416', '0.1748', '0.1252'),
    'r6g.2xlarge': ec2('0.4832', '0.3496', '0.2504'),
  },
  storage: { usd: '0.096', source: ebs },
  publicIpv4: { usd: '0.005', source: publicIpv4 },
  loadBalancerHour: null,
  loadBalancerUnitHour: null,
} satisfies RegionPrices
