/**
 * Exact numbers: a decimal over a whole divisor, and the divisor is 1 for nearly all. A thirtieth of
 * a week or the mean of three samples has no last digit, but three of them do, so the division
 * waits until a figure is printed. The digits are BigInt, which is many times faster than any
 * decimal library; decimal.js cuts the quotients that have no last digit.
 */
import DecimalJs from 'decimal.js'
import type { DecimalText } from './scenario'

/** A quotient without a last digit is printed with 64 of them. */
const Decimal = DecimalJs.clone({ precision: 64, toExpNeg: -9e15, toExpPos: 9e15 })

/** The value is `digits / (10 ** scale × divisor)`; the divisor is positive, without factors 2 and 5. */
export interface Exact {
  readonly digits: bigint
  readonly scale: number
  readonly divisor: bigint
}

const PATTERN = /^\d{1,200}(?:\.\d{1,200})?$/

export const ZERO: Exact = { digits: 0n, scale: 0, divisor: 1n }
export const ONE: Exact = { digits: 1n, scale: 0, divisor: 1n }

/** Prices and limits are asked for again and again. */
const known = new Map<DecimalText, Exact>()
const MOST_KNOWN = 1000

/** The number that plain decimal text stands for. Throws on any other text: read it as input first. */
export function parse(text: DecimalText): Exact {
  const before = known.get(text)
  if (before) return before
  const read = ofText(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, read)
  return read
}

function ofText(text: string): Exact {
  if (!PATTERN.test(text)) throw new RangeError(`Not a plain decimal: ${text.slice(0, 40)}`)
  const [before = '', after = ''] = text.split('.')
  return { digits: BigInt(before + after), scale: after.length, divisor: 1n }
}

/** The number that a whole count stands for. Throws on a fraction or on what a double cannot count. */
export function whole(count: number): Exact {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
  return { digits: BigInt(count), scale: 0, divisor: 1n }
}

/** The number that a BigInt stands for. */
export const ofBigInt = (digits: bigint): Exact => ({ digits, scale: 0, divisor: 1n })

const POWERS = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent))
const tenTo = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent)

/** The digits of a number when it is written with more places and over a multiple of its divisor. */
function digitsAt(a: Exact, scale: number, factor: bigint): bigint {
  const digits = a.scale === scale ? a.digits : a.digits * tenTo(scale - a.scale)
  return factor === 1n ? digits : digits * factor
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  if (a.divisor === b.divisor) {
    const digits = digitsAt(a, scale, 1n) + digitsAt(b, scale, 1n)
    return { digits, scale, divisor: a.divisor }
  }
  const shared = greatestCommonDivisor(a.divisor, b.divisor)
  const [forA, forB] = [b.divisor / shared, a.divisor / shared]
  const digits = digitsAt(a, scale, forA) + digitsAt(b, scale, forB)
  return { digits, scale, divisor: a.divisor * forA }
}

/** Of two whole numbers above 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b]
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser]
  return greater
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { digits: -b.digits, scale: b.scale, divisor: b.divisor })
}

export function times(a: Exact, b: Exact): Exact {
  return undivided(a.digits * b.digits, a.scale + b.scale, a.divisor * b.divisor)
}

/** a ÷ b. Throws when b is 0: what divides by zero is a mistake of ours, not of the user's. */
export function over(a: Exact, b: Exact): Exact {
  if (b.digits === 0n) throw new RangeError('Division by zero')
  const top = a.digits * b.divisor * tenTo(b.scale) * (b.digits < 0n ? -1n : 1n)
  return withoutTwosAndFives(top, a.scale, a.divisor * (b.digits < 0n ? -b.digits : b.digits))
}

/** Moves the factors 2 and 5 of a divisor into the scale, where they are places of the decimal. */
function withoutTwosAndFives(top: bigint, places: number, bottom: bigint): Exact {
  if (bottom === 1n) return { digits: top, scale: places, divisor: 1n }
  const twos = (bottom & -bottom).toString(2).length - 1
  let divisor = bottom >> BigInt(twos)
  let fives = 0
  for (; divisor % 5n === 0n; divisor /= 5n) fives++
  const scale = Math.max(twos, fives)
  const digits = top * 5n ** BigInt(scale - fives) * 2n ** BigInt(scale - twos)
  return undivided(digits, places + scale, divisor)
}

/** Divides at once where the quotient has a last digit. */
function undivided(digits: bigint, scale: number, divisor: bigint): Exact {
  if (divisor === 1n || digits % divisor !== 0n) return { digits, scale, divisor }
  return { digits: digits / divisor, scale, divisor: 1n }
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale)
  const isAlike = a.divisor === b.divisor
  const [left, right] = [
    digitsAt(a, scale, isAlike ? 1n : b.divisor),
    digitsAt(b, scale, isAlike ? 1n : a.divisor),
  ]
  return Number(left > right) - Number(left < right)
}

export const isZero = (a: Exact): boolean => a.digits === 0n
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)
export function sum([first = ZERO, ...others]: readonly Exact[]): Exact {
  return others.reduce(plus, first)
}

/** The least whole multiple of `step` that is not below `a`, decided on the exact ratio. */
export function roundUpTo(a: Exact, step: Exact): Exact {
  const numerator = a.digits * step.divisor * tenTo(step.scale)
  const denominator = step.digits * a.divisor * tenTo(a.scale)
  const floor = numerator / denominator
  const steps = floor * denominator < numerator ? floor + 1n : floor
  return times({ digits: steps, scale: 0, divisor: 1n }, step)
}

/** Plain decimal text: whole where the value has a last digit, else cut at 64 significant digits. */
export function toText(a: Exact): DecimalText {
  const { digits, scale, divisor } = undivided(a.digits, a.scale, a.divisor)
  return divisor === 1n ? withPoint(digits, scale) : toDecimal(a).toFixed()
}

function withPoint(digits: bigint, scale: number): DecimalText {
  if (digits < 0n) return `-${withPoint(-digits, scale)}`
  const text = digits.toString().padStart(scale + 1, '0')
  const point = text.length - scale
  let end = text.length
  while (text[end - 1] === '0') end--
  return end > point ? `${text.slice(0, point)}.${text.slice(point, end)}` : text.slice(0, point)
}

function toDecimal({ digits, scale, divisor }: Exact): DecimalJs {
  return new Decimal(digits.toString()).div((divisor * tenTo(scale)).toString())
}

/** To whole cents, half up: for a sentence, never for an answer. */
export function toCents(a: Exact): DecimalText {
  return toDecimal(a).toDecimalPlaces(2, DecimalJs.ROUND_HALF_UP).toFixed(2)
}

/** The nearest double: for drawing, never for an answer. */
export function toDouble(a: Exact): number {
  return toDecimal(a).toNumber()
}

/** The same number as a ratio of two whole numbers, for decisions in BigInt. */
export function toRatio(a: Exact): { readonly numerator: bigint; readonly denominator: bigint } {
  return { numerator: a.digits, denominator: a.divisor * tenTo(a.scale) }
}

/** The same numbers, all multiplied by what makes every one of them whole. */
export function inWholeNumbers(numbers: readonly Exact[]): bigint[] {
  const scale = Math.max(...numbers.map((one) => one.scale))
  const divisor = numbers.reduce((all, one) => leastCommonMultiple(all, one.divisor), 1n)
  return numbers.map((one) => digitsAt(one, scale, divisor / one.divisor))
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint =>
  a === b ? a : a * (b / greatestCommonDivisor(a, b))
