/** The pages on which AWS says how a line is charged. */
const LAMBDA = 'https://aws.amazon.com/lambda/pricing/'
const API_GATEWAY = 'https://aws.amazon.com/api-gateway/pricing/'
const VPC = 'https://aws.amazon.com/vpc/pricing/'
const EC2 = 'https://aws.amazon.com/ec2/pricing/on-demand/'

const PAGES: readonly (readonly [start: string, title: string, url: string])[] = [
  ['provisioned', 'AWS on provisioned concurrency', `${LAMBDA}#Provisioned_Concurrency_Pricing`],
  ['ephemeral', 'AWS on ephemeral storage', `${LAMBDA}#Lambda_Ephemeral_Storage_Pricing`],
  ['snapstart', 'AWS on SnapStart', `${LAMBDA}#SnapStart_Pricing`],
  ['api-gateway', 'AWS on API Gateway', API_GATEWAY],
  [
    'load-balancer',
    'AWS on load balancers',
    'https://aws.amazon.com/elasticloadbalancing/pricing/',
  ],
  ['transfer', 'AWS on data transfer', `${EC2}#Data_Transfer`],
  ['logs', 'AWS on CloudWatch', 'https://aws.amazon.com/cloudwatch/pricing/'],
  ['extra:nat-gateway', 'AWS on VPC', VPC],
  ['extra:public-ipv4', 'AWS on VPC', VPC],
  ['extra:dynamodb', 'AWS on DynamoDB', 'https://aws.amazon.com/dynamodb/pricing/on-demand/'],
  ['extra:sqs', 'AWS on SQS', 'https://aws.amazon.com/sqs/pricing/'],
  ['extra:eventbridge', 'AWS on EventBridge', 'https://aws.amazon.com/eventbridge/pricing/'],
  [
    'extra:step-functions',
    'AWS on Step Functions',
    'https://aws.amazon.com/step-functions/pricing/',
  ],
  ['extra:x-ray', 'AWS on X-Ray', 'https://aws.amazon.com/xray/pricing/'],
  [
    'instances',
    'AWS on memory and vCPUs',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  ],
  ['storage', 'AWS on EBS', 'https://aws.amazon.com/ebs/pricing/'],
  ['public-ipv4', 'AWS on VPC', VPC],
  [
    'burst-surplus',
    'AWS on burstable instances',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  ],
  ['requests', 'AWS on Lambda', LAMBDA],
  ['compute', 'AWS on Lambda', LAMBDA],
  ['response-streaming', 'AWS on Lambda', LAMBDA],
]

/** null for a line of the user's own. */
export function awsPageOf(rule: string): { readonly title: string; readonly url: string } | null {
  const found = PAGES.find(([start]) => rule.startsWith(start))
  return found ? { title: found[1], url: found[2] } : null
}
