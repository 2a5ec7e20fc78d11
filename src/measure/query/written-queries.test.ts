import { expect, test } from 'vitest'
import { areColumns, columnOf } from './columns'
import { ATHENA_QUERY, INSIGHTS_QUERY } from './written-queries'

/** What a query calls the figures that it gives. */
const namesIn = (text = '') => Array.from(text.matchAll(/\bas (\w+)/gi), ([, name = '']) => name)

test.each([
  ['CloudWatch Logs Insights', namesIn(INSIGHTS_QUERY.split('| stats')[1]), ['@log', 'memoryMb']],
  ['Athena', namesIn(ATHENA_QUERY.split('\nSELECT')[1]?.replaceAll('AS bigint', '')), []],
])('the query for %s gives the columns that are read', (_, names, groups) => {
  const titles = [...names, ...groups]
  expect(titles.filter((title) => columnOf(title) === null)).toEqual([])
  expect(areColumns(titles)).toBe(true)
  expect(new Set(titles.map(columnOf))).toEqual(
    new Set([
      ...['memorymb', 'requests', 'durationms', 'billedat1ms', 'billedat100ms', 'billedms'],
      ...['coldstarts', 'initms', 'usedmb', 'firstms', 'lastms'],
      ...(groups.length > 0 ? ['log'] : []),
    ]),
  )
})

test('the query for CloudWatch Logs Insights groups by what it is to tell apart', () => {
  expect(INSIGHTS_QUERY).toContain(' by @log, memoryMb, near\n')
})
