/** us-east-1 as of late 2025, with the default book where nothing has changed: for examples of later dates. */
import type { PriceBook, Source } from '../src/engine/price-book'
import { defaultPriceBook } from '../src/prices'

const lambda: Source = { url: 'https://aws.amazon.com/lambda/pricing/', read: '2025-10-30' }
const apiGateway: Source = {
  url: 'https://aws.amazon.com/api-gateway/pricing/',
  read: '2025-11-02',
}
const dynamoDb: Source = {
  url: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  read: '2025-09-09',
}
const cloudWatch: Source = { url: 'https://aws.amazon.com/cloudwatch/pricing/', read: '2025-09-23' }

export const todayLikeBook: PriceBook = {
  ...defaultPriceBook,
  incrementMs: 1,
  billsInit: true,
  mbPerVcpu: 1769,
  architectures: ['x86', 'arm'],
  triggers: ['direct', 'rest-api', 'http-api', 'websocket-api', 'function-url', 'load-balancer'],
  extras: [
    'nat-gateway',
    'dynamodb',
    'sqs',
    'eventbridge',
    'step-functions',
    'x-ray',
    'public-ipv4',
  ],
  snapStart: true,
  freeTier: { ...defaultPriceBook.freeTier, streamedGb: '100' },
  limits: {
    ...defaultPriceBook.limits,
    memoryMb: { min: 128, max: 10_240, step: 1 },
    ephemeralStorageMb: { min: 512, max: 10_240 },
    asyncEventKb: 1024,
    streamedMb: 200,
  },
  compute: {
    x86: {
      tiers: [
        { upTo: '6000000000', usd: '0.0000166667' },
        { upTo: '15000000000', usd: '0.000015' },
        { upTo: null, usd: '0.0000133334' },
      ],
      source: lambda,
    },
    arm: {
      tiers: [
        { upTo: '7500000000', usd: '0.0000133334' },
        { upTo: '18750000000', usd: '0.0000120001' },
        { upTo: null, usd: '0.0000106667' },
      ],
      source: lambda,
    },
  },
  provisionedConcurrency: {
    x86: { usd: '0.0000041667', source: lambda },
    arm: { usd: '0.0000033334', source: lambda },
  },
  provisionedCompute: {
    x86: { usd: '0.0000097222', source: lambda },
    arm: { usd: '0.0000077778', source: lambda },
  },
  ephemeralStorage: { usd: '0.0000000309', source: lambda },
  snapStartCache: { usd: '0.0000015046', source: lambda },
  snapStartRestore: { usd: '0.0001397998', source: lambda },
  responseStreaming: { usd: '0.008', source: lambda },
  httpApi: {
    tiers: [
      { upTo: '300000000', usd: '0.000001' },
      { upTo: null, usd: '0.0000009' },
    ],
    source: apiGateway,
  },
  lambdaSavingsPlan: true,
  lambdaSavings: {
    discount: '0.12',
    source: { url: 'https://aws.amazon.com/savingsplans/compute-pricing/', read: '2026-09-25' },
  },
  freeInternetGb: '100',
  dynamoDbWrites: { usd: '0.000000625', source: dynamoDb },
  dynamoDbReads: { usd: '0.000000125', source: dynamoDb },
  logs: {
    tiers: [
      { upTo: '10240', usd: '0.5' },
      { upTo: '30720', usd: '0.25' },
      { upTo: '51200', usd: '0.1' },
      { upTo: null, usd: '0.05' },
    ],
    source: cloudWatch,
  },
}
