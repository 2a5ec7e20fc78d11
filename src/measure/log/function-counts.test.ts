import { describe, expect, test } from 'vitest'
import { line, PLAIN, read } from '../../../test/log-under-test'
import { pairsOf, sampleOf } from '../durations'
import { agreeingLines } from './billing-rules'
import { goldenReports } from './report.golden'

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

test('a time-out that is noticed late is a duration of 15 minutes', () => {
  const { functions, limited } = read(
    line(
      'Duration: 900012.34 ms\tBilled Duration: 900000 ms\tMemory Size: 128 MB\tMax Memory Used: 9 MB',
    ),
  )
  expect(limited).toBe(1)
  expect(functions[0]?.durations.flatMap(pairsOf).map(sampleOf)).toEqual([['900000', 1]])
})

test.each([
  ['0.00', '0.01', 1],
  ['0.01', '0.01', 0],
  ['900000.00', '900000', 0],
  ['900000.01', '900000', 1],
])('a duration of %s ms counts as one of %s ms', (printed, counted, brought) => {
  const fields = `Duration: ${printed} ms\tBilled Duration: 1 ms\tMemory Size: 128 MB`
  const { functions, limited } = read(line(fields))
  expect(functions[0]?.durations.flatMap(pairsOf).map(sampleOf)).toEqual([[counted, 1]])
  expect(limited).toBe(brought)
})

test('requests that were billed nothing count', () => {
  const { functions } = read(
    line('Duration: 5 ms\tBilled Duration: 0 ms\tMemory Size: 128 MB').repeat(2),
  )
  expect(functions[0]).toMatchObject({ requests: 2, billedMs: 0 })
})

test('the memory that was used is the most of all reports, if any says it', () => {
  const usedMb = (...used: string[]) =>
    read(used.map((field) => line(`${PLAIN.replace(/\tMax.*/, field)}`)).join('')).functions[0]
      ?.usedMb
  expect(usedMb('', '\tMax Memory Used: 18 MB', '\tMax Memory Used: 17 MB', '')).toBe(18)
  expect(usedMb('\tMax Memory Used: 0 MB')).toBe(0)
  expect(usedMb('', '')).toBeNull()
})

test('a function that was given other memory is two', () => {
  const sizes = [128, 512, 128]
  const text = sizes.map((mb) => `/aws/lambda/api ${line(PLAIN.replace('128', `${mb}`))}`).join('')
  expect(read(text).functions.map(({ memoryMb, requests }) => [memoryMb, requests])).toEqual([
    [128, 2],
    [512, 1],
  ])
})
