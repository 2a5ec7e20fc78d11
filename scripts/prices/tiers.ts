import { compare, parse, toText } from '../../src/engine/number'
import type { Tier } from '../../src/engine/price-book'
import type { Dimension } from './read-offer'

/** A bound or a price in the book's form: `0.0000002000` is `0.0000002`. */
export const plain = (decimal: string): string => toText(parse(decimal))

/** Tiers, from 0 on without a gap; or, as text, why they are none. */
export function joinTiers(dimensions: readonly Dimension[], free?: string): Tier[] | string {
  const sorted = dimensions
    .map(({ beginRange = '0', endRange = 'Inf', pricePerUnit }) => ({
      begin: plain(beginRange),
      upTo: endRange === 'Inf' ? null : plain(endRange),
      usd: pricePerUnit.USD === undefined ? null : plain(pricePerUnit.USD),
    }))
    .sort((a, b) => compare(parse(a.begin), parse(b.begin)))
  if (free !== undefined && sorted[0]?.usd === '0' && sorted[0].upTo === free) sorted.shift()
  let end: string | null = sorted[0]?.begin === free ? (free ?? '0') : '0'
  const tiers: Tier[] = []
  for (const { begin, upTo, usd } of sorted) {
    if (usd === null) return 'a tier has no price in USD'
    if (usd === '0') return `the tier from ${begin} is free, which the book cannot say`
    if (begin !== end) return `a tier begins at ${begin} where the one before ends at ${end}`
    tiers.push({ upTo, usd })
    end = upTo
  }
  if (tiers.length === 0) return 'there is no price'
  return end === null ? tiers : `the last tier ends at ${end}`
}
