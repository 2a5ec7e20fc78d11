import { describe, expect, test } from 'vitest'
import type { PriceBook, Source, TieredRate } from '../engine/price-book'
import {
  bookNames,
  defaultPriceBook,
  loadEveryRules,
  loadedPriceBook,
  loadPriceBook,
  priceRules,
} from '.'

const DECIMAL_TEXT = /^(0|[1-9]\d*)(\.\d*[1-9])?$/
const DAY_OR_MONTH = /^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/
const AMOUNT_FIELD =
  /usd|^(upTo|discount|on-demand|savings-..|memoryGib|baseline|requests|gbSeconds)$/i

const everyRules = await loadEveryRules()
const keys = [...everyRules.values()].flatMap((rules) =>
  Object.keys(rules.regions).map((region) => [rules.id, region] as const),
)
const books = await Promise.all(keys.map(([id, region]) => loadPriceBook(id, region)))

test('every region of every book can be loaded, and is then there without waiting', () => {
  expect(books.map((book) => [book?.id, book?.region])).toEqual(keys)
  expect(keys.map(([id, region]) => loadedPriceBook(id, region))).toEqual(books)
})

test('a book has the same name before it is loaded and after', () => {
  expect(bookNames.map(({ id, title, shortTitle }) => ({ id, title, shortTitle }))).toEqual(
    [...everyRules.values()].map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
  )
})

test('what the catalogue does not have is null, never another book', async () => {
  expect(await loadPriceBook('2020-02', 'eu-west-1')).toBeNull()
  expect(await loadPriceBook('1999-01', 'us-east-1')).toBeNull()
  expect(await loadPriceBook('2020-02', 'constructor')).toBeNull()
  expect(await loadPriceBook('2026-09', 'constructor')).toBeNull()
  expect(await loadPriceBook('2026-09', 'cn-north-1')).toBeNull()
  expect(loadedPriceBook('2020-02', 'eu-west-1')).toBeNull()
  expect(priceRules.has('constructor')).toBe(false)
})

test('the default is the book of February 2020 for us-east-1', () => {
  expect(loadedPriceBook('2020-02', 'us-east-1')).toBe(defaultPriceBook)
})

/** The value and everything inside it, each with the name of its field. */
function fieldsIn(value: unknown, name = ''): [name: string, value: unknown][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[name, value], ...inside.flatMap(([key, field]) => fieldsIn(field, key))]
}

function objectsWith(book: PriceBook, field: string): Record<string, unknown>[] {
  return fieldsIn(book).flatMap(([, value]) =>
    typeof value === 'object' && value !== null && field in value ? [{ ...value }] : [],
  )
}

const named = books.flatMap((book) => (book ? [[`${book.id} ${book.region}`, book] as const] : []))

describe.each(named)('%s', (_name, book) => {
  test('amounts are plain decimal text, and no price is zero', () => {
    const amounts = fieldsIn(book).filter(
      ([name, value]) => AMOUNT_FIELD.test(name) && typeof value === 'string',
    )
    expect(amounts.length).toBeGreaterThan(50)
    for (const [, amount] of amounts) {
      expect(amount).toMatch(DECIMAL_TEXT)
      expect(amount).not.toBe('0')
    }
    const { source, ...free } = book.freeTier
    for (const amount of [book.freeInternetGb, ...Object.values(free)]) {
      expect(amount).toMatch(DECIMAL_TEXT)
    }
  })

  test('every rate has a source: a public page and its date', () => {
    const flat = objectsWith(book, 'usd').filter((rate) => !('upTo' in rate))
    const kinds = ['tiers', 'hourUsd', 'vcpuHourUsd', 'discount']
    const rates = [...flat, ...kinds.flatMap((field) => objectsWith(book, field))]
    expect(rates.length).toBeGreaterThan(10)
    for (const { source } of [...rates, book.limits, book.freeTier]) {
      const { url, read } = source as Source
      expect(new URL(url).protocol).toBe('https:')
      expect(read).toMatch(DAY_OR_MONTH)
    }
  })

  test('tiers ascend, grow cheaper, and only the last may have no end', () => {
    for (const { tiers } of objectsWith(book, 'tiers') as unknown as TieredRate[]) {
      const bounds = tiers.map((tier) => Number(tier.upTo ?? Number.POSITIVE_INFINITY))
      const prices = tiers.map((tier) => Number(tier.usd))
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b))
      expect(prices).toEqual([...new Set(prices)].sort((a, b) => b - a))
    }
  })

  test('every instance type with a price is one that the rules know', () => {
    for (const [type, rate] of Object.entries(book.instanceRates)) {
      expect(Object.keys(book.instances)).toContain(type)
      expect(rate.hourUsd).toHaveProperty('on-demand')
    }
  })

  test('a commitment is cheaper, and a longer one cheaper still', () => {
    const { x86, arm } = book.fargate
    const fargate = [x86, arm].flatMap((rate) => (rate ? [rate.vcpuHourUsd, rate.gbHourUsd] : []))
    const instances = Object.values(book.instanceRates).map((rate) => rate.hourUsd)
    for (const hourUsd of [...instances, ...fargate]) {
      const hours = [hourUsd['on-demand'], hourUsd['savings-1y'], hourUsd['savings-3y']]
        .filter((usd) => usd !== undefined)
        .map(Number)
      expect(hours).toEqual([...new Set(hours)].sort((a, b) => b - a))
    }
  })

  test('a cache has a price for each size of the limits, and for no other', () => {
    expect(Object.keys(book.restApiCache).sort()).toEqual([...book.limits.cacheGb].sort())
  })

  test('what the rules do not offer has no price', () => {
    const offers = (kind: PriceBook['triggers'][number]) => book.triggers.includes(kind)
    if (!offers('http-api')) expect(book.httpApi).toBeNull()
    if (!book.architectures.includes('arm')) expect(book.compute.arm).toBeNull()
    if (book.limits.ephemeralStorageMb.max === 512) expect(book.ephemeralStorage).toBeNull()
    if (book.limits.streamedMb === 0) expect(book.responseStreaming).toBeNull()
    if (!book.extras.includes('public-ipv4')) expect(book.publicIpv4).toBe('free')
    if (!book.snapStart) expect([book.snapStartCache, book.snapStartRestore]).toEqual([null, null])
  })
})
