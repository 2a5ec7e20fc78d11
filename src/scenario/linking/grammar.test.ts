import { describe, expect, it } from 'vitest'
import { priceRules } from '../../prices/index'
import { decodeLink } from '../link'
import { twoBooks } from '../scenario-under-test'

const catalogue = twoBooks(priceRules)
const FUNCTION = 'f=r:1/day,d:1'

const nearest = (given: string, used: string) =>
  `${given} is not allowed. The nearest that is, ${used}, is used.`
const noNumber = (examples: string) =>
  `“x” is not a number. Write ${examples}. The default is used.`
const COUNT = noNumber('1,000,000, 10k or 1.5M')
const MONEY = noNumber('3.50, $3.50 or 1.2k')
const GB = noNumber('10, 512 MB or 2 TB')
const FLAG = '“x” is neither 1 (yes) nor 0 (no). The default is used.'

type Row = readonly [text: string, field: string, says: string, used: unknown]

/** What the parameters after a book with everything say, and what is used instead. */
const told = (rows: readonly Row[]) => {
  it.each(rows)('%s: %s, %s', (text, field, says, used) => {
    const { scenario, notes } = decodeLink(`p=later&${text}`, catalogue)
    expect(notes).toContainEqual({ field, says })
    expect(scenario).toHaveProperty(field, used)
  })
}

describe('of a scenario, a link says what it limits', () => {
  told([
    [
      `n=${'x'.repeat(81)}&${FUNCTION}`,
      'name',
      'Name: It is longer than 80 characters and was cut.',
      'x'.repeat(80),
    ],
    [`ft=x&${FUNCTION}`, 'freeTier', `Free tier: ${FLAG}`, true],
    [`h=745&${FUNCTION}`, 'hoursPerMonth', `Hours per month: ${nearest('745', '744')}`, '744'],
    [`h=0.5&${FUNCTION}`, 'hoursPerMonth', `Hours per month: ${nearest('0.5', '1')}`, '1'],
    [`sp=x&${FUNCTION}`, 'savingsPlan', `Savings plan: ${FLAG}`, false],
  ])
})

describe('of a function, a link says what it limits', () => {
  const rows: readonly Row[] = [
    ['m:10241', 'memoryMb', `Memory: ${nearest('10,241', '10,240')}`, 10_240],
    ['m:127', 'memoryMb', `Memory: ${nearest('127', '128')}`, 128],
    [
      'a:sparc',
      'architecture',
      'Architecture: “sparc” is not one of x86 or arm. The default is used.',
      'x86',
    ],
    [
      't:fax',
      'trigger.kind',
      'Trigger: “fax” is not one of direct, rest-api, http-api, websocket-api, function-url or load-balancer. The default is used.',
      'direct',
    ],
    ['t:rest-api,cache:238', 'trigger.cacheGb', `Cache: ${nearest('238', '237')}`, '237'],
    ['t:rest-api,cache:1', 'trigger.cacheGb', `Cache: ${nearest('1', '0.5')}`, '0.5'],
    ['t:rest-api,cache:0.25', 'trigger.cacheGb', `Cache: ${nearest('0.25', '0.5')}`, '0.5'],
    ['t:rest-api,cache:0.2', 'trigger.cacheGb', `Cache: ${nearest('0.2', '0')}`, '0'],
    [
      't:http-api,rkb:10241',
      'trigger.requestKb',
      `KB per request: ${nearest('10,241', '10,240')}`,
      '10240',
    ],
    [
      't:websocket-api,mkb:129',
      'trigger.messageKb',
      `KB per message: ${nearest('129', '128')}`,
      '128',
    ],
    ['t:websocket-api,min:x', 'trigger.connectionMinutes', `Connection minutes: ${COUNT}`, '0'],
    ['cold:1.5', 'coldStart.share', `Share of cold starts: ${nearest('1.5', '1')}`, '1'],
    ['init:900001', 'coldStart.initMs', `INIT time: ${nearest('900,001', '900,000')}`, '900000'],
    [
      'disk:10241',
      'ephemeralStorageMb',
      `Ephemeral storage: ${nearest('10,241', '10,240')}`,
      10_240,
    ],
    ['disk:511', 'ephemeralStorageMb', `Ephemeral storage: ${nearest('511', '512')}`, 512],
    ['pc:0', 'provisioned.concurrency', `Provisioned concurrency: ${nearest('0', '1')}`, 1],
    [
      'pc:100001',
      'provisioned.concurrency',
      `Provisioned concurrency: ${nearest('100,001', '100,000')}`,
      100_000,
    ],
    [
      'pc:1,pch:721',
      'provisioned.hoursPerMonth',
      `Provisioned hours: ${nearest('721', '720')}`,
      '720',
    ],
    [
      'pc:1,pcs:1.1',
      'provisioned.requestShare',
      `Provisioned share of requests: ${nearest('1.1', '1')}`,
      '1',
    ],
    ...(
      [
        ['out', 'internet', 'to the internet'],
        ['same', 'sameRegion', 'in the region'],
        ['other', 'otherRegion', 'to other regions'],
      ] as const
    ).map(
      ([key, to, words]): Row => [
        `${key}:1000000001`,
        `transferKb.${to}`,
        `KB sent ${words}: ${nearest('1,000,000,001', '1,000,000,000')}`,
        '1000000000',
      ],
    ),
    ['log:1000001', 'logKb', `KB of logs: ${nearest('1,000,001', '1,000,000')}`, '1000000'],
    [
      't:load-balancer,rpc:x',
      'trigger.requestsPerConnection',
      `Requests per connection: ${COUNT}`,
      '10',
    ],
    ['stream:204801', 'streamedKb', `KB streamed: ${nearest('204,801', '204,800')}`, '204800'],
    ['async:1025', 'asyncEventKb', `KB of an event: ${nearest('1,025', '1,024')}`, '1024'],
    ['snap:0', 'snapStart.versions', `SnapStart versions: ${nearest('0', '1')}`, 1],
    ['snap:1001', 'snapStart.versions', `SnapStart versions: ${nearest('1,001', '1,000')}`, 1000],
    [
      'snap:1,snaph:721',
      'snapStart.hoursPerMonth',
      `SnapStart hours: ${nearest('721', '720')}`,
      '720',
    ],
  ]
  told(
    rows.map(([item, field, ...rest]) => [`${FUNCTION},${item}`, `functions[0].${field}`, ...rest]),
  )
  told([
    [
      `f=${'x'.repeat(61)},r:1/day,d:1`,
      'functions[0].name',
      'Name: It is longer than 60 characters and was cut.',
      'x'.repeat(60),
    ],
    [
      'f=r:x,d:1',
      'functions[0].requests',
      `Requests: ${noNumber('1,000,000, 1.5M or 10k/day')}`,
      { count: '10000', per: 'day' },
    ],
    [
      'f=r:1/day,d:no',
      'functions[0].duration',
      `Duration: ${noNumber('300 ms, 1.5 s or 2 min').replace('x', 'no')}`,
      { kind: 'average', ms: '100' },
    ],
  ])
})

describe('of an extra, a link says what it limits', () => {
  const rows: readonly Row[] = [
    [
      `custom,l:${'x'.repeat(41)}`,
      'label',
      'Label: It is longer than 40 characters and was cut.',
      'x'.repeat(40),
    ],
    ['custom,l:a,mo:x', 'usdPerMonth', `USD per month: ${MONEY}`, '0'],
    ['custom,l:a,mil:x', 'usdPerMillionRequests', `USD per million requests: ${MONEY}`, '0'],
    ['nat-gateway,g:0', 'gateways', `NAT gateways: ${nearest('0', '1')}`, 1],
    ['nat-gateway,g:101', 'gateways', `NAT gateways: ${nearest('101', '100')}`, 100],
    ['nat-gateway,gb:x', 'gbPerMonth', `GB per month: ${GB}`, '0'],
    ['dynamodb,w:x', 'writesPerRequest', `Write request units: ${COUNT}`, '1'],
    ['dynamodb,rd:x', 'readsPerRequest', `Read request units: ${COUNT}`, '1'],
    ['dynamodb,gb:x', 'storageGb', `GB stored: ${GB}`, '0'],
    [
      'sqs,q:x',
      'queue',
      'Queue: “x” is not one of standard or fifo. The default is used.',
      'standard',
    ],
    ['sqs,n:x', 'callsPerRequest', `Requests to SQS: ${COUNT}`, '3'],
    ['sqs,kb:1025', 'messageKb', `KB per message: ${nearest('1,025', '1,024')}`, '1024'],
    ['eventbridge,n:x', 'eventsPerRequest', `Events: ${COUNT}`, '1'],
    ['eventbridge,kb:1025', 'eventKb', `KB per event: ${nearest('1,025', '1,024')}`, '1024'],
    ['step-functions,n:x', 'transitionsPerRequest', `State transitions: ${COUNT}`, '1'],
    ['x-ray,n:x', 'tracesPerRequest', `Traces: ${COUNT}`, '1'],
    ['public-ipv4,n:0', 'addresses', `Public addresses: ${nearest('0', '1')}`, 1],
    ['public-ipv4,n:1001', 'addresses', `Public addresses: ${nearest('1,001', '1,000')}`, 1000],
  ]
  told(
    rows.map(([item, field, ...rest]) => [`${FUNCTION}&e=${item}`, `extras[0].${field}`, ...rest]),
  )
})

describe('of the fleet, a link says what it limits', () => {
  const [firstType] = Object.keys(catalogue.get('later')?.instances ?? {})
  const rows: readonly Row[] = [
    [
      'x',
      'instance',
      `EC2 type: “x” is not one of those known, such as ${firstType}. The default is used.`,
      't3.medium',
    ],
    [
      'buy:x',
      'purchase',
      'Purchase: “x” is not one of on-demand, savings-1y or savings-3y. The default is used.',
      'on-demand',
    ],
    ['peak:0.5', 'peakFactor', `Peak factor: ${nearest('0.5', '1')}`, '1'],
    ['peak:1001', 'peakFactor', `Peak factor: ${nearest('1,001', '1,000')}`, '1000'],
    ['full:1.5', 'utilization', `Utilization: ${nearest('1.5', '1')}`, '1'],
    ['cpu:1.5', 'cpuShare', `CPU share: ${nearest('1.5', '1')}`, '1'],
    ['mem:0', 'memoryPerRequestMb', `Memory per request: ${nearest('0', '1')}`, 1],
    [
      'mem:9007199254740992',
      'memoryPerRequestMb',
      `Memory per request: ${nearest('9,007,199,254,740,992', '9,007,199,254,740,991')}`,
      Number.MAX_SAFE_INTEGER,
    ],
    ['os:65537', 'reserveMb', `Memory kept for the system: ${nearest('65,537', '65,536')}`, 65_536],
    ['least:1001', 'minInstances', `Least instances: ${nearest('1,001', '1,000')}`, 1000],
    ['spare:1001', 'spareInstances', `Spare instances: ${nearest('1,001', '1,000')}`, 1000],
    ['gb:x', 'storageGbPerInstance', `Storage per instance: ${GB}`, '8'],
    ['lb:x', 'loadBalancer', `Load balancer: ${FLAG}`, false],
    ['rpc:x', 'requestsPerConnection', `Requests per connection: ${COUNT}`, '10'],
  ]
  told(rows.map(([item, field, ...rest]) => [`${FUNCTION}&x=${item}`, `fleet.${field}`, ...rest]))
})
