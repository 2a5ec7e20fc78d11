import type { Option } from '../parts/select'

/** By how an id begins, the first that fits. */
const PLACES = [
  ['AWS GovCloud', /^us-gov/],
  ['North America', /^(us|ca|mx)/],
  ['South America', /^sa/],
  ['Europe', /^eu/],
  ['Asia Pacific', /^ap/],
  ['Middle East and Africa', /^(me|il|af)/],
] as const

/** A book's regions to choose from: one as it is, several by their part of the world. */
export function regionOptions(regions: { readonly [id: string]: string }): Option<string>[] {
  const all = Object.entries(regions)
  if (all.length === 1) return all.map(([value]) => ({ value, says: value }))
  return all.map(([value, name]) => {
    const group = PLACES.find(([, ids]) => ids.test(value))?.[0] ?? 'Elsewhere'
    return { value, says: `${value}, ${cityOf(name)}`, group }
  })
}

/** `Frankfurt`, of `EU (Frankfurt)`: the group says the rest. */
const cityOf = (name: string) => /\((.+)\)/.exec(name)?.[1] ?? name
