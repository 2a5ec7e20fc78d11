import type { Ranked } from '../../state/fleet-figures'

export type Column = 'type' | 'size' | 'instances' | 'average' | 'peak' | 'usd'

export interface Order {
  readonly by: Column
  readonly isDown: boolean
}

/** What a column is sorted by; types keep their family together and grow within it. */
const KEYS: { readonly [C in Column]: (one: Ranked) => number } = {
  type: () => 0,
  size: ({ vcpu, memoryGib }) => vcpu * 1e4 + Number(memoryGib),
  instances: ({ instances }) => instances ?? 0,
  average: ({ fullness }) => Number(fullness?.average ?? 0),
  peak: ({ fullness }) => Number(fullness?.peak ?? 0),
  usd: () => 0,
}

/** The fleets, which come by cost, in another order; equals stay by cost. */
export function sorted(ranked: readonly Ranked[], { by, isDown }: Order): readonly Ranked[] {
  const key = KEYS[by]
  const up = by === 'type' ? ranked.toSorted(byType) : ranked.toSorted((a, b) => key(a) - key(b))
  return isDown ? up.toReversed() : up
}

const byType = (a: Ranked, b: Ranked) =>
  a.family.localeCompare(b.family, 'en') ||
  a.vcpu - b.vcpu ||
  Number(a.memoryGib) - Number(b.memoryGib)
