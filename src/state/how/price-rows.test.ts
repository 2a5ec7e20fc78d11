import { describe, expect, test } from 'vitest'
import type { PriceBook, Source } from '../../engine/price-book'
import { loadEveryRules, loadPriceBook } from '../../prices'
import { instanceRows, surplusRows } from './instance-rows'
import type { PriceRow } from './price-row'
import { notOffered, priceGroups } from './price-rows'

const rules = [...(await loadEveryRules()).values()]
const books = await Promise.all(
  rules.flatMap(({ id, regions }) =>
    Object.keys(regions).map((region) => loadPriceBook(id, region)),
  ),
)
const named = books.flatMap((book) => (book ? [[`${book.id} ${book.region}`, book] as const] : []))
const book = (id: string, region: string) =>
  named.find(([name]) => name === `${id} ${region}`)?.[1] as PriceBook

/** Amounts are decimal text; these fields of a book hold others than prices and allowances. */
const NO_AMOUNT = new Set(['upTo', 'limits', 'memoryGib', 'baseline', 'id', 'url', 'read', 'says'])

/** Every amount anywhere in a book, with the source that stands nearest to it, as `amount url read`. */
function amountsIn(value: unknown, name = '', nearest?: Source): string[] {
  if (NO_AMOUNT.has(name)) return []
  if (typeof value === 'string') {
    return /^\d+(\.\d+)?$/.test(value) && value !== '0' && nearest
      ? [`${value} ${nearest.url} ${nearest.read}`]
      : []
  }
  if (typeof value !== 'object' || value === null) return []
  const source: Source | undefined = 'source' in value ? (value.source as Source) : nearest
  return Object.entries(value).flatMap(([field, inside]) =>
    field === 'source' ? [] : amountsIn(inside, field, source),
  )
}

const shownIn = (rows: readonly Pick<PriceRow, 'parts' | 'source'>[]) =>
  rows.flatMap(({ parts, source }) =>
    parts.flatMap(({ amount }) =>
      amount === null || !source ? [] : [`${amount} ${source.url} ${source.read}`],
    ),
  )

const allRows = (one: PriceBook) => [
  ...priceGroups(one).flatMap(({ rows }) => rows),
  ...instanceRows(one),
  ...surplusRows(one),
]

describe.each(named)('%s', (_name, one) => {
  test('every amount of the book is in a row, with its source and date', () => {
    const shown = new Set(shownIn(allRows(one)))
    const inBook = amountsIn(one)
    expect(inBook.length).toBeGreaterThan(20)
    expect(inBook.filter((amount) => !shown.has(amount))).toEqual([])
  })

  test('no row has an amount that the book does not have, or an amount without a source', () => {
    // The free GB have the source of the transfer that they are free of.
    const inBook = new Set([
      ...amountsIn(one),
      `${one.freeInternetGb} ${one.transferInternet?.source.url} ${one.transferInternet?.source.read}`,
      `${one.freeInternetGb} ${one.freeTier.source.url} ${one.freeTier.source.read}`,
    ])
    expect(shownIn(allRows(one)).filter((amount) => !inBook.has(amount))).toEqual([])
    for (const { parts, source } of allRows(one)) {
      if (parts.some(({ amount }) => amount !== null)) expect(source).not.toBeNull()
    }
  })
})

const rowOf = (one: PriceBook, name: string) =>
  priceGroups(one)
    .flatMap(({ rows }) => rows)
    .find((row) => row.name === name)

test('tiers stand one after the other, and what is above the known ones is said to be missing', () => {
  expect(rowOf(book('2026-09', 'us-east-1'), 'Compute, x86')?.parts).toEqual([
    { of: { from: '0', upTo: '6000000000' }, amount: '0.0000166667' },
    { of: { from: '6000000000', upTo: '15000000000' }, amount: '0.000015' },
    { of: { from: '15000000000', upTo: null }, amount: '0.0000133334' },
  ])
  const uae = rowOf(book('2026-09', 'me-central-1'), 'To the internet')
  expect(uae?.parts.at(-1)).toEqual({ of: { from: '10240', upTo: null }, amount: null })
})

test('a price that is missing has a row without an amount; what was not offered has none', () => {
  const auckland = book('2026-09', 'ap-southeast-6')
  expect(rowOf(auckland, 'HTTP API')).toMatchObject({
    parts: [{ of: null, amount: null }],
    source: null,
  })
  const then = book('2020-02', 'us-east-1')
  expect(rowOf(then, 'HTTP API')).toBeUndefined()
  expect(rowOf(then, 'Compute, arm64')).toBeUndefined()
  expect(notOffered(then)).toContain('HTTP API (API Gateway)')
  expect(notOffered(book('2026-09', 'us-east-1'))).toEqual([])
})

test('an instance type that a region does not sell has no price there', () => {
  const rows = instanceRows(book('2026-09', 'us-gov-west-1'))
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.every(({ parts }) => parts.every(({ amount }) => amount === null))).toBe(true)
})
