import { describe, expect, test } from 'vitest'
import type { Row } from './columns'
import { measuredRows } from './measured-rows'

const measured = (...rows: readonly Row[]) =>
  measuredRows(rows.map((row, index) => ({ row, text: `row ${index + 1}` })))

/** Two requests: 1.5 ms and 99.25 ms, billed 2 + 100 ms at 1 ms, and 100 + 100 ms at 100 ms. */
const TWO: Row = {
  memorymb: '512',
  requests: '2',
  durationms: '100.75',
  billedat1ms: '102',
  billedat100ms: '200',
}

/** One request, as CloudWatch gives it. */
const REQUEST: Row = { duration: '12.34', billedduration: '13', memorysize: '1.28E8' }

describe('a row of many requests', () => {
  test('gives their count and sums', () => {
    // 2 × 100 ms; 98 ms less at 1 ms; and 1.25 ms less than that.
    const bin = { count: 2, hundreds: 2, ms: 98, hundredths: 125 }
    expect(measured(TWO)).toEqual({
      functions: [
        {
          name: '',
          memoryMb: 512,
          requests: 2,
          durations: [bin],
          coldStarts: 0,
          initSum: 0,
          usedMb: null,
          billedMs: null,
          outcomes: null,
        },
      ],
      span: null,
      unread: { count: 0, first: [] },
      provisioned: 0,
      limited: 0,
    })
  })

  test('is added to those of the same function and memory', () => {
    const more = { ...TWO, coldstarts: '1', initms: '10.5', usedmb: '80', billedms: '112' }
    const { functions } = measured(
      more,
      { ...more, usedmb: '70', coldstarts: '2' },
      { ...more, memorymb: '1024' },
      { ...more, function: 'b' },
      TWO,
    )
    expect(functions).toMatchObject([
      // 1050 + 1050 hundredths of a ms, and 112 + 112 ms.
      {
        name: '',
        memoryMb: 512,
        requests: 6,
        coldStarts: 3,
        initSum: 2100,
        usedMb: 80,
        billedMs: 224,
      },
      { name: '', memoryMb: 1024, requests: 2, coldStarts: 1, initSum: 1050, usedMb: 80 },
      { name: 'b', memoryMb: 512, requests: 2 },
    ])
    expect(functions[0]?.durations).toHaveLength(3)
  })

  test.each<[string, Row]>([
    ['no requests', { requests: '0', durationms: '0', billedat1ms: '0', billedat100ms: '0' }],
    ['half a request', { requests: '1.5' }],
    ['fewer than no requests', { requests: '-2' }],
    ['no number of requests', { requests: 'two' }],
    ['no duration', { durationms: '' }],
    ['a bill at 100 ms of other steps', { billedat100ms: '250' }],
    [
      'a bill at 100 ms of less than a step each',
      { billedat100ms: '100', billedat1ms: '100', durationms: '100' },
    ],
    // 2 × 15 minutes are 1,800,000 ms.
    [
      'a bill of more than 15 minutes each',
      { billedat100ms: '1800100', billedat1ms: '1800000', durationms: '1800000' },
    ],
    ['a bill at 1 ms above that at 100 ms', { billedat1ms: '201', durationms: '200.5' }],
    ['a bill at 1 ms of 100 ms less each', { billedat1ms: '1', durationms: '0.5' }],
    ['a duration above its bill', { durationms: '102.01' }],
    ['a duration of a whole ms less each', { durationms: '100.01' }],
    ['no memory', { memorymb: '0' }],
    ['no number for its memory', { memorymb: 'much' }],
    ['more cold starts than requests', { coldstarts: '3' }],
    ['half a cold start', { coldstarts: '0.5' }],
  ])('cannot be of %s, and is shown', (_, wrong) => {
    const { functions, unread, span } = measured({ ...TWO, ...wrong, firstms: '5' })
    expect(functions).toEqual([])
    expect(unread).toEqual({ count: 1, first: ['row 1'] })
    expect(span).toBeNull()
  })

  test.each<[string, Row]>([
    // 2 × 15 minutes.
    ['15 minutes', { billedat100ms: '1800000', billedat1ms: '1800000', durationms: '1800000' }],
    ['whole steps of 100 ms', { billedat100ms: '200', billedat1ms: '200', durationms: '200' }],
    // 1 ms and 0.01 ms each: 99 less than 100, and 0.99 less than 1.
    ['the shortest that there is', { billedat1ms: '2', durationms: '0.02' }],
    ['a cold start each', { coldstarts: '2' }],
    ['no more than one cold start', { coldstarts: '-1' }],
  ])('can be of %s', (_, row) => {
    const { functions, unread } = measured({ ...TWO, ...row })
    expect(unread.count).toBe(0)
    expect(functions[0]?.coldStarts).toBeGreaterThanOrEqual(0)
  })

  test('may have sums that are off by what a double adds', () => {
    const off = { durationms: '100.74999999999999', billedat1ms: '102.00000001', initms: '1.004' }
    const { functions } = measured({ ...TWO, ...off, billedms: '101.99999' })
    expect(functions[0]?.durations).toEqual(measured(TWO).functions[0]?.durations)
    expect(functions[0]).toMatchObject({ initSum: 100, billedMs: 102 })
  })
})

describe('a row a request', () => {
  test('is counted like a line of a log', () => {
    const { functions } = measured(
      REQUEST,
      { ...REQUEST, maxmemoryused: '1.8E7', initduration: '1.5' },
      { ...REQUEST, memorysize: '2.56E8' },
      { ...REQUEST, log: 'b' },
    )
    expect(functions).toMatchObject([
      {
        name: '',
        memoryMb: 128,
        requests: 2,
        coldStarts: 1,
        initSum: 150,
        usedMb: 18,
        billedMs: 26,
      },
      { name: '', memoryMb: 256, requests: 1, coldStarts: 0, initSum: 0, usedMb: null },
      { name: 'b', memoryMb: 128, requests: 1 },
    ])
    expect(functions[0]?.durations).toEqual([{ count: 2, hundreds: 2, ms: 174, hundredths: 132 }])
  })

  test.each<keyof Row>(['duration', 'billedduration', 'memorysize'])(
    'without its %s is shown as it stands',
    (column) => {
      const { [column]: _, ...rest } = REQUEST
      const { functions, unread } = measured(rest, REQUEST)
      expect(functions).toMatchObject([{ requests: 1 }])
      expect(unread).toEqual({ count: 1, first: ['row 1'] })
    },
  )

  test('of more than 15 minutes is brought to them, and told', () => {
    const late = { ...REQUEST, duration: '900000.5' }
    expect(measured(late, { ...late, log: 'b' }, { ...late, log: 'b' }, REQUEST).limited).toBe(3)
  })
})

test('functions are sorted by name and memory, whatever their rows are', () => {
  const { functions } = measured(
    { ...TWO, function: 'c' },
    { ...REQUEST, log: 'b' },
    { ...REQUEST, memorysize: '128', log: 'a' },
    { ...REQUEST, memorysize: '1024', log: 'd' },
    { ...TWO, function: 'a', memorymb: '1024' },
    { ...REQUEST, memorysize: '256', log: 'd' },
  )
  expect(functions.map(({ name, memoryMb }) => `${name} ${memoryMb}`)).toEqual([
    'a 128',
    'a 1024',
    'b 128',
    'c 512',
    'd 256',
    'd 1024',
  ])
})

test('of the rows that cannot be read the first five are shown', () => {
  const { unread } = measured(...Array.from({ length: 7 }, () => ({ ...TWO, requests: '?' })))
  expect(unread).toEqual({ count: 7, first: ['row 1', 'row 2', 'row 3', 'row 4', 'row 5'] })
})

describe('a figure', () => {
  const usedMb = (usedmb: string) => measured({ ...TWO, usedmb }).functions[0]?.usedMb
  const billedMs = (billedms: string) => measured({ ...TWO, billedms }).functions[0]?.billedMs

  test.each([
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['1.5E3', 1500],
    ['0', 0],
    // The most that is counted: 2^53 − 1.
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%s is %d', (text, ms) => {
    expect(billedMs(text)).toBe(ms)
  })

  test.each(['1,23', ',123', 'x,123', '12,34,567', '-5', '9007199254740992', 'Infinity', 'many'])(
    '%s is none',
    (text) => {
      expect(billedMs(text)).toBeNull()
      expect(usedMb(text)).toBeNull()
    },
  )

  test.each([
    ['0', 0],
    ['80', 80],
    ['80.4', 80],
    ['999999', 999_999],
    ['1000000', 1],
    ['1.28E8', 128],
    ['127,999,999', 128],
  ])('of a size is in MB, or in bytes from a million on: %s', (text, megabytes) => {
    expect(usedMb(text)).toBe(megabytes)
  })
})

describe('a function is named', () => {
  test.each<[string, Row, string]>([
    ['by its log group', { log: '/aws/lambda/api' }, 'api'],
    ['by its log group of an account', { log: '123456789012:/aws/lambda/api' }, 'api'],
    ['by a log group of its own', { log: 'mine/api' }, 'mine/api'],
    ['as the query names it', { function: 'api', log: '/aws/lambda/other' }, 'api'],
    ['nothing', {}, ''],
  ])('%s', (_, row, name) => {
    expect(measured({ ...TWO, ...row }).functions[0]?.name).toBe(name)
  })
})

describe('the time span', () => {
  const noon = Date.UTC(2026, 8, 1, 12)
  const spanOf = (...rows: readonly Row[]) =>
    measured(...rows.map((row) => ({ ...TWO, ...row }))).span

  test.each<[string, Row, number]>([
    ['a time', { timestamp: '2026-09-01 12:00:00.000' }, noon],
    ['a time with its zone', { timestamp: '2026-09-01T12:00:00.987Z' }, noon],
    ['milliseconds', { timestamp: String(noon + 1) }, noon + 1],
    ['its first request', { firstms: String(noon + 2) }, noon + 2],
    ['its last request', { lastms: `${noon + 2}.6` }, noon + 3],
  ])('is of %s', (_, row, time) => {
    expect(spanOf(row)).toEqual({ from: time, to: time })
  })

  test('reaches from the first of all rows to the last', () => {
    expect(spanOf({ firstms: '20', lastms: '30' }, { lastms: '10' }, { firstms: '25' })).toEqual({
      from: 10,
      to: 30,
    })
  })

  test.each<Row>([{}, { firstms: '0' }, { firstms: '-5' }, { timestamp: 'x-y' }, { lastms: 'x' }])(
    'is not known by %j',
    (row) => {
      expect(spanOf(row)).toBeNull()
    },
  )
})
