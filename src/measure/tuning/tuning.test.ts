import { describe, expect, test } from 'vitest'
import { tuningOfJson, tuningOfLink } from './tuning'

const base64 = ({ buffer }: { buffer: ArrayBufferLike }) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))

/** As Lambda Power Tuning writes it: three arrays of numbers, little-endian. */
const linkOf = (sizes: number[], ms: number[], usd: number[]) =>
  `https://lambda-power-tuning.show/#${[
    base64(new Int16Array(sizes)),
    base64(new Float32Array(ms)),
    base64(new Float32Array(usd)),
  ].join(';')}`

describe('a link', () => {
  // Halves and quarters, which a float holds exactly.
  const link = linkOf([1024, 128, 10_240], [20.25, 300.5, 8], [0.25, 0.5, 0.125])
  const points = [
    { memoryMb: 128, ms: '300.5', usd: 0.5 },
    { memoryMb: 1024, ms: '20.25', usd: 0.25 },
    { memoryMb: 10_240, ms: '8', usd: 0.125 },
  ]

  test.each([
    ['alone', link],
    ['with its line’s end', `${link}\n`],
    ['within quotes', `"${link}"`],
    ['of two runs, of which it is the first', `${link};AAE=;AACAPw==;AACAPw==`],
  ])('%s has a point for each memory size, smallest first', (_, text) => {
    expect(tuningOfLink(text)).toEqual(points)
  })

  const [sizes = '', durations = '', costs = ''] = link.split('#')[1]?.split(';') ?? []
  test.each([
    ['no parts', 'https://lambda-power-tuning.show/'],
    ['two parts', `#${sizes};${durations}`],
    ['sizes that are not base64', `#A;${durations};${costs}`],
    ['durations that are not base64', `#${sizes};A;${costs}`],
    ['costs that are not base64', `#${sizes};${durations};A`],
    ['costs that go on with what is not base64', `#${sizes};${durations};${costs}!`],
    ['too few sizes', `#AAE=;${durations};${costs}`],
    ['too few durations', `#${sizes};AACAPw==;${costs}`],
    ['too few costs', `#${sizes};${durations};AACAPw==`],
    ['no sizes', '#==;==;=='],
    // 3, 6 and 6 bytes: one point and a half.
    ['half a size', '#gAAA;AACAPwAA;AACAPwAA'],
    ['a size of 0 MB', linkOf([0], [1], [1])],
    ['a duration of 0 ms', linkOf([128], [0], [1])],
  ])('with %s has none', (_, text) => {
    expect(tuningOfLink(text)).toBeNull()
  })
})

describe('the published example', () => {
  // 128, 256, 512, 1024, 2048 and 3008 MB; the cheapest was 128 MB, with 2050.7775 ms and
  // 0.0000043071 USD by its result, which has doubles where the link has floats.
  const link =
    'https://lambda-power-tuning.show/#gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03'
  const result = {
    power: 128,
    cost: 0.000004307100000000001,
    duration: 2050.7774999999997,
    stateMachine: { executionCost: 0.0003, lambdaCost: 0.0010877475000000002, visualization: link },
  }

  test.each([
    ['as a link', () => tuningOfLink(`${link}\n`)],
    ['as its result', () => tuningOfJson(result)],
    ['as the result within another', () => tuningOfJson({ results: result })],
  ])('%s', (_, read) => {
    const points = read()
    expect(points?.map(({ memoryMb }) => memoryMb)).toEqual([128, 256, 512, 1024, 2048, 3008])
    expect(points?.[0]?.ms).toBe('2050.78')
    expect(points?.[0]?.usd).toBeCloseTo(result.cost, 12)
  })
})

describe('a result', () => {
  test('has a point for each of its figures, smallest memory first', () => {
    const stats = [
      { value: 256, averageDuration: 2.9066666666666667, averagePrice: 2.083e-7 },
      { value: 128, averageDuration: 20, averagePrice: 4e-7 },
      { value: 512, averageDuration: 2 },
    ]
    expect(tuningOfJson({ power: 256, stats })).toEqual([
      { memoryMb: 128, ms: '20', usd: 4e-7 },
      { memoryMb: 256, ms: '2.91', usd: 2.083e-7 },
      { memoryMb: 512, ms: '2', usd: null },
    ])
  })

  const point = (value: unknown, averageDuration: unknown, averagePrice: unknown = 1) =>
    tuningOfJson({ stats: [{ value, averageDuration, averagePrice }] })

  test.each([
    [900_000, '900000'],
    [20.5, '20.5'],
    [100, '100'],
    [2.906_666, '2.91'],
    [0.01, '0.01'],
    // Lambda prints no duration below this.
    [0.001, '0.01'],
  ])('has %d ms as %s', (averageDuration, ms) => {
    expect(point(128, averageDuration)).toEqual([{ memoryMb: 128, ms, usd: 1 }])
  })

  test.each([
    ['a duration of 0', 128, 0],
    ['a duration below 0', 128, -1],
    ['a duration above 15 minutes', 128, 900_000.01],
    ['no duration', 128, undefined],
    ['a memory size of 0', 0, 5],
    ['a memory size below 0', -128, 5],
    ['a memory size that is not whole', 128.5, 5],
    ['no memory size', undefined, 5],
  ])('with %s has no points', (_, value, averageDuration) => {
    expect(point(value, averageDuration)).toBeNull()
  })

  test.each([
    ['one that is no point among others', { stats: [{ value: 128, averageDuration: 5 }, {}] }],
    ['one that is nothing', { stats: [null] }],
    ['no figures', { stats: [] }],
    ['no link', { stateMachine: {} }],
    ['nothing for its link', { stateMachine: null }],
    ['nothing within', { results: null }],
    ['a list within', { results: [{ stats: [{ value: 128, averageDuration: 5 }] }] }],
  ])('with %s has none', (_, json) => {
    expect(tuningOfJson(json)).toBeNull()
  })

  test.each([[null], ['text'], [5], [[]], [undefined]])('is an object, and not %j', (json) => {
    expect(tuningOfJson(json)).toBeNull()
  })

  test('is read by its figures before its link, which has them less exactly', () => {
    const stateMachine = { visualization: linkOf([256], [7], [7]) }
    const stats = [{ value: 128, averageDuration: 5, averagePrice: 2 }]
    expect(tuningOfJson({ stats, stateMachine })).toEqual([{ memoryMb: 128, ms: '5', usd: 2 }])
    expect(tuningOfJson({ stateMachine })).toEqual([{ memoryMb: 256, ms: '7', usd: 7 }])
  })
})
