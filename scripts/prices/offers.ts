/** AWS's price lists that a book is made of, and what each is called in a book's files. */
export const OFFERS = {
  AWSLambda: 'lambda',
  AmazonApiGateway: 'apiGateway',
  AWSDataTransfer: 'transfer',
  AmazonCloudWatch: 'cloudWatch',
  AmazonVPC: 'vpc',
  AWSELB: 'loadBalancer',
  AmazonDynamoDB: 'dynamoDb',
  AWSQueueService: 'sqs',
  AWSEvents: 'eventBridge',
  AmazonStates: 'stepFunctions',
  AWSXRay: 'xRay',
  AmazonECS: 'fargate',
  AmazonEC2: 'ec2',
} as const

export type Offer = keyof typeof OFFERS

/** The list of what Compute Savings Plans make of those prices. */
export const SAVINGS = 'AWSComputeSavingsPlan'
