import { describe, expect, test } from 'vitest'
import { readTextReport } from './read-text-report'
import { Report } from './report'

const MARK = 'REPORT RequestId'
const ID = ': 3604209a-e9a3-11e6-939a-754dd98c7be3'

/** What is read of the text behind the mark, and what of the text it leaves. */
function read(text: string, end = text.length) {
  const report = new Report()
  const at = readTextReport(
    new TextEncoder().encode(MARK + text),
    MARK.length,
    end + MARK.length,
    report,
  )
  return { ...report, rest: text.slice(at - MARK.length) }
}

const NOTHING = { duration: -1, billedMs: -1, memoryMb: -1, usedMb: -1, init: 0, billedRestore: 0 }

const USUAL =
  'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB'
const ALL = `${USUAL}\tInit Duration: 300.15 ms\tRestore Duration: 7.01 ms\tBilled Restore Duration: 3 ms`
const READ = { duration: 1234, billedMs: 13, memoryMb: 128, usedMb: 18, init: 0, billedRestore: 0 }
const READ_ALL = { ...READ, init: 30_015, billedRestore: 300 }

describe('the fields of a report', () => {
  test.each([
    ['as Lambda writes them', `${ID}\t${ALL}`],
    ['in another order', `${ID}\t${ALL.split('\t').reverse().join('\t')}`],
    ['with INIT first', `${ID}\tInit Duration: 300.15 ms\t${ALL}`],
    ['parted by blanks', `${ID} ${ALL.replaceAll('\t', ' ')}`],
    ['parted by two blanks', `${ID}  ${ALL.replaceAll('\t', '  ')}`],
    ['parted by tabs of a JSON string', `${ID}\\t${ALL.replaceAll('\t', '\\t')}`],
    ['with blanks before their numbers', `${ID}\t${ALL.replaceAll(': ', ':   ')}`],
    ['with billed ms in places, rounded up', `${ID}\t${ALL.replace('13 ms', '12.01 ms')}`],
    ['without an id', ALL.replace('Duration', ': Duration')],
    ['behind an id of another length', `: 42\t${ALL}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ...READ_ALL, rest: '' })
  })

  test.each(['\t', ' '])('of which some are zero, parted by %j', (separator) => {
    const zero = USUAL.replace('12.34', '0.00').replace('13', '0').replaceAll('\t', separator)
    const expected = { ...READ, duration: 0, billedMs: 0, rest: '' }
    expect(read(`${ID}${separator}${zero}`)).toEqual(expected)
  })

  test('that say nothing of INIT and restoring', () => {
    expect(read(`${ID}\t${USUAL}`)).toEqual({ ...READ, rest: '' })
  })

  // The id is no duration, whatever digit is before the blank.
  test.each([...'0123456789abcdef'])('behind an id that ends in %s', (digit) => {
    const text = `: ${'e'.repeat(35)}${digit} ${ALL.replaceAll('\t', ' ')}`
    expect(read(text)).toEqual({ ...READ_ALL, rest: '' })
  })
})

describe('a report ends', () => {
  test.each([
    ['at its line’s end', '\nDuration: 99 ms'],
    ['at the quote of its string', '"Duration: 99 ms'],
  ])('%s', (_, rest) => {
    expect(read(`${ID}\t${ALL}${rest}`)).toEqual({ ...READ_ALL, rest })
  })

  test('at once', () => {
    expect(read('\n')).toEqual({ ...NOTHING, rest: '\n' })
    expect(read(`${ID}\n`)).toEqual({ ...NOTHING, rest: '\n' })
    expect(read('')).toEqual({ ...NOTHING, rest: '' })
  })

  // Also where the next line goes on as a report does.
  test.each([0, 1, 2])('at its line’s end after %i fields', (fields) => {
    const parts = `${ID}\t${USUAL}`.split('\t')
    const [own, next] = [parts.slice(0, fields + 1), parts.slice(fields + 1)]
    const rest = `\n${next.join('\t')}`
    const { duration, billedMs, memoryMb, rest: left } = read(own.join('\t') + rest)
    expect({ duration, billedMs, memoryMb, left }).toEqual({
      duration: fields > 0 ? 1234 : -1,
      billedMs: fields > 1 ? 13 : -1,
      memoryMb: -1,
      left: rest,
    })
  })

  test('where no more may be read', () => {
    const text = `${ID}\t${USUAL}\tInit Duration: 300.15 ms`
    for (const cut of ['\tInit', ': 300']) {
      expect(read(text, text.indexOf(cut))).toEqual({
        ...READ,
        rest: text.slice(text.indexOf(cut)),
      })
    }
  })
})

describe('in the place of a usual field', () => {
  test.each([
    ['Duration', 'Quantity: 99.00 ms'],
    ['Duration', 'Days are  99.00 ms'],
    ['Billed Duration', 'Stored Duration:: 99 ms'],
    ['Billed Duration', 'Bytes written as 99 ms'],
    ['Memory Size', 'Layers Size?: 99 MB'],
    ['Memory Size', 'More: 9: 99 MB'],
  ])('another one is not read as %s: %s', (name, other) => {
    const [first = '', second = '', third = ''] = USUAL.split('\t')
    const fields = [first, second, third].map((field) => (field.startsWith(name) ? other : field))
    const { duration, billedMs, memoryMb } = read(`${ID}\t${fields.join('\t')}`)
    expect({ duration, billedMs, memoryMb }).toEqual({
      duration: name === 'Duration' ? -1 : 1234,
      billedMs: name === 'Billed Duration' ? -1 : 13,
      memoryMb: name === 'Memory Size' ? -1 : 128,
    })
  })
})

describe('what is no field of these is left out', () => {
  test.each([
    ['unbilled restoring', 'Restore Duration: 9 ms'],
    ['other words with a number', 'Status: 99 ms'],
    ['other sizes', 'Max Memory Use: 99 MB'],
    ['another word’s end', 'Freezed: 99 MB'],
    ['no colon', 'Memory Size 99 MB'],
    ['another mark', 'Init Duration; 99 ms'],
    ['a colon at once before the number', 'Memory Size:99 MB'],
    ['a size without its unit', 'Memory Size: 99'],
    ['a size in another unit', 'Memory Size: 99 MiB'],
    ['a size in KB', 'Memory Size: 99 KB'],
    ['memory used in another unit', 'Max Memory Used: 99 GB'],
    ['a size that is no number', 'Memory Size: many MB'],
    ['a size in places', 'Memory Size: 99.5 MB'],
    ['a time without its unit', 'Init Duration: 99'],
    ['a time in seconds', 'Init Duration: 99 s'],
    ['a time in micros', 'Init Duration: 99 us'],
    ['a time in minutes', 'Init Duration: 99 min'],
    ['a time of ten digits', 'Init Duration: 1234567890 ms'],
    ['memory used of ten digits', 'Max Memory Used: 1234567890 MB'],
    ['a time that is no number', 'Init Duration: long ms'],
    ['a time below zero', 'Init Duration: -99 ms'],
    ['a trace', 'XRAY TraceId: 1-5bef4de7 Sampled: true'],
  ])('%s: %s', (_, field) => {
    expect(read(`${ID}\t${USUAL}\t${field}`)).toEqual({ ...READ, rest: '' })
    expect(read(`${ID}\t${field}\t${USUAL}`)).toEqual({ ...READ, rest: '' })
  })
})
