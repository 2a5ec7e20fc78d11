/**
 * Exact fractions on BigInt: the oracle's only arithmetic. The denominator is above 0; a fraction is
 * reduced only when it grows long, for most of the time would go into that.
 */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const SIGNIFICANT_DIGITS = 64

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const LONG = 1n << 1024n

/** Throws on a denominator of 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('division by zero')
  if (denominator < 0n) return fraction(-numerator, -denominator)
  const made = { numerator, denominator }
  return denominator < LONG ? made : reduced(made)
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export const ZERO = fraction(0n)
export const ONE = fraction(1n)

/** Prices and sizes are asked for again and again. */
const known = new Map<string, Fraction>()
const MOST_KNOWN = 1000

/** Of a whole number or plain decimal text; throws on any other text. */
export function exactly(value: string | number | bigint): Fraction {
  const text = String(value)
  const before = known.get(text)
  if (before) return before
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new SyntaxError(`not a plain decimal: ${text}`)
  const [, whole = '', decimals = ''] = match
  const read = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, read)
  return read
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.numerator === 0n) return b
  if (b.numerator === 0n) return a
  const [less, more] = a.denominator < b.denominator ? [a, b] : [b, a]
  if (more.denominator % less.denominator === 0n) {
    const factor = more.denominator / less.denominator
    return { numerator: less.numerator * factor + more.numerator, denominator: more.denominator }
  }
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator })

export function times(...factors: readonly Fraction[]): Fraction {
  let [numerator, denominator] = [1n, 1n]
  for (const factor of factors) {
    numerator *= factor.numerator
    denominator *= factor.denominator
  }
  return fraction(numerator, denominator)
}

export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

export const sum = ([first = ZERO, ...rest]: readonly Fraction[]): Fraction =>
  rest.reduce(plus, first)

/** Below, at or above 0 as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? b : a)
export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? b : a)
export const isZero = (a: Fraction): boolean => a.numerator === 0n

/** The greatest whole number not above `a`. */
export function floor({ numerator, denominator }: Fraction): bigint {
  const cut = numerator / denominator
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut
}

/** The least whole number not below `a`. */
export const ceil = ({ numerator, denominator }: Fraction): bigint =>
  -floor({ numerator: -numerator, denominator })

/** Plain decimal text: whole where the decimals end, else at 64 significant digits, half up. */
export function toText(value: Fraction): string {
  if (value.numerator < 0n) return `-${toText(minus(ZERO, value))}`
  const places = placesUntilEnd(value) ?? placesAtSignificantDigits(value)
  return placed(roundedAt(value, places), places)
}

/** How many decimals have all of the value, or null where they never end. */
function placesUntilEnd({ numerator, denominator }: Fraction): number | null {
  let rest = denominator
  const powerOf = (prime: bigint) => {
    let power = 0
    for (const step of [32, 1]) {
      for (const factor = prime ** BigInt(step); rest % factor === 0n; rest /= factor) power += step
    }
    return power
  }
  const places = Math.max(powerOf(2n), powerOf(5n))
  return numerator % rest === 0n ? places : null
}

function placesAtSignificantDigits({ numerator, denominator }: Fraction): number {
  const magnitude = String(numerator).length - String(denominator).length
  const places = SIGNIFICANT_DIGITS - magnitude
  const digits = String(floor(times(fraction(numerator, denominator), tenTo(places)))).length
  return digits > SIGNIFICANT_DIGITS ? places - 1 : places
}

const tenTo = (power: number): Fraction =>
  power < 0 ? fraction(1n, 10n ** BigInt(-power)) : fraction(10n ** BigInt(power))

const roundedAt = (value: Fraction, places: number): bigint =>
  floor(plus(times(value, tenTo(places)), fraction(1n, 2n)))

function placed(digits: bigint, places: number): string {
  if (places <= 0) return String(digits * 10n ** BigInt(-places))
  const padded = String(digits).padStart(places + 1, '0')
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/\.?0+$/, '')
}
