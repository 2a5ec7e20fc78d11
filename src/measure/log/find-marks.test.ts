import { describe, expect, test } from 'vitest'
import { MarkFinder } from './find-marks'

const MARKS = [
  ['report', 'REPORT RequestId'],
  ['record', 'billedDurationMs'],
  ['group', 'logGroup":"/aws/'],
  ['provisioned', 'provisioned-conc'],
] as const

/** All marks from `from` on that end by `end`, with where they begin. */
function marksIn(text: string, from = 0, end = text.length) {
  const bytes = new TextEncoder().encode(text)
  const finder = new MarkFinder()
  const found = []
  let at = from
  while (finder.next(bytes, at, end)) {
    found.push([finder.mark, finder.at])
    at = finder.at + 1
  }
  return found
}

describe.each(MARKS)('a %s', (mark, text) => {
  test('is found wherever it stands', () => {
    // Windows of all phases come upon it, in text that has some of its pairs of letters.
    for (const other of ['REPORT: billed at a conc', 'd\0', 's\0', '/\0', 'c\0']) {
      for (let before = 0; before < 40; before++) {
        const log = `${other.repeat(20).slice(0, before)}${text} and more`
        expect(marksIn(log)).toEqual([[mark, before]])
      }
    }
  })

  test('is found at the end, not where it is cut', () => {
    expect(marksIn(`- ${text}`)).toEqual([[mark, 2]])
    expect(marksIn(`- ${text}`, 0, text.length + 1)).toEqual([])
    expect(marksIn(`- ${text.slice(0, -1)}`)).toEqual([])
  })

  test('is found from its first letter on, not from its second', () => {
    expect(marksIn(`- ${text}`, 2)).toEqual([[mark, 2]])
    expect(marksIn(`- ${text}`, 3)).toEqual([])
  })

  test('is none with another letter in any place', () => {
    for (let i = 0; i < text.length; i++) {
      expect(marksIn(`- ${text.slice(0, i)}~${text.slice(i + 1)} -`)).toEqual([])
    }
  })
})

test('marks are found each once, in their order, close together and behind what begins like one', () => {
  const [report, record, group, provisioned] = MARKS.map(([, text]) => text)
  const text = `REPORT ${report}${record}${record}logGroup":"/${group}billed${provisioned}`
  expect(marksIn(text)).toEqual([
    ['report', 7],
    ['record', 23],
    ['record', 39],
    ['group', 67],
    ['provisioned', 89],
  ])
})
