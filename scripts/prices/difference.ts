import { parse, times, toText, whole } from '../../src/engine/number'
import type { PriceRules, RegionPrices } from '../../src/engine/price-book'
import { withThousands } from '../../src/engine/with-thousands'
import { type Amount, amountsIn } from './amounts'
import { readingAt } from './read-region'

/** A book that was loaded whole. */
export interface Book {
  readonly rules: PriceRules
  readonly regions: ReadonlyMap<string, RegionPrices>
}

/** What changed, a line for each price that did, the same change of many regions in one line. */
export function difference(before: Book, after: Book): string[] {
  const regionsOf = new Map<string, string[]>()
  for (const [region, prices] of after.regions) {
    for (const line of changes(before.regions.get(region), prices)) {
      regionsOf.set(line, [...(regionsOf.get(line) ?? []), region])
    }
  }
  return [...regionsOf].map(([line, regions]) => line.replace('*', regions.join(', ')))
}

function changes(before: RegionPrices | undefined, after: RegionPrices): string[] {
  const had = new Map(amountsIn(before).map((amount) => [nameOf(amount), amount]))
  const has = new Map(amountsIn(after).map((amount) => [nameOf(amount), amount]))
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((name) => {
    const [from, to] = [had.get(name), has.get(name)]
    const one = from ?? to
    if (from?.text === to?.text || name === 'region' || !one) return []
    const per = readingAt(one.path)?.per ?? 1
    const unit = per === 1 ? '' : ` for ${withThousands(String(per))}`
    return [`${name} in *: ${shown(from, per)} → ${shown(to, per)}${unit}${warning(from, to)}`]
  })
}

/** `request price`, `compute price, arm, above 7,500,000,000`, `an hour of t3.nano, savings-1y`. */
function nameOf({ path, above }: Amount): string {
  const architecture = path[1] === 'x86' || path[1] === 'arm'
  const [first, ...rest] = path
    .slice(architecture ? 2 : 1)
    .filter((key) => !key.endsWith('HourUsd'))
  const name = readingAt(path)?.name ?? path[0] ?? ''
  const words = [first === undefined ? name : `${name} ${first}`, ...rest]
  return [...words, ...(above === '0' ? [] : [`above ${withThousands(above)}`])].join(', ')
}

function shown(amount: Amount | undefined, per: number): string {
  if (!amount) return 'none'
  return per === 1 ? amount.text : toText(times(parse(amount.text), whole(per)))
}

function warning(from: Amount | undefined, to: Amount | undefined): string {
  const ratio = Number(to?.text) / Number(from?.text)
  return ratio >= 2 || ratio <= 0.5 ? ' (doubled or halved: check by hand)' : ''
}
