import { expect, test } from 'vitest'
import { estimate } from '../src/engine/estimate'
import type { GoldenRow } from '../src/engine/golden-row'
import { defaultPriceBook } from '../src/prices'
import { scenarioOf } from './scenario-of'
import { todayLikeBook } from './today-like-book'

/** One test a row: its lines and its total, as exact text. */
export function testGolden(rows: readonly GoldenRow[]): void {
  test.each(rows)('$says', (row) => {
    const book = row.book === 'today' ? todayLikeBook : defaultPriceBook
    const { lines, totalUsd, missing } = estimate(scenarioOf(row.given, book), book)
    expect(missing).toEqual([])
    expect(Object.keys(row.lines)).not.toEqual([])
    for (const [rule, expected] of Object.entries(row.lines)) {
      const line = lines.find((one) => one.rule === rule)
      const { quantity, billable, usd } = line ?? {}
      const found = line ? { quantity, billable, usd } : null
      expect(found, rule).toEqual(expected && { billable: expected.quantity, ...expected })
    }
    if (row.totalUsd !== undefined) expect(totalUsd).toBe(row.totalUsd)
  })
}
