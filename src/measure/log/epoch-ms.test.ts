import { describe, expect, test } from 'vitest'
import { epochMs } from './epoch-ms'

const at = (text: string, from = 0) => epochMs(new TextEncoder().encode(text), from)

describe('the time of a log’s line is UTC, to the second', () => {
  test.each([
    '1970-01-01T00:00:00',
    '1999-12-31T23:59:59',
    '2024-02-28T23:59:59',
    '2024-02-29T12:34:56',
    '2024-03-01T00:00:00',
    '2026-02-28T10:20:30',
    '2026-03-01T09:19:29',
    '2026-07-31T08:07:06',
    '2026-12-09T01:02:03',
    '2100-03-01T00:00:00',
    '2400-02-29T19:18:17',
  ])('%s', (time) => {
    expect(at(time)).toBe(Date.parse(`${time}Z`))
    expect(at(`${time.replace('T', ' ')}.789Z`)).toBe(Date.parse(`${time}Z`))
    expect(at(`at ${time}`, 3)).toBe(Date.parse(`${time}Z`))
  })
})

describe('it is none', () => {
  const time = '2026-09-01T12:00:00'
  const isDigitAt = (index: number) => /\d/.test(time[index] ?? '')
  const places = [...time].flatMap((_, index) => (isDigitAt(index) ? [index] : []))

  // The neighbours of 0 and 9 in ASCII.
  test.each(places)('with something else for the digit at %i', (index) => {
    for (const other of ['/', ':']) {
      expect(at(time.slice(0, index) + other + time.slice(index + 1))).toBe(-1)
    }
  })

  test.each(['', '2026', '2026-09-01', '2026-09-01T12:00:0'])('where it is cut: %j', (cut) => {
    expect(at(cut)).toBe(-1)
  })
})
