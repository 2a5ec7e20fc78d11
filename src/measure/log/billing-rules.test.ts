import { describe, expect, test } from 'vitest'
import { agreeing, agreeingLines, BILLING_RULES, OUTCOMES } from './billing-rules'

const NAMES = { 1: '100 ms', 2: '1 ms', 4: '100 ms with INIT', 8: '1 ms with INIT' } as const

/** The rules in an outcome, by name. */
const rulesIn = (outcome: number) =>
  BILLING_RULES.filter(({ bit }) => outcome & bit).map(({ bit }) => NAMES[bit])

describe('which rules bill a duration as printed', () => {
  // The duration and INIT, in hundredths of a ms; the billed ms; the rules.
  const rows: [[number, number], number, string[]][] = [
    [[1234, 0], 13, ['1 ms', '1 ms with INIT']],
    [[1234, 0], 100, ['100 ms', '100 ms with INIT']],
    [[10_000, 0], 100, ['100 ms', '1 ms', '100 ms with INIT', '1 ms with INIT']],
    [[10_001, 0], 101, ['1 ms', '1 ms with INIT']],
    [[10_001, 0], 200, ['100 ms', '100 ms with INIT']],
    // 12.34 + 300.15 = 312.49
    [[1234, 30_015], 13, ['1 ms']],
    [[1234, 30_015], 100, ['100 ms']],
    [[1234, 30_015], 313, ['1 ms with INIT']],
    [[1234, 30_015], 400, ['100 ms with INIT']],
    // Rounded up once, together: 0.6 + 0.6 = 1.2
    [[60, 60], 2, ['1 ms with INIT']],
    [[1234, 0], 12, []],
    [[1234, 0], 14, []],
  ]
  test.each(rows)('%j hundredths, billed %i ms: %j', ([duration, init], billedMs, rules) => {
    expect(rulesIn(agreeing(duration, init, billedMs))).toEqual(rules)
  })
})

describe('lines that agree with a rule', () => {
  // So many lines as the outcome's number, squared: no two sums are the same.
  const outcomes = Array.from({ length: OUTCOMES }, (_, bits) => bits ** 2)

  test.each([
    // 1² + 3² + 5² + 7² + 9² + 11² + 13² + 15²
    [100, false, 680],
    // 2² + 3² + 6² + 7² + 10² + 11² + 14² + 15²
    [1, false, 740],
    // 4² + 5² + 6² + 7² + 12² + 13² + 14² + 15²
    [100, true, 860],
    // 8² + 9² + … + 15²
    [1, true, 1100],
    // AWS never billed by tens.
    [10, true, 0],
  ])('at %i ms, INIT billed: %j', (incrementMs, billsInit, lines) => {
    expect(agreeingLines(outcomes, { incrementMs, billsInit })).toBe(lines)
  })
})
