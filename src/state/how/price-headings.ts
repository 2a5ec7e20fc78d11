/** What each price of a book is called, and of which of AWS's services it is. */
import type { PriceRules, RegionPrices } from '../../engine/price-book'

/** A price, or several by architecture, size or type. */
export type PricedField = Exclude<keyof RegionPrices, 'region' | 'freeInternetGb' | 'instanceRates'>

type IsOffered = (rules: PriceRules) => boolean

export interface Heading {
  readonly service: string
  readonly name: string
  readonly unit: string
  /** Whether the date had it at all: else no price is missing. */
  readonly isOffered?: IsOffered
}

const has =
  (kind: 'triggers' | 'extras', what: string): IsOffered =>
  (rules) =>
    (rules[kind] as readonly string[]).includes(what)

const lambda = { service: 'AWS Lambda' }
const snapStart = { ...lambda, isOffered: (rules: PriceRules) => rules.snapStart }
const apiGateway = { service: 'Amazon API Gateway' }
const httpApi = { ...apiGateway, isOffered: has('triggers', 'http-api') }
const webSocket = { ...apiGateway, isOffered: has('triggers', 'websocket-api') }
const balancer = { service: 'Elastic Load Balancing' }
const transfer = { service: 'Data transfer', unit: 'USD/GB' }
const vpc = { service: 'Amazon VPC' }
const dynamoDb = { service: 'Amazon DynamoDB', isOffered: has('extras', 'dynamodb') }
const sqs = { service: 'Amazon SQS', unit: 'USD/request', isOffered: has('extras', 'sqs') }

/** In the order shown. */
export const HEADINGS: { readonly [K in PricedField]: Heading } = {
  requests: { ...lambda, name: 'Requests', unit: 'USD/request' },
  compute: { ...lambda, name: 'Compute', unit: 'USD/GB-s' },
  provisionedConcurrency: { ...lambda, name: 'Provisioned concurrency, kept', unit: 'USD/GB-s' },
  provisionedCompute: { ...lambda, name: 'Provisioned concurrency, compute', unit: 'USD/GB-s' },
  ephemeralStorage: {
    ...lambda,
    name: 'Ephemeral storage above 512 MB',
    unit: 'USD/GB-s',
    isOffered: ({ limits: { ephemeralStorageMb } }) => ephemeralStorageMb.max > 512,
  },
  snapStartCache: { ...snapStart, name: 'SnapStart, kept', unit: 'USD/GB-s' },
  snapStartRestore: { ...snapStart, name: 'SnapStart, restored', unit: 'USD/GB' },
  responseStreaming: {
    ...lambda,
    name: 'Response streaming',
    unit: 'USD/GB',
    isOffered: ({ limits }) => limits.streamedMb > 0,
  },
  lambdaSavings: {
    ...lambda,
    name: 'Compute Savings Plan, off the duration',
    unit: 'share',
  },
  restApi: { ...apiGateway, name: 'REST API', unit: 'USD/request' },
  httpApi: { ...httpApi, name: 'HTTP API', unit: 'USD/request' },
  websocketMessages: { ...webSocket, name: 'WebSocket API, messages', unit: 'USD/message' },
  websocketMinutes: { ...webSocket, name: 'WebSocket API, minutes', unit: 'USD/minute' },
  restApiCache: { ...apiGateway, name: 'Cache of a REST API', unit: 'USD/hour' },
  loadBalancerHour: { ...balancer, name: 'Application Load Balancer', unit: 'USD/hour' },
  loadBalancerUnitHour: { ...balancer, name: 'Its capacity units', unit: 'USD/LCU-hour' },
  transferInternet: { ...transfer, name: 'To the internet' },
  transferSameRegion: { ...transfer, name: 'Within the region, the sender’s side' },
  transferOtherRegion: { ...transfer, name: 'To other regions' },
  logs: { service: 'Amazon CloudWatch', name: 'Logs taken in', unit: 'USD/GB' },
  natGatewayHour: { ...vpc, name: 'NAT gateway', unit: 'USD/hour' },
  natGatewayGb: { ...vpc, name: 'NAT gateway, data', unit: 'USD/GB' },
  publicIpv4: {
    ...vpc,
    name: 'Public IPv4 address',
    unit: 'USD/address-hour',
    isOffered: has('extras', 'public-ipv4'),
  },
  dynamoDbWrites: { ...dynamoDb, name: 'Writes, on demand', unit: 'USD/request unit' },
  dynamoDbReads: { ...dynamoDb, name: 'Reads, on demand', unit: 'USD/request unit' },
  dynamoDbStorage: { ...dynamoDb, name: 'Storage', unit: 'USD/GB-month' },
  sqsStandard: { ...sqs, name: 'Standard queue' },
  sqsFifo: { ...sqs, name: 'FIFO queue' },
  eventBridgeEvents: {
    service: 'Amazon EventBridge',
    name: 'Events of your own',
    unit: 'USD/event',
    isOffered: has('extras', 'eventbridge'),
  },
  stepFunctionsTransitions: {
    service: 'AWS Step Functions',
    name: 'State transitions',
    unit: 'USD/transition',
    isOffered: has('extras', 'step-functions'),
  },
  xRayTraces: {
    service: 'AWS X-Ray',
    name: 'Traces recorded',
    unit: 'USD/trace',
    isOffered: has('extras', 'x-ray'),
  },
  storage: { service: 'Amazon EBS', name: 'Storage', unit: 'USD/GB-month' },
  fargate: { service: 'AWS Fargate', name: '', unit: 'USD/hour' },
}
