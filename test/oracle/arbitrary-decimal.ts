/** Decimal text as a scenario holds it, weighted to the edges. */
import fc from 'fast-check'
import { exactly, floor, fraction, times, toText } from './fraction'

const PLACES = 12n
const UNITS = 10n ** PLACES

/** The contract's `^\d{1,16}(\.\d{1,12})?$`. */
export const GREATEST_DECIMAL = '9999999999999999.999999999999'

const toUnits = (text: string): bigint => floor(times(exactly(text), fraction(UNITS)))
const fromUnits = (units: bigint): string => toText(fraction(units, UNITS))

const within = (units: bigint, least: bigint, most: bigint): bigint =>
  units < least ? least : units > most ? most : units

/** From `min` to `max`: the edges and their next neighbours, and all magnitudes with 0 to 12 places. */
export function arbitraryDecimal(
  min: string,
  max: string,
  edges: readonly string[] = [],
): fc.Arbitrary<string> {
  const [least, most] = [toUnits(min), toUnits(max)]
  const nearEdge = fc
    .tuple(fc.constantFrom(min, max, ...edges), fc.constantFrom(0n, 0n, 1n, -1n, UNITS, -UNITS))
    .map(([edge, step]) => toUnits(edge) + step)
  const anyMagnitude = fc
    .tuple(
      fc.integer({ min: 1, max: String(most).length }),
      fc.bigInt({ min: 0n, max: most }),
      fc.constantFrom(0n, 0n, 1n, 3n, 7n, PLACES),
    )
    .map(([digits, units, places]) => {
      const grain = 10n ** (PLACES - places)
      return ((units % 10n ** BigInt(digits)) / grain) * grain
    })
  return fc
    .oneof({ arbitrary: nearEdge, weight: 2 }, { arbitrary: anyMagnitude, weight: 3 })
    .map((units) => fromUnits(within(units, least, most)))
}
