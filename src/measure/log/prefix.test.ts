import { describe, expect, test } from 'vitest'
import { prefixBefore } from './prefix'

const TIME = '2026-09-01T12:00:00'
const MS = Date.UTC(2026, 8, 1, 12)

/** What the text says that stands before a report. */
function prefixOf(text: string, acrossLines = false) {
  const bytes = new TextEncoder().encode(`${text}9 REPORT`)
  const { time, nameAt } = prefixBefore(bytes, text.length, acrossLines)
  return { time, name: nameAt < 0 ? null : text.slice(nameAt).match(/^[\w-]*/)?.[0] }
}

const timeOf = (text: string) => prefixOf(text).time
const nameOf = (text: string) => prefixOf(text).name

describe('the time', () => {
  test.each([
    ['at the line’s start', `${TIME}.000Z `, MS],
    ['next to the report', TIME, MS],
    ['behind other words', `eu-west-1 ${TIME}Z `, MS],
    ['with a blank', '2026-09-01 12:00:00 ', MS],
    ['as an event’s milliseconds', `${MS + 123} `, MS + 123],
    ['as milliseconds next to the report', `${MS + 9}`, MS + 9],
    ['nearest to the report', `2020-01-01T00:00:00Z ${TIME}Z `, MS],
    ['nearest to the report, of milliseconds', `1600000000000\t${MS}\t`, MS],
    ['nearest to the report, of both kinds', `1600000000000\t${TIME}\t`, MS],
    ['of 1970’s first moment', `${TIME} 1970-01-01T00:00:00 `, 0],
    ['behind an id with digits', `${TIME}Z 36045555-2026-12 `, MS],
    ['only of its own line', `${TIME}Z INFO\n`, -1],
    ['not of a day alone', '2026-09-01 ', -1],
    ['not of a stream’s day', '2026/09/01/[1]12 ', -1],
    ['not of a day with slashes', '2026/09/01 12:00:00 ', -1],
    ['not of a year alone', '2026 ', -1],
    ['not of five digits', `1${TIME} `, -1],
    ['not of seconds', '1788264000 ', -1],
    ['not of 12 digits', '178826400000 ', -1],
    ['not of 14 digits', '17882640000001 ', -1],
    ['not before 2001 nor after 2033, in milliseconds', '2788264000000 ', -1],
    ['not where there is nothing', '', -1],
  ])('%s', (_, text, time) => {
    expect(timeOf(text)).toBe(time)
  })

  test('within 400 bytes before the report', () => {
    expect(timeOf(TIME.padEnd(400))).toBe(MS)
    expect(timeOf(TIME.padEnd(401))).toBe(-1)
  })
})

describe('the function’s name', () => {
  test.each([
    ['in a log group', '/aws/lambda/api ', 'api'],
    ['behind a time', `${TIME} /aws/lambda/api 2026/09/01 `, 'api'],
    ['behind an account', '123456789012:/aws/lambda/api ', 'api'],
    ['next to the report', '/aws/lambda/api', 'api'],
    ['at the line’s start, of several', '/aws/lambda/api to /aws/lambda/other ', 'api'],
    ['not of another line', '/aws/lambda/api\n', null],
    ['not of another service', '/aws/apigateway/api ', null],
    ['not of half a group', 'lambda/api ', null],
  ])('%s', (_, text, name) => {
    expect(nameOf(text)).toBe(name)
  })

  test.each([...'/lambda/'].map((letter, index) => [letter, index] as const))(
    'not with another letter for the %s at %i',
    (_, index) => {
      const group = '/lambda/'
      expect(nameOf(`/aws${group.slice(0, index)}~${group.slice(index + 1)}api `)).toBeNull()
    },
  )
})

test('an object over several lines is looked at up to its brace', () => {
  const object = `{\n "timestamp": ${MS},\n "log": "/aws/lambda/api",\n "message": "`
  expect(prefixOf(object, true)).toEqual({ time: MS, name: 'api' })
  expect(prefixOf(object)).toEqual({ time: -1, name: null })
  expect(
    prefixOf(`{ "timestamp": ${MS}, "log": "/aws/lambda/api" }, {\n "message": "`, true),
  ).toEqual({ time: -1, name: null })
})
