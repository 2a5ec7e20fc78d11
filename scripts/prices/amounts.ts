/** One amount of a book: where it stands, and for a tier from where on it holds. */
export interface Amount {
  /** `['instanceRates', 't3.nano', 'on-demand']` */
  readonly path: readonly string[]
  readonly above: string
  readonly text: string
}

/** Names that stand between an amount and what it is of, and say nothing of it. */
const SILENT = new Set(['hourUsd', 'discount'])

/** All amounts in a part of a book, in its order; what is not known has none. */
export function amountsIn(value: unknown, path: readonly string[] = []): Amount[] {
  if (typeof value === 'string') return [{ path, above: '0', text: value }]
  if (typeof value !== 'object' || value === null) return []
  if ('usd' in value) return [{ path, above: '0', text: String(value.usd) }]
  if ('tiers' in value) {
    const tiers = value.tiers as { upTo: string | null; usd: string }[]
    return tiers.map(({ usd }, at) => ({ path, above: tiers[at - 1]?.upTo ?? '0', text: usd }))
  }
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'source') return []
    return amountsIn(part, SILENT.has(key) ? path : [...path, key])
  })
}
