import { describe, expect, test } from 'vitest'
import { ID, line, PLAIN, read } from '../../../test/log-under-test'

describe('what cannot be read', () => {
  test.each([
    ['cut before its memory', 'Duration: 12.34 ms\tBilled Duration: 13 ms\n'],
    ['cut within its memory', 'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 1\n'],
    ['cut within its duration', 'Duration: 12.\n'],
    ['of nothing', '\n'],
    ['of other numbers', 'Duration: NaN ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\n'],
    ['without what was billed', 'Duration: 5 ms\tMemory Size: 128 MB\n'],
    ['without its memory', 'Duration: 5 ms\tBilled Duration: 5 ms\tMax Memory Used: 9 MB\n'],
    ['of no memory', 'Duration: 5 ms\tBilled Duration: 5 ms\tMemory Size: 0 MB\n'],
  ])('is counted and shown: %s', (_, fields) => {
    const { functions, unread } = read(`REPORT RequestId: ${ID}\t${fields}${line(PLAIN)}`)
    expect(unread.count).toBe(1)
    expect(unread.first[0]).toContain('REPORT RequestId')
    expect(functions).toHaveLength(1)
    expect(functions[0]?.requests).toBe(1)
  })

  test('is no INIT_REPORT: that is of an environment', () => {
    const text = 'INIT_REPORT Init Duration: 9999.81 ms\tPhase: init\tStatus: timeout\n'
    expect(read(text)).toMatchObject({ functions: [], unread: { count: 0 } })
  })

  test('takes nothing from what was read before, at the end of a file', () => {
    // When the cut line is moved to the front of what is kept, it comes to lie over the first one.
    const before = `${'x'.repeat(399)}\n${line(PLAIN)}${'x'.repeat(1100)}\n`
    const cut = line(PLAIN).slice(0, line(PLAIN).indexOf('28 MB'))
    const { functions, unread } = read(before + cut)
    expect(functions[0]?.requests).toBe(1)
    expect(unread).toEqual({ count: 1, first: [cut] })
  })

  test('is a record without an object, too', () => {
    const { functions, unread } = read(`seen "billedDurationMs":5}\n${line(PLAIN)}`)
    expect(functions[0]?.requests).toBe(1)
    expect(unread).toEqual({ count: 1, first: ['seen "billedDurationMs'] })
  })

  test('is shown from its line’s beginning, as far as it is near, up to 300 bytes', () => {
    const shown = (prefix: string) =>
      read(`before\n${prefix}REPORT RequestId: 1\n${'x'.repeat(1100)}`).unread.first[0]
    expect(shown('at 12 ')).toBe('at 12 REPORT RequestId: 1')
    expect(shown('a'.repeat(290))).toBe(`${'a'.repeat(290)}REPORT Req`)
    expect(shown('a'.repeat(400))).toBe('a'.repeat(300))
    expect(shown(`${'a'.repeat(10)}${'b'.repeat(400)}`)).toBe('b'.repeat(300))
  })

  test('is shown with a dot for each byte that is no printed ASCII, but with its tabs', () => {
    expect(read('\u001f ~\u007f\té\rREPORT RequestId: 1\n').unread.first).toEqual([
      '· ~·\t···REPORT RequestId: 1',
    ])
  })

  test('shows the first few, of many', () => {
    const { unread } = read(`REPORT RequestId: ${ID}\n`.repeat(100))
    expect(unread.count).toBe(100)
    expect(unread.first).toHaveLength(5)
  })
})
