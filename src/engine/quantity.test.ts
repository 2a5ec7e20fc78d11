import { describe, expect, test } from 'vitest'
import { toText } from './number'
import {
  converted,
  given,
  metered,
  minus,
  minusAllowance,
  named,
  over,
  type Quantity,
  roundedUpTo,
  times,
  total,
} from './quantity'

const requests = given('requests', '30000000', 'request')
const seconds = given('billed duration', '1', 's/request')
const memory = given('memory', '0.5', 'GB')
const price = given('price', '0.0000166667', 'USD/GB-s')

const read = ({ value, unit }: Quantity) => `${toText(value)} ${unit}`

describe('units', () => {
  test('multiply by the table', () => {
    const time = times(requests, seconds)
    const compute = times(time, memory)
    const cost: Quantity<'USD'> = times(compute, price)
    expect([time, compute, cost].map(read)).toEqual(['30000000 s', '15000000 GB-s', '250.0005 USD'])
    expect(read(times(memory, time))).toBe('15000000 GB-s')
    expect(read(times(seconds, requests))).toBe('30000000 s')
    expect(read(times(requests, given('', '0.25', 'share')))).toBe('7500000 request')
  })

  test('divide to rates, shares and back', () => {
    expect(read(over(memory, given('', '2', 'GB')))).toBe('0.25 share')
    expect(read(over(given('', '6', 'ms'), given('', '3', 'request')))).toBe('2 ms/request')
    expect(read(over(given('', '720', 'hour'), given('', '24', 'hour/day')))).toBe('30 day')
  })

  test('stay as they are, divided by a share', () => {
    expect(read(over(requests, given('', '0.25', 'share')))).toBe('120000000 request')
  })

  test('that make no sense together do not compile', () => {
    const gbSeconds = given('compute', '1', 'GB-s')
    const neverCalled = () => [
      // @ts-expect-error GB-s × GB is nothing
      times(gbSeconds, memory),
      // @ts-expect-error requests × GB is nothing
      times(requests, memory),
      // @ts-expect-error a price of GB-s is not one of requests
      times(requests, price),
      // @ts-expect-error USD × USD is nothing
      times(given('', '1', 'USD'), given('', '1', 'USD')),
      // @ts-expect-error requests are not taken from GB-s
      minus<'GB-s'>(gbSeconds, requests),
      // @ts-expect-error an allowance is of what it is taken from
      minusAllowance<'GB-s'>(gbSeconds, given('', '1', 'GB')),
      // @ts-expect-error ms are not rounded up to seconds
      roundedUpTo<'ms'>(given('', '1', 'ms'), given('', '1', 's')),
      // @ts-expect-error a sum has one unit
      total<'GB'>('', 'GB', [memory, gbSeconds]),
    ]
    expect(neverCalled).toBeTypeOf('function')
  })
})

describe('minusAllowance', () => {
  test.each([
    ['5', '3', '2'],
    ['3', '3', '0'],
    ['2.999999999999', '3', '0'],
    ['0', '3', '0'],
    ['3', '0', '3'],
  ])('%s less %s leaves %s', (amount, allowance, left) => {
    expect(read(minusAllowance(given('', amount, 'GB'), given('', allowance, 'GB')))).toBe(
      `${left} GB`,
    )
  })
})

test('an allowance that is greater says that it leaves no less than 0', () => {
  const [two, three] = [given('', '2', 'GB'), given('', '3', 'GB')]
  expect(minusAllowance(two, three).from).toEqual([two, '−', three, ', not below 0'])
  expect(minusAllowance(three, three).from).toEqual([three, '−', three])
})

describe('metered', () => {
  test.each([
    ['0', '1'],
    ['0.000000000001', '1'],
    ['32', '1'],
    ['32.000000000001', '2'],
    ['33', '2'],
    ['128', '4'],
  ])('%s KB by 32 are %s', (kb, messages) => {
    const found = metered(given('', kb, 'KB'), given('', 32, 'KB'), 'message')
    expect(read(found)).toBe(`${messages} message`)
  })
})

describe('total', () => {
  test('of nothing is zero', () => {
    expect(read(total('all', 'GB', []))).toBe('0 GB')
  })

  test('of one is that one, under its own name', () => {
    expect(total('all', 'GB', [memory])).toBe(memory)
    expect(total('all', 'GB', [given('', '1', 'GB')]).name).toBe('all')
  })

  test('of several is their sum, in order', () => {
    const two = given('two', '2', 'GB')
    const all = total('all', 'GB', [memory, two])
    expect(read(all)).toBe('2.5 GB')
    expect(all.from).toEqual([memory, '+', two])
  })
})

test('a converted amount is the same under the same name', () => {
  const ms = given('billed duration', '951', 'ms/request')
  const inSeconds = converted(ms, '0.001', 's/request')
  expect(read(inSeconds)).toBe('0.951 s/request')
  expect(inSeconds.name).toBe('billed duration')
})

test('a quantity remembers how it was made, and what it was called before', () => {
  const time = times(requests, seconds)
  expect(time.from).toEqual([requests, '×', seconds])
  const first = named('time', time)
  expect(first.from).toBe(time.from)
  expect(named('billable time', first).from).toEqual([first])
  expect(given('price', '1', 'USD').from).toBeNull()
})

test('given refuses what is no plain decimal', () => {
  expect(() => given('requests', '1e9', 'request')).toThrow(RangeError)
  expect(() => given('memory', 0.5, 'GB')).toThrow(RangeError)
})
