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
  // Published: 128, 256, 512, 1024, 2048 and 3008 MB; the cheapest was 128 MB, with 2050.7775 ms and
  // 0.0000043071 USD by its result, which has doubles where the link has floats.
  const link =
    'https://lambda-power-tuning.show/#gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03'
  const result = {
    power: 128,
    cost: 0.000004307100000000001,
    duration: 2050.7774999999997,
    stateMachine: { executionCost: 0.0003, lambdaCost: 0.0010877475000000002, visualization: link },
  }

  test.each([
    ['as a link', `${link}\n`],
    ['as its result', JSON.stringify(result)],
    ['as the result within another', JSON.stringify({ results: result })],
  ])('%s', (_, text) => {
    const finding = find(text)
    if (finding.kind !== 'tuning') throw new Error(finding.kind)
    const { points } = finding
    expect(points.map(({ memoryMb }) => memoryMb)).toEqual([128, 256, 512, 1024, 2048, 3008])
    expect(points[0]?.ms).toBe('2050.78')
    expect(points[0]?.usd).toBeCloseTo(result.cost, 12)
  })

  test('with all its figures', () => {
    const stats = [
      { value: 256, averageDuration: 2.9066666666666667, averagePrice: 2.083e-7 },
      { value: 128, averageDuration: 20, averagePrice: 4e-7 },
    ]
    expect(find(JSON.stringify({ power: 256, stats }))).toEqual({
      kind: 'tuning',
      points: [
        { memoryMb: 128, ms: '20', usd: 4e-7 },
        { memoryMb: 256, ms: '2.91', usd: 2.083e-7 },
      ],
    })
  })

  test('without what a request cost', () => {
    const stats = [{ value: 256, averageDuration: 3 }]
    const points = [{ memoryMb: 256, ms: '3', usd: null }]
    expect(find(JSON.stringify({ stats }))).toEqual({ kind: 'tuning', points })
  })

  test.each(['#gAAAAQAC;cSwARe92gEQ=;tYWQ', '#gAAA;;', '#!!!;AAAA;AAAA'])(
    'that is cut is none: %s',
    (hash) => {
      expect(find(`https://lambda-power-tuning.show/${hash}`)).toMatchObject({ kind: 'other' })
    },
  )
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
