import { describe, expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import { finished } from './pieces'
import { presetChoices } from './presets'
import { moversOf } from './sensitivity'
import type { Input } from './sensitivity-inputs'
import { trafficAt } from './sensitivity-traffic'

const scenarioOf = (preset: string) => {
  const found = presetChoices.find(({ id }) => id === preset)
  if (!found) throw new Error(`No preset ${preset}`)
  return found.scenario
}

/** 30,000,000 requests × 1 s × 0.5 GB: 6 + 15,000,000 × 0.0000166667 + 105 = 361.0005. */
const api = scenarioOf('http-api')
const [fn] = api.functions
if (!fn) throw new Error('The preset has no function')

const bills = (input: Input | 'rounding', scenario = api, share = '0.25') => {
  const mover = finished(moversOf(scenario, book, share)).find((one) => one.input === input)
  return mover && [mover.less.usd, mover.more?.usd]
}

describe('a quarter less and a quarter more', () => {
  test('of the requests', () => {
    // 22.5 million: 4.5 + 11,250,000 × 0.0000166667 + 78.75; 37.5 million: 7.5 + 312.500625 + 131.25
    expect(bills('requests')).toEqual(['270.750375', '451.250625'])
  })

  test('of the memory', () => {
    // 384 MB: 6 + 11,250,000 × 0.0000166667 + 105; 640 MB: 6 + 18,750,000 × 0.0000166667 + 105
    expect(bills('memory')).toEqual(['298.500375', '423.500625'])
  })

  test('of the duration: each is rounded up again', () => {
    // 750 → 800 ms: 6 + 12,000,000 × 0.0000166667 + 105; 1250 → 1300 ms: 6 + 325.00065 + 105
    expect(bills('duration')).toEqual(['311.0004', '436.00065'])
  })

  test('says the difference to the bill as it is', () => {
    const [requests] = finished(moversOf(api, book, '0.25'))
    expect(requests?.less.differenceUsd).toBe('-90.250125')
    expect(requests?.more?.differenceUsd).toBe('90.250125')
  })

  test('comes sorted by effect', () => {
    // 180.50025 between the two bills, then twice 125.00025, then none
    const inputs = finished(moversOf(api, book, '0.25')).map(({ input }) => input)
    expect(inputs).toEqual(['requests', 'memory', 'duration', 'rounding'])
  })

  test('has what the scenario has: logs here', () => {
    const logging = { ...api, functions: [{ ...fn, logKb: '1' }] }
    expect(bills('logs', api)).toBeUndefined()
    expect(finished(moversOf(logging, book, '0.25')).map(({ input }) => input)).toContain('logs')
  })
})

describe('rounding up to 100 ms', () => {
  test('costs nothing where durations are whole steps', () => {
    expect(bills('rounding')).toEqual(['361.0005', undefined])
  })

  test('costs the difference to a bill by the millisecond', () => {
    // 951 ms: 6 + 30,000,000 × 0.951 × 0.5 × 0.0000166667 + 105 = 348.7504755
    const shorter = {
      ...api,
      functions: [{ ...fn, duration: { kind: 'average', ms: '951' } as const }],
    }
    expect(bills('rounding', shorter)).toEqual(['348.7504755', undefined])
  })
})

describe('memory', () => {
  const at = (memoryMb: number) => ({ ...api, functions: [{ ...fn, memoryMb }] })
  const sizes = (memoryMb: number, share: string) => {
    const mover = finished(moversOf(at(memoryMb), book, share)).find(
      ({ input }) => input === 'memory',
    )
    return [mover?.less, mover?.more].map((one) => one?.scenario.functions[0]?.memoryMb)
  }

  test('goes to the nearest size', () => {
    // 1024 × 0.9 = 921.6, between 896 and 960; 1024 × 1.1 = 1126.4, between 1088 and 1152
    expect(sizes(1024, '0.1')).toEqual([896, 1152])
  })

  test('goes further of two that are as near', () => {
    // 128 × 1.25 = 160, between 128 and 192; 384 × 0.75 = 288, between 256 and 320
    expect(sizes(128, '0.25')).toEqual([128, 192])
    expect(sizes(384, '0.25')[0]).toBe(256)
  })

  test('stays within the sizes of the book', () => {
    expect(sizes(3008, '0.25')[1]).toBe(3008)
  })
})

test('several functions change together', () => {
  const two = { ...api, functions: [fn, { ...fn, name: 'other' }] }
  // Twice the preset: 541.50075 and 902.50125
  expect(bills('requests', two)).toEqual(['541.50075', '902.50125'])
})

describe('traffic', () => {
  test('at half and at twice the requests', () => {
    // 15 million: 3 + 125.00025 + 52.5; 60 million: 12 + 500.001 + 210
    expect(trafficAt(api, book, '0.5')).toMatchObject({ requests: '15000000', usd: '180.50025' })
    expect(trafficAt(api, book, '2')).toMatchObject({ requests: '60000000', usd: '722.001' })
  })
})
