import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsOf, sampleOf } from '../durations'
import type { Measurement } from '../measured-function'
import { agreeingLines } from './billing-rules'
import { LogReader } from './log-reader'
import { goldenReports } from './report.golden'

const ID = '3604209a-e9a3-11e6-939a-754dd98c7be3'

/** Read in pieces of so many bytes. */
function read(text: string, piece = 1 << 16): Measurement {
  const reader = new LogReader()
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += piece) reader.read(bytes.subarray(at, at + piece))
  return reader.end()
}

/** Its functions in short: name, memory and samples. */
const functionsIn = (text: string) =>
  read(text).functions.map(({ name, memoryMb, durations }) => ({
    name,
    memoryMb,
    samples: durations.flatMap(pairsOf).map(sampleOf),
  }))

const line = (fields: string, id = ID) => `REPORT RequestId: ${id}\t${fields}\n`
const PLAIN =
  'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB'

describe('AWS’s own lines', () => {
  test.each(goldenReports)('$durationMs ms, billed $billedMs', (golden) => {
    const { durationMs, billedMs, memoryMb, initMs, incrementMs } = golden
    const init = initMs ? `Init Duration: ${initMs} ms\t` : ''
    const { functions } = read(
      line(
        `Duration: ${durationMs} ms\tBilled Duration: ${billedMs} ms\tMemory Size: ${memoryMb} MB\tMax Memory Used: 18 MB\t${init}`,
      ),
    )
    expect(functions).toHaveLength(1)
    const [fn] = functions
    expect(fn).toMatchObject({ memoryMb, requests: 1, usedMb: 18, billedMs })
    expect(fn?.coldStarts).toBe(initMs ? 1 : 0)
    expect(fn?.durations.flatMap(pairsOf).map(sampleOf)).toEqual([[durationMs, 1]])
    const agree = agreeingLines(fn?.outcomes ?? [], { incrementMs, billsInit: false })
    expect(agree).toBe(1)
    const other = incrementMs === 1 ? 100 : 1
    expect(agreeingLines(fn?.outcomes ?? [], { incrementMs: other, billsInit: false })).toBe(0)
  })

  // 1233.96 + 463.512 = 1697.472, as Lambda's JSON log format has it on 2026-10-08.
  test('INIT is billed with the duration, since August 2025', () => {
    const { functions } = read(
      '{"time":"2026-10-08T07:30:29.470Z","type":"platform.report","record":{"requestId":"79b5e81f","metrics":{"durationMs":1233.96,"billedDurationMs":1698,"memorySizeMB":256,"maxMemoryUsedMB":123,"initDurationMs":463.512},"status":"success"}}\n',
    )
    const outcomes = functions[0]?.outcomes ?? []
    expect(agreeingLines(outcomes, { incrementMs: 1, billsInit: true })).toBe(1)
    expect(agreeingLines(outcomes, { incrementMs: 1, billsInit: false })).toBe(0)
    expect(functions[0]).toMatchObject({ initSum: 46_352, usedMb: 123 })
  })

  // 127.10 + 26 = 153.10, 306.34 + 303 = 609.34, 159.87 + 118 = 277.87: published logs of SnapStart.
  test.each([
    ['127.10', 154, '325.93', 26],
    ['306.34', 610, '511.25', 303],
    ['159.87', 278, '562.43', 118],
  ])(
    'what is billed of restoring counts as INIT: %s ms, billed %i',
    (ms, billed, restore, part) => {
      const { functions } = read(
        line(
          `Duration: ${ms} ms\tBilled Duration: ${billed} ms\tMemory Size: 1024 MB\tMax Memory Used: 88 MB\tRestore Duration: ${restore} ms\tBilled Restore Duration: ${part} ms\t`,
        ),
      )
      expect(functions[0]).toMatchObject({ coldStarts: 1, initSum: part * 100, billedMs: billed })
      const outcomes = functions[0]?.outcomes ?? []
      expect(agreeingLines(outcomes, { incrementMs: 1, billsInit: true })).toBe(1)
    },
  )
})

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

describe('what cannot be read', () => {
  test.each([
    ['cut before its memory', 'Duration: 12.34 ms\tBilled Duration: 13 ms\n'],
    ['cut within its memory', 'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 1\n'],
    ['cut within its duration', 'Duration: 12.\n'],
    ['of nothing', '\n'],
    ['of other numbers', 'Duration: NaN ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\n'],
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

  test('shows the first few, of many', () => {
    const { unread } = read(`REPORT RequestId: ${ID}\n`.repeat(100))
    expect(unread.count).toBe(100)
    expect(unread.first).toHaveLength(5)
  })
})

test('a time-out that is noticed late is a duration of 15 minutes', () => {
  const { functions, limited } = read(
    line(
      'Duration: 900012.34 ms\tBilled Duration: 900000 ms\tMemory Size: 128 MB\tMax Memory Used: 9 MB',
    ),
  )
  expect(limited).toBe(1)
  expect(functions[0]?.durations.flatMap(pairsOf).map(sampleOf)).toEqual([['900000', 1]])
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
