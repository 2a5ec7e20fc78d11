import type { Option } from '../parts/select'

/** A book's regions to choose from: one as it is, several by the part of the world that AWS names. */
export function regionOptions(regions: { readonly [id: string]: string }): Option<string>[] {
  const all = Object.entries(regions)
  if (all.length === 1) return all.map(([value]) => ({ value, says: value }))
  return all.map(([value, name]) => {
    // `EU (Frankfurt)`, with what is not in the EU.
    const [, place, city = name] = /(.+) \((.+)\)/.exec(name) ?? []
    return {
      value,
      says: `${value}, ${city}`,
      group: place?.replace('EU', 'Europe') ?? 'Elsewhere',
    }
  })
}
