import { describe, expect, test } from 'vitest'
import { pairsOf, sampleOf } from './durations'
import { type Finding, Reading } from './reading'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function find(content: string | Uint8Array, piece = 1 << 16): Finding {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const reading = new Reading(decode)
  for (let at = 0; at < bytes.length; at += piece) reading.read(bytes.subarray(at, at + piece))
  return reading.end()
}

function measured(content: string | Uint8Array) {
  const finding = find(content)
  if (finding.kind !== 'measured') throw new Error(JSON.stringify(finding))
  return finding.measurement
}

const REPORT =
  'REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB\n'

test.each([1, 1000, 1 << 16])('text in UTF-16, as Windows writes it, in pieces of %i', (piece) => {
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(REPORT.repeat(50), 'utf16le')])
  const finding = find(wide, piece)
  if (finding.kind !== 'measured') throw new Error(finding.kind)
  expect(finding.measurement.functions[0]).toMatchObject({ memoryMb: 128, requests: 50 })
})

describe('a file is read in pieces of any size', () => {
  const query = 'memoryMb,requests,durationMs,billedAt1Ms,billedAt100Ms\n512,1,250,250,300\n'
  const link = 'https://lambda-power-tuning.show/#AAE=;AACAPw==;AACAPw=='
  const usage =
    'resource_usage:\n  aws_lambda_function.a:\n    monthly_requests: 1\n    request_duration_ms: 2\n'
  test.each([
    ['log', REPORT, { kind: 'measured', from: 'log' }],
    ['long log', REPORT.repeat(100), { kind: 'measured', from: 'log' }],
    ['query’s result', query, { kind: 'measured', from: 'query' }],
    ['long query’s result', `${query}${' '.repeat(9000)}`, { kind: 'measured', from: 'query' }],
    ['link', link, { kind: 'tuning', points: [{ memoryMb: 256, ms: '1', usd: 1 }] }],
    ['long link', `${' '.repeat(3000)}${link}${' '.repeat(3000)}`, { kind: 'tuning' }],
    ['usage file', usage, { kind: 'usage', usage: { functions: [{ name: 'a' }] } }],
    ['scenario', '{"version":1,"functions":[]}', { says: expect.stringContaining('scenario') }],
    [
      'long scenario',
      `{"version":1,"functions":[]${' '.repeat(9000)}}`,
      { says: expect.stringContaining('scenario') },
    ],
    ['ZIP', `PK\x03\x04${REPORT.repeat(40)}`, { says: expect.stringContaining('ZIP') }],
  ])('%s', (_, text, expected) => {
    const whole = find(text, text.length)
    expect(whole).toMatchObject(expected)
    // 4096 bytes are looked at before anything is read.
    for (const piece of [1, 7, 4095, 4096, 4097]) expect(find(text, piece)).toEqual(whole)
  })

  test('whose memory the caller may use again', () => {
    const reading = new Reading(decode)
    const memory = new Uint8Array(40)
    const bytes = new TextEncoder().encode(REPORT)
    for (let at = 0; at < bytes.length; at += memory.length) {
      const length = Math.min(memory.length, bytes.length - at)
      memory.set(bytes.subarray(at, at + length))
      reading.read(memory.subarray(0, length))
    }
    expect(reading.end()).toMatchObject({ kind: 'measured', measurement: { provisioned: 0 } })
    expect(reading.end()).toMatchObject({ measurement: { functions: [{ requests: 1 }] } })
  })
})

describe('a file of more than 64 MB', () => {
  const million = new Uint8Array(1_000_000).fill(32)
  const read = (head: string, tail: string) => {
    const reading = new Reading(decode)
    reading.read(new TextEncoder().encode(head.padEnd(5000)))
    for (let i = 0; i < 64; i++) reading.read(million)
    reading.read(new TextEncoder().encode(tail))
    return reading.end()
  }

  test('is read as a log, whatever its first bytes say', () => {
    const row = { memoryMb: 512, requests: 1, durationMs: 1, billedAt1Ms: 1, billedAt100Ms: 100 }
    const finding = read(`[${JSON.stringify(row)}`, `,${JSON.stringify(REPORT)}]`)
    expect(finding).toMatchObject({ from: 'log', measurement: { functions: [{ memoryMb: 128 }] } })
  })

  test('is still named where it is something else', () => {
    expect(read('PK\x03\x04', REPORT)).toMatchObject({ says: expect.stringContaining('ZIP') })
  })
})

describe('JSON that is no result of a query', () => {
  test.each([
    [
      'with a report in a text far from its begin',
      `[${' '.repeat(5000)}${JSON.stringify(REPORT)}]`,
    ],
    ['with a report, cut', `{"a":${' '.repeat(5000)}${JSON.stringify(REPORT)}`],
  ])('is read as a log: %s', (_, text) => {
    expect(find(text)).toMatchObject({
      kind: 'measured',
      from: 'log',
      measurement: { functions: [{ requests: 1, memoryMb: 128 }], unread: { count: 0 } },
    })
  })

  test.each([
    ['{"version":1}', 'JSON without reports'],
    ['{"functions":[]}', 'JSON without reports'],
    ['{"a":', 'no REPORT line'],
    ['\ufeff{"version":1,"functions":[]}', 'scenario of this calculator'],
  ])('%s: %s', (text, says) => {
    expect(find(text)).toEqual({ kind: 'other', says: expect.stringContaining(says) })
  })
})

test('a log of reports that are all cut is a log still', () => {
  expect(find('REPORT RequestId: 1\tDuration: 5 ms\n')).toMatchObject({
    kind: 'measured',
    from: 'log',
    measurement: { functions: [], unread: { count: 1 } },
  })
})

describe('a file that is something else is named', () => {
  test.each([
    ['', 'an empty file'],
    ['PK\x03\x04rest', 'ZIP'],
    ['%PDF-1.7', 'PDF'],
    ['BZh91AY', 'bzip2'],
    ['PAR1', 'Parquet'],
    ['\x00\x01\x02', 'binary'],
    ['<!DOCTYPE html><html>', 'web page'],
    ['{"version":1,"functions":[]}', 'scenario of this calculator'],
    ['{"Resources":{}}', 'JSON without reports'],
    ['[1,2,3]', 'JSON without reports'],
    ['a,b,c\n1,2,3\n', 'no REPORT line'],
    ['START RequestId: 1\nEND RequestId: 1\n', 'no REPORT line'],
  ])('%j: %s', (content, says) => {
    const finding = find(Uint8Array.from(content, (letter) => letter.charCodeAt(0)))
    expect(finding).toMatchObject({ kind: 'other', says: expect.stringContaining(says) })
  })
})

describe('the result of a query', () => {
  // 3 requests: 0.5 ms, 1.25 ms and 250 ms. At 1 ms 1 + 2 + 250, at 100 ms 100 + 100 + 300.
  const columns =
    '@log,memoryMb,near,requests,durationMs,billedAt1Ms,billedAt100Ms,billedMs,coldStarts,initMs,usedMb,firstMs,lastMs'
  const rows = [
    '123456789012:/aws/lambda/api,512,-35,1,0.5,1,100,1,0,,80,1788220800000,1788220800000',
    '123456789012:/aws/lambda/api,512,11,1,1.25,2,100,2,0,,81,1788220900000,1788220900000',
    '123456789012:/aws/lambda/api,512,276,1,250,250,300,593,1,343.03,90,1788307200000,1788307200000',
    '123456789012:/aws/lambda/other,128,276,10,12.5,20,1000,20,0,,20,1788307200000,1788307200000',
  ]
  const expected = [
    {
      name: 'api',
      memoryMb: 512,
      samples: [
        ['0.5', 1],
        ['1.25', 1],
        ['250', 1],
      ],
    },
    { name: 'other', memoryMb: 128, samples: [['1.25', 10]] },
  ]
  const cells = columns.split(',')
  const objects = rows.map((row) =>
    Object.fromEntries(row.split(',').map((value, index) => [cells[index] ?? '', value])),
  )

  test.each([
    ['CSV', `${columns}\n${rows.join('\n')}\n`],
    [
      'CSV with quotes, and titles in small letters',
      `"${columns.toLowerCase().replaceAll(',', '","')}"\n${rows.map((row) => `"${row.replaceAll(',', '","')}"`).join('\r\n')}`,
    ],
    ['text parted by tabs', `${columns}\n${rows.join('\n')}`.replaceAll(',', '\t')],
    ['JSON', JSON.stringify(objects)],
    [
      'JSON of get-query-results',
      JSON.stringify({
        results: objects.map((row) =>
          Object.entries(row).map(([field, value]) => ({ field, value })),
        ),
        status: 'Complete',
      }),
    ],
  ])('in %s', (_, text) => {
    const { functions, span, unread } = measured(text)
    expect(
      functions.map(({ name, memoryMb, durations }) => ({
        name,
        memoryMb,
        samples: durations.flatMap(pairsOf).map(sampleOf),
      })),
    ).toEqual(expected)
    expect(functions[0]).toMatchObject({
      requests: 3,
      coldStarts: 1,
      initSum: 34_303,
      usedMb: 90,
      billedMs: 596,
    })
    expect(span).toEqual({ from: 1_788_220_800_000, to: 1_788_307_200_000 })
    expect(unread.count).toBe(0)
  })

  test('with rows that cannot be says which', () => {
    const wrong = [
      'x,512,1,1,0.5,2,100,1,0,,80,1,1',
      'x,,1,1,0.5,1,100,1,0,,80,1,1',
      'x,512,1,?,0.5,1,100,1,0,,80,1,1',
      'x,512,1,1,0.5,1,100,1,2,,80,1,1',
      'x,512,1,1,0.5,1,100,1,0.5,,80,1,1',
    ]
    const { functions, unread } = measured(`${columns}\n${rows[0]}\n${wrong.join('\n')}\n`)
    expect(functions).toHaveLength(1)
    expect(unread.count).toBe(5)
    expect(unread.first[0]).toContain('x, 512, 1, 1, 0.5, 2')
  })

  test('with figures beyond counting does without them', () => {
    const row = `x,512,1,1,0.5,1,100,${'9'.repeat(400)},0,,${'8'.repeat(400)},1.4,86400001.4`
    const { functions, span } = measured(`${columns}\n${row}\n`)
    expect(functions[0]).toMatchObject({ requests: 1, usedMb: null, billedMs: null })
    expect(span).toEqual({ from: 1, to: 86_400_001 })
  })

  test('with a row a request, as CloudWatch’s own columns', () => {
    const text = `@timestamp,@duration,@billedDuration,@memorySize,@maxMemoryUsed,@initDuration,@log
2026-09-01 12:00:00.000,12.34,13.0,1.28E8,1.8E7,,123456789012:/aws/lambda/api
2026-09-02 12:00:00.000,128.83,296.0,1.28E8,1.9E7,166.62,123456789012:/aws/lambda/api
`
    const { functions, span } = measured(text)
    expect(functions).toHaveLength(1)
    expect(functions[0]).toMatchObject({
      name: 'api',
      memoryMb: 128,
      requests: 2,
      usedMb: 19,
      coldStarts: 1,
    })
    expect(span).toEqual({ from: Date.UTC(2026, 8, 1, 12), to: Date.UTC(2026, 8, 2, 12) })
  })
})

describe('a run of Lambda Power Tuning', () => {
  test('as its result', () => {
    const stats = [{ value: 256, averageDuration: 3 }]
    const points = [{ memoryMb: 256, ms: '3', usd: null }]
    expect(find(JSON.stringify({ stats }))).toEqual({ kind: 'tuning', points })
  })

  test('whose link is cut is none', () => {
    const link = 'https://lambda-power-tuning.show/#gAAAAQAC;cSwARe92gEQ=;tYWQ'
    expect(find(link)).toMatchObject({ kind: 'other' })
  })
})

test('an infracost-usage.yml', () => {
  const text = `version: 0.1
resource_type_default_usage:
  aws_lambda_function:
    request_duration_ms: 250
resource_usage:
  # The front.
  aws_lambda_function.api:
    monthly_requests: 1_500_000 # Monthly requests to the Lambda function.
    request_duration_ms: 350
  'module.jobs.aws_lambda_function.nightly["eu"]':
    monthly_requests: 30
  aws_lambda_function.unknown:
    monthly_requests: many
  aws_dynamodb_table.orders:
    monthly_write_request_units: 3000000
`
  expect(find(text)).toEqual({
    kind: 'usage',
    usage: {
      functions: [
        { name: 'api', requests: '1500000', ms: '350' },
        { name: 'nightly["eu"]', requests: '30', ms: '250' },
      ],
      unread: ['unknown'],
    },
  })
})
