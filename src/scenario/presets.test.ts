import { describe, expect, it } from 'vitest'
import type { LambdaFunction, Scenario } from '../engine/scenario'
import { priceRules } from '../prices/index'
import { encodeLink } from './link'
import { presets } from './presets'
import { readScenario } from './read-scenario'
import { readerOf } from './scenario-under-test'

const { scenarioOf } = readerOf(priceRules)

const NONE = { internet: '0', sameRegion: '0', otherRegion: '0' }
const twoGateways = { kind: 'nat-gateway', gateways: 2, gbPerMonth: '60' }
const firstOf =
  (field: keyof LambdaFunction) =>
  ({ functions }: Scenario) =>
    functions[0]?.[field]

describe('presets', () => {
  it('starts with the HTTP API, which has the link that was published with it', () => {
    expect(presets[0]?.id).toBe('http-api')
    expect(encodeLink(scenarioOf(presets[0]?.scenario))).toBe(
      'v=1&p=2020-02&rg=us-east-1&n=HTTP~20API&ft=0&f=api,r:1000000/day,d:1000,m:512,t:rest-api&c=12d1',
    )
  })

  it('has an id for each that a page may name', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      'http-api',
      'cron-job',
      'mobile-backend',
      'image-upload',
      'stream-processing',
      'webhook-receiver',
      'keep-warm',
      'iot-telemetry',
      'websocket-chat',
      'etl-batch',
      'low-latency-api',
      'web-shop',
    ])
  })

  it('has each id and title once', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    expect(new Set(presets.map(({ title }) => title)).size).toBe(presets.length)
  })

  it.each(presets)('$id reads without problems, under its title', ({ title, scenario }) => {
    expect(readScenario(scenario, priceRules)).toEqual({
      scenario: expect.objectContaining({
        name: title,
        prices: '2020-02',
        region: 'us-east-1',
      }),
    })
  })

  it.each(presets)('$id says in one sentence what it is', ({ says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(says).not.toMatch(/\. [A-Z]/)
  })

  it.each(presets)('$id names its functions, each otherwise', ({ scenario }) => {
    const names = scenario.functions.map(({ name }) => name)
    expect(names).not.toContain('')
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(presets)(
    '$id says that figures are assumed, or is a definition or a page’s',
    (preset) => {
      const { says, source } = preset
      if (source === undefined) expect(says).toMatch(/by definition|assumed/)
      else expect(new URL(source).protocol).toBe('https:')
    },
  )

  it.each<[id: string, what: string, found: (scenario: Scenario) => unknown, expected: unknown]>([
    ['http-api', 'without the free tier', ({ freeTier }) => freeTier, false],
    ['cron-job', 'covered by the free tier', ({ freeTier }) => freeTier, true],
    ['image-upload', 'cold starts', firstOf('coldStart'), { share: '0.02', initMs: '650' }],
    ['webhook-receiver', 'cold starts', firstOf('coldStart'), { share: '0.01', initMs: '250' }],
    ['webhook-receiver', 'answers', firstOf('transferKb'), { ...NONE, internet: '0.4' }],
    ['websocket-chat', 'messages', firstOf('transferKb'), { ...NONE, internet: '1' }],
    // 1,000 people × 8 hours × 60 minutes × 30 days.
    [
      'websocket-chat',
      'connected for eight hours a day',
      firstOf('trigger'),
      { kind: 'websocket-api', messageKb: '1', connectionMinutes: `${1000 * 8 * 60 * 30}` },
    ],
    ['websocket-chat', 'one extra', ({ extras }) => extras.length, 1],
    ['etl-batch', 'a NAT gateway', ({ extras }) => extras.map(({ kind }) => kind), ['nat-gateway']],
    // 12 hours of each of 30 days.
    [
      'low-latency-api',
      'ten environments for twelve hours a day',
      firstOf('provisioned'),
      { concurrency: 10, hoursPerMonth: `${12 * 30}`, requestShare: '0.8' },
    ],
    ['low-latency-api', 'answers', firstOf('transferKb'), { ...NONE, internet: '6' }],
    ['web-shop', 'five functions', ({ functions }) => functions.length, 5],
    [
      'web-shop',
      'two APIs',
      ({ functions }) => functions.map(({ trigger }) => trigger.kind),
      ['rest-api', 'rest-api', 'direct', 'direct', 'direct'],
    ],
    [
      'web-shop',
      'what its functions send out',
      ({ functions }) => functions.map(({ transferKb }) => transferKb.internet),
      ['14', '3', '0', '0', '0'],
    ],
    [
      'web-shop',
      'a checkout that starts cold',
      ({ functions }) => functions[1]?.coldStart,
      { share: '0.05', initMs: '900' },
    ],
    ['web-shop', 'two NAT gateways', ({ extras }) => extras, [twoGateways]],
    ['web-shop', 'a load balancer before its fleet', ({ fleet }) => fleet.loadBalancer, true],
  ])('%s has %s', (id, _, found, expected) => {
    const preset = presets.find((one) => one.id === id)
    expect(found(scenarioOf(preset?.scenario))).toEqual(expected)
  })
})
