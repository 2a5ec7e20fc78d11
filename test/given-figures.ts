/** The figures that a reader of shown work knows: typed, printed in the book, or a unit's size. */
import type { PriceBook } from '../src/engine/price-book'
import type { LambdaFunction, Scenario } from '../src/engine/scenario'
import {
  ceil,
  exactly,
  type Fraction,
  fraction,
  minus,
  ONE,
  over,
  plus,
  sum,
  times,
  toText,
} from './oracle/fraction'

/** Sizes of units, free sizes and meters that AWS's pages name. */
const CONSTANTS = [
  '0',
  '0.4',
  '1',
  '3',
  '12',
  '24',
  '25',
  '32',
  '60',
  '64',
  '168',
  '256',
  '300',
  '512',
  '3600',
  '6144',
  '1000000',
  '1048576',
]

/** As text, for a scenario under a book. */
export function givenFigures(scenario: Scenario, book: PriceBook): ReadonlySet<string> {
  return new Set([
    ...CONSTANTS,
    ...leaves(scenario),
    ...leaves(book),
    ...scenario.functions.flatMap((fn) => derived(fn, book)),
  ])
}

function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.values(value).flatMap(leaves)
}

/** What is written down in another form: GB for MB, warm for cold, samples by what each is billed. */
function derived(fn: LambdaFunction, book: PriceBook): string[] {
  const inGb = (mb: number) => toText(fraction(BigInt(mb), 1024n))
  const coldShare = exactly(fn.coldStart.share)
  return [
    inGb(fn.memoryMb),
    inGb(fn.ephemeralStorageMb - 512),
    toText(minus(ONE, coldShare)),
    ...samplesOf(fn, book, exactly('0')),
    ...(book.billsInit ? samplesOf(fn, book, exactly(fn.coldStart.initMs)) : []),
  ]
}

function samplesOf({ duration }: LambdaFunction, book: PriceBook, init: Fraction): string[] {
  if (duration.kind === 'average') return []
  const increment = exactly(book.incrementMs)
  const counts = new Map<string, bigint>()
  for (const [ms, count] of duration.samples) {
    const steps = fraction(ceil(over(plus(exactly(ms), init), increment)))
    const billed = toText(times(steps, increment))
    counts.set(billed, (counts.get(billed) ?? 0n) + BigInt(count))
  }
  const all = [...counts.values()]
  return [...counts.keys(), ...all.map(String), toText(sum(all.map((count) => fraction(count))))]
}
