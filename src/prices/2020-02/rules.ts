import type { PriceRules, Source } from '../../engine/price-book'

export const burstList: Source = {
  url: 'https://github.com/cycloidio/terracost/blob/7e429992849dc81d88ad25457ffd2de969423bed/mysql/testdata/2023-02-23-pricing.sql.gz',
  read: '2023-02-23',
}

export const developerGuide: Source = {
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/tree/b41b8ec/doc_source',
  read: '2020-02-24',
}

export const pricingPage: Source = {
  url: 'https://aws.amazon.com/lambda/pricing/',
  read: '2020-11',
}

/** T3 and T3a with Linux: 0.05 USD for each vCPU-hour above the baseline, in every region. */
const burst = (baseline: string) => ({
  baseline,
  surplusUsdPerVcpuHour: '0.05',
  source: burstList,
})

/** How AWS counted in February 2020: 100 ms at a time, INIT not billed, x86 only. */
export const rules = {
  id: '2020-02',
  title: 'February 2020',
  shortTitle: '2020 · 100 ms',
  regions: { 'us-east-1': 'US East (N. Virginia)' },
  incrementMs: 100,
  billsInit: false,
  // The Lambda guide said 1,792 MB until 2020-12-02, and 1,769 since.
  mbPerVcpu: 1792,
  architectures: ['x86'],
  // HTTP APIs were a preview, function URLs came in 2022.
  triggers: ['direct', 'rest-api', 'websocket-api', 'load-balancer'],
  extras: ['nat-gateway', 'dynamodb', 'sqs', 'eventbridge', 'step-functions', 'x-ray'],
  snapStart: false,
  // It came that month; what it took off then was not found.
  lambdaSavingsPlan: false,
  limits: {
    memoryMb: { min: 128, max: 3008, step: 64 },
    durationMs: 900_000,
    ephemeralStorageMb: { min: 512, max: 512 },
    asyncEventKb: 256,
    streamedMb: 0,
    cacheGb: ['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237'],
    concurrentExecutions: 1000,
    restPayloadMb: 10,
    source: developerGuide,
  },
  freeTier: {
    requests: '1000000',
    gbSeconds: '400000',
    source: pricingPage,
    streamedGb: '0',
    dynamoDbGb: '25',
    sqsRequests: '1000000',
    stepFunctionsTransitions: '4000',
    xRayTraces: '100000',
  },
  instances: {
    't3.nano': { vcpu: 2, memoryGib: '0.5', architecture: 'x86', burst: burst('0.05') },
    't3.micro': { vcpu: 2, memoryGib: '1', architecture: 'x86', burst: burst('0.1') },
    't3.small': { vcpu: 2, memoryGib: '2', architecture: 'x86', burst: burst('0.2') },
    't3.medium': { vcpu: 2, memoryGib: '4', architecture: 'x86', burst: burst('0.2') },
    't3.large': { vcpu: 2, memoryGib: '8', architecture: 'x86', burst: burst('0.3') },
    't3.xlarge': { vcpu: 4, memoryGib: '16', architecture: 'x86', burst: burst('0.4') },
    't3.2xlarge': { vcpu: 8, memoryGib: '32', architecture: 'x86', burst: burst('0.4') },
    't3a.nano': { vcpu: 2, memoryGib: '0.5', architecture: 'x86', burst: burst('0.05') },
    't3a.micro': { vcpu: 2, memoryGib: '1', architecture: 'x86', burst: burst('0.1') },
    't3a.small': { vcpu: 2, memoryGib: '2', architecture: 'x86', burst: burst('0.2') },
    't3a.medium': { vcpu: 2, memoryGib: '4', architecture: 'x86', burst: burst('0.2') },
    't3a.large': { vcpu: 2, memoryGib: '8', architecture: 'x86', burst: burst('0.3') },
    't3a.xlarge': { vcpu: 4, memoryGib: '16', architecture: 'x86', burst: burst('0.4') },
    't3a.2xlarge': { vcpu: 8, memoryGib: '32', architecture: 'x86', burst: burst('0.4') },
    'm5.large': { vcpu: 2, memoryGib: '8', architecture: 'x86' },
    'm5.xlarge': { vcpu: 4, memoryGib: '16', architecture: 'x86' },
    'm5.2xlarge': { vcpu: 8, memoryGib: '32', architecture: 'x86' },
    'm5.4xlarge': { vcpu: 16, memoryGib: '64', architecture: 'x86' },
    'c5.large': { vcpu: 2, memoryGib: '4', architecture: 'x86' },
    'c5.xlarge': { vcpu: 4, memoryGib: '8', architecture: 'x86' },
    'c5.2xlarge': { vcpu: 8, memoryGib: '16', architecture: 'x86' },
    'c5.4xlarge': { vcpu: 16, memoryGib: '32', architecture: 'x86' },
    'm5a.large': { vcpu: 2, memoryGib: '8', architecture: 'x86' },
    'm5a.xlarge': { vcpu: 4, memoryGib: '16', architecture: 'x86' },
    'm5a.2xlarge': { vcpu: 8, memoryGib: '32', architecture: 'x86' },
    'm5a.4xlarge': { vcpu: 16, memoryGib: '64', architecture: 'x86' },
    'r5.large': { vcpu: 2, memoryGib: '16', architecture: 'x86' },
    'r5.xlarge': { vcpu: 4, memoryGib: '32', architecture: 'x86' },
    'r5.2xlarge': { vcpu: 8, memoryGib: '64', architecture: 'x86' },
  },
  volume: 'gp2',
} satisfies PriceRules
