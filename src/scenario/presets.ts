import { httpApiPreset } from './http-api-preset'
import type { Preset } from './preset'

/** Workloads that an architect would recognise. The first is what a visitor without a link sees. */
export const presets: readonly Preset[] = [
  httpApiPreset,
  {
    id: 'cron-job',
    title: 'Cron job',
    says: 'A job by definition: every night, for ten minutes with 1 GB; the free tier covers it.',
    scenario: {
      version: 1,
      name: 'Cron job',
      functions: [
        {
          name: 'nightly-job',
          memoryMb: 1024,
          requests: { count: '1', per: 'day' },
          duration: { kind: 'average', ms: '600000' },
        },
      ],
    },
  },
  {
    id: 'mobile-backend',
    title: 'Mobile backend',
    says: 'The first worked example of AWS’s Lambda pricing page: three million requests a month of 120 ms with 1,536 MB, which at 1 ms increments cost $2.73 there.',
    source: 'https://aws.amazon.com/lambda/pricing/',
    scenario: {
      version: 1,
      name: 'Mobile backend',
      functions: [
        {
          name: 'backend',
          memoryMb: 1536,
          requests: { count: '3000000', per: 'month' },
          duration: { kind: 'average', ms: '120' },
        },
      ],
    },
  },
  {
    id: 'image-upload',
    title: 'Image processing on upload',
    says: 'S3 calls a function for each of 20,000 photographs a day, and it writes three smaller copies to the same region; all figures are assumed.',
    scenario: {
      version: 1,
      name: 'Image processing on upload',
      functions: [
        {
          name: 'resize',
          memoryMb: 1536,
          requests: { count: '20000', per: 'day' },
          duration: { kind: 'average', ms: '1840' },
          coldStart: { share: '0.02', initMs: '650' },
          logKb: '0.6',
        },
      ],
    },
  },
  {
    id: 'stream-processing',
    title: 'Stream processing',
    says: 'Lambda reads each of ten Kinesis shards once a second, the base rate in AWS’s guide; the time that a batch takes is assumed.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html',
    scenario: {
      version: 1,
      name: 'Stream processing',
      functions: [
        {
          name: 'enrich',
          memoryMb: 512,
          requests: { count: '10', per: 'second' },
          duration: { kind: 'average', ms: '230' },
          logKb: '0.5',
        },
      ],
    },
  },
  {
    id: 'webhook-receiver',
    title: 'Webhook receiver',
    says: 'Checks the signature of each of 50,000 webhooks a day and puts it on a queue: short work, billed by the started 100 ms in 2020; all figures are assumed.',
    scenario: {
      version: 1,
      name: 'Webhook receiver',
      functions: [
        {
          name: 'receive',
          memoryMb: 256,
          requests: { count: '50000', per: 'day' },
          duration: { kind: 'average', ms: '35' },
          coldStart: { share: '0.01', initMs: '250' },
          trigger: { kind: 'rest-api', cacheGb: '0' },
          transferKb: { internet: '0.4' },
          logKb: '0.8',
        },
      ],
    },
  },
  {
    id: 'keep-warm',
    title: 'Keep-warm ping',
    says: 'A schedule calls a function every five minutes so that one environment stays ready: the interval is the default of the Serverless WarmUp plugin, the rest is assumed.',
    source: 'https://github.com/juanjoDiaz/serverless-plugin-warmup',
    scenario: {
      version: 1,
      name: 'Keep-warm ping',
      functions: [
        {
          name: 'ping',
          memoryMb: 512,
          requests: { count: '12', per: 'hour' },
          duration: { kind: 'average', ms: '5' },
          logKb: '0.4',
        },
      ],
    },
  },
  {
    id: 'iot-telemetry',
    title: 'IoT telemetry',
    says: 'Ten thousand devices report once a minute, and each report calls a small function; all figures are assumed, and AWS IoT’s own charges are left out.',
    scenario: {
      version: 1,
      name: 'IoT telemetry',
      functions: [
        {
          name: 'ingest',
          requests: { count: '10000', per: 'minute' },
          duration: { kind: 'average', ms: '28' },
          logKb: '0.3',
        },
      ],
    },
  },
  {
    id: 'websocket-chat',
    title: 'WebSocket chat',
    says: 'A thousand people, connected eight hours a day, send 100 messages a day to one other person each: the numbers are assumed, and the message sent on is an extra at API Gateway’s $1 per million.',
    source: 'https://aws.amazon.com/api-gateway/pricing/',
    scenario: {
      version: 1,
      name: 'WebSocket chat',
      functions: [
        {
          name: 'message',
          memoryMb: 256,
          requests: { count: '100000', per: 'day' },
          duration: { kind: 'average', ms: '45' },
          // 1,000 people × 8 hours × 60 minutes × 30 days.
          trigger: { kind: 'websocket-api', messageKb: '1', connectionMinutes: '14400000' },
          transferKb: { internet: '1' },
          logKb: '0.5',
        },
      ],
      extras: [
        {
          kind: 'custom',
          label: 'Messages sent on',
          usdPerMonth: '0',
          usdPerMillionRequests: '1',
        },
      ],
    },
  },
  {
    id: 'etl-batch',
    title: 'ETL batch',
    says: 'Each hour turns 60 files of raw events into columns, at 3,008 MB, the most that Lambda had in February 2020, and fetches reference data through a NAT gateway; the rest is assumed.',
    scenario: {
      version: 1,
      name: 'ETL batch',
      functions: [
        {
          name: 'transform',
          memoryMb: 3008,
          requests: { count: '60', per: 'hour' },
          duration: { kind: 'average', ms: '240000' },
          logKb: '24',
        },
      ],
      extras: [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '300' }],
    },
  },
  {
    id: 'low-latency-api',
    title: 'Low-latency API',
    says: 'An API of 20 requests a second, assumed, that keeps ten environments ready twelve hours a day: three times the load at 120 ms needs 7.2 at once, by Little’s law.',
    scenario: {
      version: 1,
      name: 'Low-latency API',
      functions: [
        {
          name: 'quote',
          memoryMb: 1024,
          requests: { count: '20', per: 'second' },
          duration: { kind: 'average', ms: '120' },
          provisioned: { concurrency: 10, hoursPerMonth: '360', requestShare: '0.8' },
          trigger: { kind: 'rest-api', cacheGb: '0' },
          transferKb: { internet: '6' },
          logKb: '0.7',
        },
      ],
    },
  },
  {
    id: 'web-shop',
    title: 'Web shop of five functions',
    says: 'A shop with two APIs, uploads, mail and a nightly report, and two NAT gateways for what runs in the VPC; all figures are assumed.',
    scenario: {
      version: 1,
      name: 'Web shop of five functions',
      functions: [
        {
          name: 'catalogue',
          memoryMb: 512,
          requests: { count: '500000', per: 'day' },
          duration: { kind: 'average', ms: '110' },
          trigger: { kind: 'rest-api', cacheGb: '0' },
          transferKb: { internet: '14' },
          logKb: '0.6',
        },
        {
          name: 'checkout',
          memoryMb: 1024,
          requests: { count: '5000', per: 'day' },
          duration: { kind: 'average', ms: '870' },
          coldStart: { share: '0.05', initMs: '900' },
          trigger: { kind: 'rest-api', cacheGb: '0' },
          transferKb: { internet: '3' },
          logKb: '2.5',
        },
        {
          name: 'product-images',
          memoryMb: 1536,
          requests: { count: '2000', per: 'day' },
          duration: { kind: 'average', ms: '1500' },
          logKb: '0.6',
        },
        {
          name: 'order-mail',
          memoryMb: 256,
          requests: { count: '5000', per: 'day' },
          duration: { kind: 'average', ms: '320' },
          logKb: '0.8',
        },
        {
          name: 'nightly-report',
          memoryMb: 2048,
          requests: { count: '1', per: 'day' },
          duration: { kind: 'average', ms: '260000' },
          logKb: '12',
        },
      ],
      extras: [{ kind: 'nat-gateway', gateways: 2, gbPerMonth: '60' }],
      fleet: { loadBalancer: true },
    },
  },
]
