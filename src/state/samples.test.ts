import { beforeAll, expect, test } from 'vitest'
import { samples } from './samples'
import { loadReader } from './scenario-reader'

beforeAll(loadReader)

const NONE = { kind: 'measured', samples: [] } as const
const read = (text: string) => samples.read(text, NONE)

test('a duration a line, and how often it was seen', () => {
  expect(read('128.83 ms × 3\n\n1.2 s x 1,000\n90*2\n5')).toEqual({
    ok: true,
    value: {
      kind: 'measured',
      samples: [
        ['128.83', 3],
        ['1200', 1000],
        ['90', 2],
        ['5', 1],
      ],
    },
  })
})

test('what is written can be read again', () => {
  const value = {
    kind: 'measured',
    samples: [
      ['0.99', 12],
      ['900000', 1],
    ],
  } as const
  expect(read(samples.write(value))).toEqual({ ok: true, value })
})

test.each([
  ['', 'Write a duration a line'],
  ['12 ms × 3\nsoon × 2', 'Line 2:'],
  ['12 × 3 × 4', 'Line 1:'],
  ['12 × 1.5', 'whole number'],
])('%j is not read', (text, says) => {
  const result = read(text)
  expect(result.ok).toBe(false)
  expect('says' in result && result.says).toContain(says)
})
