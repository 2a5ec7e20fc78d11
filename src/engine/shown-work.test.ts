import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { factorsOf, unitOf } from '../../test/shown-units'
import { todayLikeBook } from '../../test/today-like-book'
import { estimate } from './estimate'
import type { Line } from './estimate-result'
import { fleet } from './fleet'
import { type Given, load } from './golden-row'
import type { PriceBook } from './price-book'
import type { LambdaFunction, Scenario } from './scenario'
import { onThePath } from './shown-extras.golden'
import { together } from './shown-sums.golden'
import { formulas } from './shown-work.golden'

const address = { usd: '0.005', source: todayLikeBook.limits.source }
const book: PriceBook = { ...todayLikeBook, publicIpv4: address }

type Written = Given<Omit<Scenario, 'version'>>

const one = (more: Given<LambdaFunction>): Given<LambdaFunction> => ({
  ...load('3000000', '120'),
  ...more,
})

/** What a reader is told of a line: every step, as "label = words". Each figure has a unit, and they come out. */
function told(lines: readonly Line[], rule: string): string[] {
  const work = lines.find((line) => line.rule === rule)?.work ?? []
  for (const step of work) {
    // How many parts a message counts as has the unit of what is counted.
    const isMetered = step.words.endsWith('at least 1')
    expect(unitOf(step), step.numbers).toBe(isMetered ? '' : factorsOf(step.value.unit))
    const figures = [step.value, ...step.parts].filter((part) => typeof part !== 'string')
    for (const { unit } of figures) expect(unit, step.numbers).not.toBe('')
  }
  return work.map(({ label, words }) => `${label} = ${words}`)
}

const linesOf = (given: Written) => estimate(scenarioOf(given, book), book).lines

test.each(formulas)('%s is worked out in words', (rule, given, says) => {
  const lines = linesOf({ functions: [one(given)] })
  expect(told(lines, rule)).toEqual(says)
  expect(lines.find((line) => line.rule === rule)?.unit).toBe(together[rule]?.[0])
})

test.each(onThePath)('%o is worked out in words', (extra, unit, says) => {
  const lines = linesOf({ functions: [one({})], extras: [extra] })
  const line = lines.at(-1)
  expect(line?.unit).toBe(unit)
  expect(told(lines, line?.rule ?? '')).toEqual(says)
})

const parted = formulas.filter(([, { asyncEventKb }]) => asyncEventKb !== '256')

test.each(parted)('%s is the sum of the functions’ parts', (rule, given) => {
  const lines = linesOf({ functions: [one({ ...given, name: 'a' }), one({ ...given, name: 'b' })] })
  const [unit, ...says] = together[rule] ?? []
  expect(lines.find((line) => line.rule === rule)?.unit).toBe(unit)
  expect(told(lines, rule)).toEqual(expect.arrayContaining(says))
})

test.each(formulas.filter(([rule]) => !/^requests|^compute/.test(rule)))(
  '%s says nothing of a function that has no part in it',
  (rule, given) => {
    const lines = linesOf({ functions: [one({ ...given, name: 'a' }), one({ name: 'other' })] })
    expect(told(lines, rule).join()).not.toContain('of other')
  },
)

test.each([
  [
    'api-gateway-cache',
    { trigger: { kind: 'rest-api', cacheGb: '0.5' } },
    'cache cost = hours of a 0.5 GB cache of a × price',
  ],
  [
    'provisioned-concurrency',
    { provisioned: { concurrency: 2, hoursPerMonth: '10', requestShare: '0.5' } },
    'provisioned concurrency cost = provisioned concurrency of a × price',
  ],
] as const)('%s of one function among others is one step', (rule, given, says) => {
  const lines = linesOf({ functions: [one({ ...given, name: 'a' }), one({ name: 'other' })] })
  expect(told(lines, rule).filter((step) => step.includes(' cost ='))).toEqual([says])
})

test.each(onThePath)('%o counts the requests of all functions', (extra) => {
  const lines = linesOf({ functions: [one({ name: 'a' }), one({ name: 'b' })], extras: [extra] })
  const says = told(lines, lines.at(-1)?.rule ?? '')
  const isFixed = extra.kind === 'nat-gateway' || extra.kind === 'public-ipv4'
  expect(says.includes('requests = requests of a + requests of b')).toBe(!isFixed)
})

test('up to twelve different durations are listed in the work, and more are not', () => {
  const step = (count: number) => {
    const samples = Array.from({ length: count }, (_, index) => [String(index + 1), 1] as const)
    const lines = linesOf({ functions: [one({ duration: { kind: 'measured', samples } })] })
    return told(lines, 'compute-x86')[0]
  }
  expect(step(12)).toMatch(/^sum of the rounded samples = (.* \+ ){11}12 ms\/request × 1 request$/)
  expect(step(13)).toBe('billed duration = sum of the rounded samples ÷ samples')
})

test('what costs nothing and is not used is no line', () => {
  const extras = [
    { kind: 'custom', label: 'x' },
    { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '1' },
    { kind: 'sqs', callsPerRequest: '1' },
    { kind: 'x-ray', tracesPerRequest: '1' },
  ] as const
  expect(linesOf({ functions: [load('0', '1')], extras })).toEqual([])
})

describe('where there are several functions', () => {
  const two = {
    functions: [
      one({ name: 'a', memoryMb: 4096 }),
      one({ name: 'a', architecture: 'arm' as const }),
    ],
  }

  test('each figure says whose it is, a second one of a name by its number', () => {
    const says = told(linesOf(two), 'requests')
    expect(says[0]).toBe('metered requests = requests of a + requests of a (2)')
  })

  test('architectures share the free tier by their GB-s', () => {
    expect(told(linesOf(two), 'compute-x86').slice(-5)).toEqual([
      'compute of a (2) = requests of a (2) × billed duration of a (2) × memory of a (2)',
      'compute on both architectures = compute of a + compute of a (2)',
      'free tier of compute of a = free tier × compute of a ÷ compute on both architectures',
      'billable compute of a = compute of a − free tier of compute of a',
      'compute on x86 cost = billable compute of a × price',
    ])
  })

  test.each([
    ['second', 'requests = requests a second × hours of the month × seconds in an hour'],
    ['minute', 'requests = requests a minute × hours of the month × minutes in an hour'],
    ['hour', 'requests = requests an hour × hours of the month'],
    ['day', 'requests = requests a day × hours of the month ÷ hours in a day'],
    ['week', 'requests = requests a week × hours of the month ÷ hours in a week'],
    ['year', 'requests = requests a year × 1 month ÷ months in a year'],
  ] as const)('a rate a %s is turned into a month', (per, says) => {
    const lines = linesOf({ functions: [one({ requests: { count: '100000000', per } })] })
    expect(told(lines, 'requests')[0]).toBe(says)
  })
})

describe('the fleet is worked out in words', () => {
  const fleetLines = (given: Written) => fleet(scenarioOf(given, book), book).lines
  const lines = fleetLines({
    functions: [one({ transferKb: { internet: '1' } })],
    fleet: { loadBalancer: true, spareInstances: 1, memoryPerRequestMb: 64 },
  })

  test('instances', () => {
    expect(told(lines, 'instances')).toEqual([
      'seconds of the month = hours of the month × seconds in an hour',
      'average rate = requests ÷ seconds of the month',
      'peak rate = average rate × peak factor',
      'concurrency = peak rate × mean duration',
      'memory in Lambda of requests at once = concurrency × memory of a request',
      'vCPU demand = memory in Lambda of requests at once × share of the time on CPU ÷ Lambda memory with one vCPU',
      'instances by vCPU = vCPU demand ÷ (vCPUs of an instance × utilization)',
      'memory on servers of requests at once = concurrency × memory of a request on a server',
      'memory for requests = memory of an instance − memory the system keeps',
      'instances by memory = memory on servers of requests at once ÷ memory for requests',
      'instances needed = greatest of instances by vCPU, instances by memory rounded up to whole instances',
      'instances = instances needed + spare instances',
      'instance-hours = instances × hours of the month',
      't3.medium on demand cost = instance-hours × price',
    ])
  })

  test.each([
    [
      { minInstances: 0 },
      [
        'instances = greatest of instances by vCPU, instances by memory rounded up to whole instances',
      ],
    ],
    [
      { minInstances: 5 },
      [
        'instances needed = greatest of instances by vCPU, instances by memory rounded up to whole instances',
        'instances = greatest of instances needed, least instances',
      ],
    ],
    [
      { minInstances: 5, spareInstances: 1 },
      ['instances = greatest of instances needed, least instances + spare instances'],
    ],
  ])('instances, of %o', (least, says) => {
    const found = told(fleetLines({ functions: [one({})], fleet: least }), 'instances')
    const counted = found.filter((step) => /^instances( needed)? =/.test(step))
    expect(counted.slice(-says.length)).toEqual(says)
  })

  test('instances of several functions', () => {
    const functions = [one({ name: 'a' }), one({ name: 'b' })]
    expect(told(fleetLines({ functions }), 'instances')).toEqual(
      expect.arrayContaining([
        'memory in Lambda of requests at once = memory in Lambda of requests at once of a + memory in Lambda of requests at once of b',
        'memory demand = memory in Lambda of requests at once of a + memory in Lambda of requests at once of b',
        'instances by memory = memory demand ÷ memory for requests',
      ]),
    )
    const behind = fleetLines({ functions, fleet: { loadBalancer: true } })
    expect(told(behind, 'load-balancer-units')).toContain(
      'requests = requests of a + requests of b',
    )
  })

  test('measured durations', () => {
    const samples = [['100', 3] as const, ['20', 1] as const]
    const functions = [one({ duration: { kind: 'measured', samples } })]
    expect(told(fleetLines({ functions }), 'instances')).toContain(
      'mean duration = sum of the samples ÷ samples',
    )
  })

  test('what bursting costs', () => {
    // 1,000 requests at once × 128 ÷ 1,769 are 72.4 vCPUs, on 73 instances with a baseline of 29.2.
    const busy = one({ ...load('0', '1000'), requests: { count: '1000', per: 'second' } })
    const burst = fleetLines({ functions: [busy], fleet: { peakFactor: '1', utilization: '0.5' } })
    expect(told(burst, 'burst-surplus')).toEqual(
      expect.arrayContaining([
        'average vCPU demand = vCPU demand ÷ peak factor',
        'baseline = instances × vCPUs of an instance × baseline of a vCPU',
        'vCPUs above the baseline = average vCPU demand − baseline',
        'surplus = vCPUs above the baseline × hours of the month',
        'burst surplus cost = surplus × price',
      ]),
    )
  })

  test.each([
    ['storage', ['storage = instances × storage of an instance', 'storage cost = storage × price']],
    [
      'public-ipv4',
      [
        'hours of public IPv4 addresses = instances × addresses of an instance × hours of the month',
        'public IPv4 addresses cost = hours of public IPv4 addresses × price',
      ],
    ],
    [
      'load-balancer-units',
      [
        'seconds of the month = hours of the month × seconds in an hour',
        'new connections = requests ÷ requests per connection ÷ seconds of the month',
        'units by connections = new connections ÷ new connections of a unit',
        'sent to the internet = requests × KB per request ÷ KB in a GB',
        'GB an hour = sent to the internet ÷ hours of the month',
        'units by data = GB an hour ÷ GB an hour of a unit',
        'capacity units = greatest of units by connections, units by data',
        'capacity-unit hours = capacity units × hours of the month',
        'load balancer capacity units cost = capacity-unit hours × price',
      ],
    ],
  ])('%s', (rule, says) => {
    expect(told(lines, rule)).toEqual(expect.arrayContaining(says))
  })
})
