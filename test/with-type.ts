import type { InstanceType, PriceBook, TieredRate } from '../src/engine/price-book'

interface Priced {
  readonly type: Omit<InstanceType, 'architecture'> & { readonly hourUsd: string }
  readonly gbSecondUsd?: string
  readonly gbMonthUsd?: string
}

/** The type's name in the book that it is put in. */
export const THE_TYPE = 'the type'

/** A book that knows one more type, and has a source's own prices where those are given. */
export function withType(book: PriceBook, { type, gbSecondUsd, gbMonthUsd }: Priced): PriceBook {
  const { hourUsd, ...instance } = type
  const { source } = book.limits
  const compute = gbSecondUsd ? flat(gbSecondUsd, book) : book.compute.x86
  return {
    ...book,
    instances: { ...book.instances, [THE_TYPE]: { ...instance, architecture: 'x86' } },
    instanceRates: {
      ...book.instanceRates,
      [THE_TYPE]: { hourUsd: { 'on-demand': hourUsd }, source },
    },
    compute: { ...book.compute, x86: compute },
    storage: gbMonthUsd ? { usd: gbMonthUsd, source } : book.storage,
  }
}

const flat = (usd: string, { limits }: PriceBook): TieredRate => ({
  tiers: [{ upTo: null, usd }],
  source: limits.source,
})
