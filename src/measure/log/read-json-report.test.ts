import { describe, expect, test } from 'vitest'
import { readJsonReport } from './read-json-report'
import { Report } from './report'

const MARK = 'billedDurationMs'

/** What is read of the text, which has the mark, and what of the text it leaves; null where it gives up. */
function read(text: string, end = text.length) {
  const report = new Report()
  const from = text.indexOf(MARK) + MARK.length
  const at = readJsonReport(new TextEncoder().encode(text), from, end, report)
  return { ...report, rest: at < 0 ? null : text.slice(at) }
}

const METRICS = {
  durationMs: 79.9,
  billedDurationMs: 380,
  memorySizeMB: 512,
  maxMemoryUsedMB: 93,
  initDurationMs: 300.015,
  restoreDurationMs: 7,
  billedRestoreDurationMs: 3,
}
const READ = {
  duration: 7990,
  billedMs: 380,
  memoryMb: 512,
  usedMb: 93,
  init: 30_002,
  billedRestore: 300,
}
const PLAIN = JSON.stringify(METRICS)
const inReverse = Object.fromEntries(Object.entries(METRICS).reverse())

describe('metrics are read', () => {
  test.each([
    ['plain', PLAIN],
    ['in another order', JSON.stringify(inReverse)],
    ['over several lines', JSON.stringify(METRICS, null, 2)],
    ['with a carriage return', JSON.stringify(METRICS, null, 2).replaceAll('\n', '\r\n')],
    [
      'with blanks around',
      PLAIN.replaceAll(':', '  :  ').replaceAll(',', '  ,').replace('}', '  }'),
    ],
    ['within a string', JSON.stringify(PLAIN).slice(1, -1)],
    [
      'within a string, over several lines',
      JSON.stringify(JSON.stringify(METRICS, null, 2)).slice(1, -1),
    ],
    ['within a string in a string', JSON.stringify(JSON.stringify(PLAIN)).slice(3, -3)],
    ['without a quote before the first', PLAIN.replace('{', '{"x":1,')],
    [
      'with whole sizes written in places',
      PLAIN.replace(':512', ':511.01').replace(':93', ':92.5'),
    ],
    ['with billed ms in places', PLAIN.replace('380', '379.01')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ...READ, rest: '}' })
    expect(read(`{"metrics":${text},"durationMs":1}`)).toMatchObject(READ)
  })
})

describe('no figure of these is', () => {
  test.each([
    ['another key', '"producedBytes":7'],
    ['a key that ends so', '"totalDurationMs":7'],
    ['a key that begins so', '"durationMsec":7'],
    ['a key of great length', `"${'durationMs'.padStart(64, '-')}":7`],
    ['a key without quotes', 'durationMs:7'],
    ['a key that is not closed', '"durationMs?:7'],
    ['a key before a comma', '"durationMs",7'],
    ['of ten digits', '"durationMs":1234567890'],
    ['a text', '"durationMs":"7"'],
    ['nothing', '"durationMs":null'],
    ['below zero', '"durationMs":-7'],
    ['with an exponent', '"durationMs":7e3'],
    ['with a unit', '"durationMs":7ms'],
  ])('%s', (_, field) => {
    expect(read(`{"billedDurationMs":80,${field}}`)).toMatchObject({ duration: -1, billedMs: 80 })
  })
})

test('a figure that is none leaves what was read', () => {
  const text =
    '{"billedDurationMs":80,"initDurationMs":5,"initDurationMs":,"initDurationMs":1234567890}'
  expect(read(text)).toMatchObject({ billedMs: 80, init: 500 })
})

test('a figure may be zero', () => {
  const text = '{"billedDurationMs":0,"durationMs":0,"maxMemoryUsedMB":0}'
  expect(read(text)).toMatchObject({ billedMs: 0, duration: 0, usedMb: 0 })
})

test('a key without its first quote is none', () => {
  expect(read('{billedDurationMs":5,"durationMs":7}')).toMatchObject({
    billedMs: -1,
    duration: 700,
  })
})

describe('an object ends', () => {
  test('at its brace', () => {
    const text = '{"durationMs":5,"billedDurationMs":5},"memorySizeMB":512}'
    expect(read(text)).toMatchObject({ duration: 500, memoryMb: -1, rest: '},"memorySizeMB":512}' })
  })

  test('at the end of what there is, where it may go on', () => {
    expect(read('{"durationMs":5,"billedDurationMs":5')).toMatchObject({ duration: 500, rest: '' })
    const text = '{"billedDurationMs":5,"durationMs":5}'
    expect(read(text, text.indexOf(',"dur'))).toMatchObject({
      duration: -1,
      rest: ',"durationMs":5}',
    })
  })

  test('is no record where its end is 400 bytes behind', () => {
    const upTo = (distance: number) => `{"billedDurationMs${'":5'.padEnd(distance)}}`
    expect(read(upTo(399))).toMatchObject({ billedMs: 5, rest: '}' })
    expect(read(upTo(400)).rest).toBeNull()
    // It may go on in the next piece, which decides.
    expect(read(upTo(400).slice(0, -2)).rest).toBe('')
  })

  test('is no record where its beginning is more than 400 bytes before', () => {
    const behind = (distance: number) => `- {${'"billedDurationMs'.padStart(distance - 1)}":5}`
    expect(read(behind(400))).toMatchObject({ billedMs: 5, rest: '}' })
    expect(read(behind(401)).rest).toBeNull()
    expect(read('"billedDurationMs":5}').rest).toBeNull()
  })
})
