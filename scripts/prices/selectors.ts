/** What products of AWS's price lists are recognized by. */
import type { Offer } from './offers'
import type { Selector } from './reading'

/**
 * A region's short name, which usage types begin with, except in us-east-1 where most do not. `TS-`,
 * `IA-` and `Global-` are none: other things begin with them.
 */
const REGION = '(EU|[A-Z]{3,4}\\d{1,2})-'

/** Any region's usage of that type; what is free for the whole world begins with `Global-`. */
export function usage(type: string): RegExp {
  return new RegExp(`^(${REGION})?${type}$`)
}

export function from(offer: Offer, where: Selector['where']): Selector {
  return { offer, where: { locationType: 'AWS Region', ...where } }
}

export const lambda = (group: string, usageType: string) =>
  from('AWSLambda', { productFamily: 'Serverless', group, usagetype: usage(usageType) })

export const computeX86 = lambda('AWS-Lambda-Duration', 'Lambda-GB-Second')

export const lambdaUsage = (usageType: string) => from('AWSLambda', { usagetype: usage(usageType) })

export const apiGateway = (productFamily: string, usageType: string) =>
  from('AmazonApiGateway', { productFamily, usagetype: usage(usageType) })

export function transfer(transferType: string, where: Selector['where']): Selector {
  const fromLocationType = 'AWS Region'
  return { offer: 'AWSDataTransfer', where: { transferType, fromLocationType, ...where } }
}

export const natGateway = (usageType: string) =>
  from('AmazonEC2', {
    productFamily: 'NAT Gateway',
    operation: 'NatGateway',
    usagetype: usage(usageType),
  })

export const loadBalancer = (usageType: string) =>
  from('AWSELB', {
    productFamily: 'Load Balancer-Application',
    operation: 'LoadBalancing:Application',
    usagetype: usage(usageType),
  })

export const dynamoDb = (group: string, usageType: string) =>
  from('AmazonDynamoDB', {
    productFamily: 'Amazon DynamoDB PayPerRequest Throughput',
    group,
    usagetype: usage(usageType),
  })

// us-east-1 calls the usage Requests-RBP, the others Requests-Tier1: the kind of queue is the same.
export const sqs = (queueType: string) =>
  from('AWSQueueService', {
    productFamily: 'API Request',
    group: 'SQS-APIRequest-Tier1',
    queueType,
  })

export const fargate = (usageType: string) =>
  from('AmazonECS', {
    productFamily: 'Compute',
    tenancy: 'Shared',
    operatingSystem: null,
    usagetype: usage(usageType),
  })

export const dynamoDbStorage = from('AmazonDynamoDB', {
  productFamily: 'Database Storage',
  volumeType: 'Amazon DynamoDB - Indexed DataStore',
  usagetype: usage('TimedStorage-ByteHrs'),
})

export const eventBridge = from('AWSEvents', {
  productFamily: 'EventBridge',
  eventType: 'Custom Event',
  usagetype: usage('Event-64K-Chunks'),
})

export const storage = from('AmazonEC2', {
  productFamily: 'Storage',
  volumeApiName: 'gp3',
  usagetype: usage('EBS:VolumeUsage.gp3'),
})

/** The EC2 types on demand that the page knows: Linux, shared, nothing installed, nothing reserved. */
export const instances = from('AmazonEC2', {
  productFamily: 'Compute Instance',
  operatingSystem: 'Linux',
  tenancy: 'Shared',
  preInstalledSw: 'NA',
  licenseModel: 'No License required',
  capacitystatus: 'Used',
  operation: 'RunInstances',
  marketoption: 'OnDemand',
  usagetype: usage('BoxUsage:[a-z0-9.-]+'),
})

// Lambda's logs count as vended since May 2025. us-east-1 has the usage without its short name too.
export const vendedLogs = from('AmazonCloudWatch', {
  usagetype: new RegExp(`^${REGION}VendedLog-Bytes$`),
})

/** What a vCPU-hour above the baseline costs, by family. */
export const cpuCredits = from('AmazonEC2', {
  productFamily: 'CPU Credits',
  operatingSystem: 'Linux',
  usagetype: usage('CPUCredits:t\\d[a-z]?'),
})

export const freeOfLambda: Selector = {
  offer: 'AWSLambda',
  where: { usagetype: /^Global-(Request|Lambda-GB-Second)$/ },
}
