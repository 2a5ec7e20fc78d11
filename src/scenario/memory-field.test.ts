import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { memoryField } from './memory-field'

const in2020 = memoryField('February 2020', { min: 128, max: 3008, step: 64 })
const today = memoryField('September 2026', { min: 128, max: 10_240, step: 1 })

const says = (schema: typeof in2020, input: unknown) =>
  v.safeParse(schema, input).issues?.map(({ message }) => message) ?? []

describe('memoryField', () => {
  it.each([128, 192, 512, 1024, 1536, 2944, 3008])('takes %d MB in February 2020', (mb) => {
    expect(says(in2020, mb)).toEqual([])
  })

  it.each([
    [64, '128'],
    [127, '128'],
    [-5, '128'],
    [129, '128 and 192'],
    [500, '448 and 512'],
    [700, '640 and 704'],
    [3007, '2,944 and 3,008'],
    [3009, '3,008'],
    [3072, '3,008'],
    [5000, '3,008'],
    [700.5, '640 and 704'],
  ])('names the sizes nearest to %d', (mb, nearest) => {
    const [message] = says(in2020, mb)
    expect(message).toMatch(
      /^At the prices of February 2020, memory is 128 to 3,008 MB in steps of 64\. Nearest to /,
    )
    expect(message).toContain(`: ${nearest}.`)
  })

  it('counts the steps from the least size', () => {
    const field = memoryField('May 2031', { min: 100, max: 1000, step: 64 })
    expect([100, 164, 996].flatMap((mb) => says(field, mb))).toEqual([])
    expect(says(field, 36)[0]).toContain('Nearest to 36: 100.')
    expect(says(field, 128)[0]).toContain('Nearest to 128: 100 and 164.')
    expect(says(field, 999)[0]).toContain('Nearest to 999: 996 and 1,000.')
    expect(says(field, 1060)[0]).toContain('Nearest to 1,060: 1,000.')
  })

  it('sets thousands apart, and only those', () => {
    expect(says(in2020, 5000)[0]).toContain('Nearest to 5,000: 3,008.')
    expect(says(in2020, 1234.5678)[0]).toContain('Nearest to 1,234.5678: 1,216 and 1,280.')
  })

  it('takes any whole MB today', () => {
    expect([128, 129, 1769, 10_240].flatMap((mb) => says(today, mb))).toEqual([])
    expect(says(today, 128.5)[0]).toContain('in whole MB. Nearest to 128.5: 128 and 129.')
    expect(says(today, 10_241)[0]).toContain('Nearest to 10,241: 10,240.')
  })

  it.each(['512', null, Number.NaN, Number.POSITIVE_INFINITY, [512]])(
    'has no nearest size for %s',
    (input) => {
      expect(says(in2020, input)).toEqual([
        'At the prices of February 2020, memory is 128 to 3,008 MB in steps of 64.',
      ])
    },
  )
})
