import { describe, expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import { memorySweep } from './memory-sweep'
import { columnSizes, curveSizes } from './memory-sweep-sizes'
import { sweepTable } from './memory-sweep-table'
import { finished } from './pieces'
import { presetChoices } from './presets'

/** 30,000,000 requests × 1 s × 0.5 GB: 6 + 15,000,000 × 0.0000166667 + 105 = 361.0005. */
const api = presetChoices[0]?.scenario
if (!api) throw new Error('There is no preset')
const [fn] = api.functions
if (!fn) throw new Error('The preset has no function')

const pointAt = (memoryMb: number, scenario = api) =>
  finished(memorySweep(scenario, 0, book)).find((point) => point.memoryMb === memoryMb)

describe('a function at other sizes', () => {
  test('is itself at its own', () => {
    const now = { billedMs: '1000', usd: '361.0005' }
    expect(pointAt(512)).toEqual({ memoryMb: 512, cpuBound: now, waiting: now })
  })

  test('that works all the time halves its duration at twice the memory', () => {
    expect(pointAt(1024)?.cpuBound).toEqual({ billedMs: '500', usd: '361.0005' })
  })

  test('is still rounded up', () => {
    // 1000 × 512 / 576 = 888.9 → 900 ms: 30 million × 0.9 × 0.5625 = 15,187,500 GB-s
    expect(pointAt(576)?.cpuBound).toEqual({ billedMs: '900', usd: '364.12550625' })
  })

  test('gains nothing above one vCPU', () => {
    // 1000 × 512 / 1792 = 285.7 → 300 ms, there and at 3008 MB: 26,437,500 GB-s
    expect(pointAt(1792)?.cpuBound?.billedMs).toBe('300')
    expect(pointAt(3008)?.cpuBound).toEqual({ billedMs: '300', usd: '551.62588125' })
  })

  test('that waits keeps its duration', () => {
    // 30,000,000 GB-s
    expect(pointAt(1024)?.waiting).toEqual({ billedMs: '1000', usd: '611.001' })
  })

  test('is not shown where it would run longer than Lambda lets it', () => {
    const long = {
      ...api,
      functions: [{ ...fn, duration: { kind: 'average', ms: '600000' } as const }],
    }
    expect(pointAt(128, long)?.cpuBound).toBeNull()
    expect(pointAt(128, long)?.waiting.billedMs).toBe('600000')
  })

  test('scales each measured duration by itself', () => {
    // At 1024 MB 101 and 301 ms become 50.5 and 150.5: billed 100 and 200, on average 150
    const samples = [
      ['101', 1],
      ['301', 1],
    ] as const
    const measured = {
      ...api,
      functions: [{ ...fn, duration: { kind: 'measured', samples } as const }],
    }
    expect(pointAt(1024, measured)?.cpuBound?.billedMs).toBe('150')
  })
})

describe('sizes', () => {
  test('of a table are those of the book that say most', () => {
    expect(columnSizes(book, 512)).toEqual([128, 256, 512, 1024, 1536, 1792, 2048, 3008])
    expect(columnSizes(book, 640)).toEqual([128, 256, 640, 1024, 1536, 1792, 2048, 3008])
  })

  test('of a curve are all that the book has, or enough', () => {
    expect(curveSizes(book, 512)).toHaveLength(46)
    const limits = { ...book.limits, memoryMb: { min: 128, max: 10_240, step: 1 } }
    const later = { ...book, limits, mbPerVcpu: 1769 }
    const sizes = curveSizes(later, 513)
    expect(sizes.length).toBeLessThan(64)
    for (const size of [128, 513, 1769, 10_240]) expect(sizes).toContain(size)
  })
})

describe('the table of bills', () => {
  const table = finished(sweepTable(api, 0, book))
  const bills = (ms: string) => table?.rows.find(({ billedMs }) => billedMs === ms)?.usd

  test('has parts and multiples of the duration', () => {
    const durations = table?.rows.map(({ billedMs }) => billedMs)
    expect(durations).toEqual(['100', '200', '300', '500', '1000', '2000', '4000'])
  })

  test('has the bill of each', () => {
    // 128 MB for 100 ms: 375,000 GB-s; 3008 MB for 4 s: 352,500,000 GB-s
    expect(bills('100')?.[0]).toBe('117.2500125')
    expect(bills('4000')?.at(-1)).toBe('5986.01175')
  })

  test('has the same bill along the diagonal', () => {
    expect(table?.own).toEqual({ memoryMb: 512, billedMs: '1000', usd: '361.0005' })
    expect([bills('4000')?.[0], bills('2000')?.[1], bills('500')?.[3]]).toEqual(
      Array(3).fill('361.0005'),
    )
  })

  test('says how long each size may take for the same bill', () => {
    // At 3008 MB 100 ms: 8,812,500 GB-s; 200 ms would be more than 15,000,000
    expect(table?.longestMs).toEqual(['4000', '2000', '1000', '500', '300', '200', '200', '100'])
  })

  test('says where no duration is short enough', () => {
    const short = {
      ...api,
      functions: [{ ...fn, duration: { kind: 'average', ms: '100' } as const }],
    }
    expect(finished(sweepTable(short, 0, book))?.longestMs.at(-1)).toBeNull()
  })
})
