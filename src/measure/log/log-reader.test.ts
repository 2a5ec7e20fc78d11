import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { functionsIn, ID, line, PLAIN, read } from '../../../test/log-under-test'

describe('a report is found', () => {
  const message = `REPORT RequestId: ${ID}\\t${PLAIN.replaceAll('\t', '\\t')}\\t\\n`
  test.each([
    ['plain', line(PLAIN)],
    ['with a carriage return', line(PLAIN).replace('\n', '\r\n')],
    ['at the end of a file', line(PLAIN).trimEnd()],
    ['parted by blanks', line(PLAIN).replaceAll('\t', '  ')],
    ['with INIT first, as the local runtime writes it', line(`Init Duration: 0.12 ms\t${PLAIN}`)],
    ['after a time', `2026-09-01T12:00:00.000Z ${line(PLAIN)}`],
    [
      'in aws logs tail',
      `2026-09-01T12:00:00.123000+00:00 2026/09/01/[$LATEST]1c8df7d3 ${line(PLAIN)}`,
    ],
    [
      'in filter-log-events as text',
      `EVENTS\t3604209\t1788264000123\t2026/09/01/[$LATEST]1c8df7d3\t${line(PLAIN)}\t1788264000000\n`,
    ],
    [
      'in filter-log-events as JSON',
      `{"events":[{"logStreamName":"2026/09/01/[$LATEST]1c","timestamp":1788264000000,"message":"${message}","ingestionTime":1788264000123,"eventId":"36"}]}`,
    ],
    [
      'in JSON over several lines',
      `{\n "events": [\n  {\n   "timestamp": 1788264000000,\n   "message": "${message}",\n   "eventId": "36"\n  }\n ]\n}`,
    ],
    ['in CSV', `timestamp,message\n1788264000000,"${line(PLAIN)}"\n`],
  ])('%s', (_, text) => {
    for (const piece of [1, 7, 100, 1 << 16]) {
      const { functions, unread } = read(text, piece)
      expect(functions).toHaveLength(1)
      expect(functions[0]).toMatchObject({ memoryMb: 128, requests: 1, usedMb: 18, billedMs: 13 })
      expect(unread.count).toBe(0)
    }
    expect(functionsIn(text)).toEqual([{ name: '', memoryMb: 128, samples: [['12.34', 1]] }])
  })

  test.each(['d', 'e', '0'])('behind an id that ends in %s', (digit) => {
    const text = `REPORT RequestId: ${ID.slice(0, -1)}${digit} ${PLAIN.replaceAll('\t', ' ')}\n`
    expect(functionsIn(text)).toEqual([{ name: '', memoryMb: 128, samples: [['12.34', 1]] }])
  })
})

const RECORD = {
  time: '2026-09-01T12:00:00.000Z',
  type: 'platform.report',
  record: {
    requestId: ID,
    metrics: { durationMs: 79.9, billedDurationMs: 80, memorySizeMB: 512, maxMemoryUsedMB: 93 },
    spans: [{ name: 'responseLatency', durationMs: 34.2 }],
    status: 'success',
  },
}

test.each([
  ['plain', JSON.stringify(RECORD)],
  ['over several lines', JSON.stringify(RECORD, null, 2)],
  ['within a string', JSON.stringify({ events: [{ message: JSON.stringify(RECORD) }] })],
  ['behind a time', `2026-09-01T12:00:00.000Z ${JSON.stringify(RECORD)}`],
])('a record of the JSON log format is found: %s', (_, text) => {
  for (const piece of [1, 13, 1 << 16]) {
    const { functions, unread } = read(`${text}\n`, piece)
    expect(functions).toHaveLength(1)
    expect(functions[0]).toMatchObject({ memoryMb: 512, requests: 1, usedMb: 93, billedMs: 80 })
    expect(unread.count).toBe(0)
  }
  expect(functionsIn(text)[0]?.samples).toEqual([['79.9', 1]])
})

describe('a function is named', () => {
  const named = (name: string) => [{ name, memoryMb: 128, samples: [['12.34', 1]] }]
  const quoted = `REPORT RequestId: ${ID}\\t${PLAIN.replaceAll('\t', '\\t')}\\n`

  test.each([
    ['before the report', `/aws/lambda/api 2026/09/01/[$LATEST]1c ${line(PLAIN)}`],
    [
      'behind it in CSV',
      `@timestamp,@message,@log\n2026-09-01 12:00:00.000,"${line(PLAIN)}",123456789012:/aws/lambda/api\n`,
    ],
    ['behind it in an object', `[{"@message":"${quoted}","@log":"123456789012:/aws/lambda/api"}]`],
    [
      'by the log group of a delivery',
      `{"messageType":"DATA_MESSAGE","logGroup":"/aws/lambda/api","logStream":"2026/09/01/[$LATEST]1c","logEvents":[{"id":"36","timestamp":1788264000000,"message":"${quoted}"}]}`,
    ],
  ])('%s', (_, text) => {
    expect(functionsIn(text)).toEqual(named('api'))
  })

  test('each by its own line', () => {
    const text = ['api', 'us-east-1.edge_fn', 'api-2', 'api']
      .map((name) => `/aws/lambda/${name} ${line(PLAIN)}`)
      .join('')
    expect(read(text).functions.map(({ name, requests }) => [name, requests])).toEqual([
      ['api', 2],
      ['api-2', 1],
      ['us-east-1.edge_fn', 1],
    ])
  })

  test('not by what another line says', () => {
    const text = `INFO wrote to /aws/lambda/other\n${line(PLAIN)}`
    expect(functionsIn(text)).toEqual(named(''))
  })
})

test('environments that were provisioned are counted', () => {
  const init =
    'INIT_START Runtime Version: nodejs:20\tInitialization Type: provisioned-concurrency\n'
  expect(read(init.repeat(3) + line(PLAIN)).provisioned).toBe(3)
  expect(read(line(PLAIN)).provisioned).toBe(0)
})

test('a piece may be longer than all before', () => {
  const text = `${line(PLAIN)}${'x'.repeat(70_000)}\n${line(PLAIN)}`
  expect(read(text, text.length)).toMatchObject({
    functions: [{ requests: 2 }],
    unread: { count: 0 },
  })
})

describe('the time of a report is', () => {
  const quoted = `REPORT RequestId: ${ID}\\t${PLAIN.replaceAll('\t', '\\t')}\\n`
  const event = `{\n "events": [\n  {\n   "timestamp": 1788264000000,\n   "message": "${quoted}"}]}`
  test.each([
    ['that of its line', `2026-09-01T12:00:00.000Z ${line(PLAIN)}`, 1_788_264_000_000],
    ['that of its event over several lines', event, 1_788_264_000_000],
    ['that of its record', JSON.stringify(RECORD), 1_788_264_000_000],
    ['1970’s first moment, where it says so', `1970-01-01T00:00:00Z ${line(PLAIN)}`, 0],
  ])('%s', (_, text, time) => {
    expect(read(text).span).toEqual({ from: time, to: time })
  })

  test('none of another event', () => {
    const text = `{"timestamp":1788264000000,\n"message":"${quoted}"},{"message":"${quoted}"}`
    expect(read(text).span).toEqual({ from: 1_788_264_000_000, to: 1_788_264_000_000 })
    expect(read(`2026-09-01T12:00:00Z x\n${line(PLAIN)}`).span).toBeNull()
  })
})

test('the span is from the first report to the last, in whatever order they come', () => {
  const times = ['2026-09-03T00:00:00.000Z', '2026-08-31T23:59:59.000Z', '2026-09-01T00:00:00.000Z']
  const { span } = read(times.map((time) => `${time} ${line(PLAIN)}`).join(''))
  expect(span).toEqual({ from: Date.UTC(2026, 7, 31, 23, 59, 59), to: Date.UTC(2026, 8, 3) })
  expect(read(line(PLAIN)).span).toBeNull()
})

test('the dates of four hundred years are told right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 146_097 * 86_400 }), (seconds) => {
      const time = new Date(seconds * 1000).toISOString()
      expect(read(`${time} ${line(PLAIN)}`).span?.from).toBe(seconds * 1000)
    }),
  )
})

test('bytes in pieces of any size come to the same', () => {
  const log = Array.from(
    { length: 30 },
    (_, i) =>
      `2026-09-01T12:00:0${i % 10}.000Z /aws/lambda/f${i % 3} ${line(PLAIN.replace('12.34', `${i}.5`))}some text\n`,
  ).join('')
  const whole = read(log)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: log.length }), (piece) => {
      expect(read(log, piece)).toEqual(whole)
    }),
  )
})

test('no bytes at all break it', () => {
  const bits = [
    'REPORT RequestId: ',
    'Duration: ',
    '12.34 ms',
    '\t',
    '\n',
    '"',
    '{',
    '}',
    'billedDurationMs',
    '":',
    '/aws/lambda/',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())), (parts) => {
      const { functions, unread } = read(parts.join(''), 11)
      expect(unread.count).toBeGreaterThanOrEqual(0)
      for (const fn of functions) expect(fn.requests).toBeGreaterThan(0)
    }),
  )
})
