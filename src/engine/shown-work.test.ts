import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { factorsOf, unitOf } from '../../test/shown-units'
import { todayLikeBook } from '../../test/today-like-book'
import { estimate } from './estimate'
import type { Line } from './estimate-result'
import { fleet } from './fleet'
import { type Given, load } from './golden-row'
import type { LambdaFunction, Scenario } from './scenario'
import { formulas, onThePath } from './shown-work.golden'

type Written = Given<Omit<Scenario, 'version'>>

const one = (more: Given<LambdaFunction>): Given<LambdaFunction> => ({
  ...load('3000000', '120'),
  ...more,
})

/** What a reader is told of a line: every step, as "label = words". Its units must come out. */
function told(lines: readonly Line[], rule: string): string[] {
  const work = lines.find((line) => line.rule === rule)?.work ?? []
  for (const step of work) {
    // How many parts a message counts as has the unit of what is counted.
    const isMetered = step.words.endsWith('at least 1')
    expect(unitOf(step), step.numbers).toBe(isMetered ? '' : factorsOf(step.value.unit))
  }
  return work.map(({ label, words }) => `${label} = ${words}`)
}

const linesOf = (given: Written) => estimate(scenarioOf(given, todayLikeBook), todayLikeBook).lines

test.each(formulas)('%s is worked out in words', (rule, given, says) => {
  expect(told(linesOf({ functions: [one(given)] }), rule)).toEqual(says)
})

test.each(onThePath)('%o is worked out in words', (extra, says) => {
  const lines = linesOf({ functions: [one({})], extras: [extra] })
  expect(told(lines, lines.at(-1)?.rule ?? '')).toEqual(says)
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
  const lines = fleet(
    scenarioOf(
      {
        functions: [one({ transferKb: { internet: '1' } })],
        fleet: { loadBalancer: true, spareInstances: 1, memoryPerRequestMb: 64 },
      },
      todayLikeBook,
    ),
    todayLikeBook,
  ).lines

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
    ['storage', ['storage = instances × storage of an instance', 'storage cost = storage × price']],
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
