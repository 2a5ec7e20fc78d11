/** A number that knows its unit and how it was made, so that the work shown is the work done. */

import type { Exact } from './number'
import * as number from './number'
import type { Source } from './price-book'
import type { DecimalText } from './scenario'

/** `USD/GB-s` reads "USD a GB-s". */
export type Unit = string

export interface Quantity<U extends Unit = Unit> {
  readonly value: Exact
  readonly unit: U
  /** What it is called in shown work; empty for what is spelled out inside another line. */
  readonly name: string
  /** The figures it was made of, and between them the operators as a reader sees them; null: given. */
  readonly from: Formula | null
  /** Where a price comes from. */
  readonly source: Source | null
}

export type Formula = readonly (Quantity | string)[]

/** The products that are not a rate times what it is a rate of. */
interface Compound {
  's * GB': 'GB-s'
  'GB * s': 'GB-s'
  'instance * hour': 'instance-hour'
  'address * hour': 'address-hour'
  'vCPU * hour': 'vCPU-hour'
  'LCU * hour': 'LCU-hour'
}

/** What multiplies: `X/Y × Y = X`, s × GB = GB-s, and a share of anything is of its unit. */
export type Product<A extends Unit, B extends Unit> = A extends `${infer X}/${B}`
  ? X
  : B extends `${infer X}/${A}`
    ? X
    : B extends 'share'
      ? A
      : `${A} * ${B}` extends keyof Compound
        ? Compound[`${A} * ${B}`]
        : never

/** What division makes: `X ÷ X/Y = Y`, X ÷ X is a share, X ÷ a share is X, any other X ÷ Y is X/Y. */
export type Ratio<A extends Unit, B extends Unit> = B extends `${A}/${infer Y}`
  ? Y
  : A extends B
    ? 'share'
    : B extends 'share'
      ? A
      : `${A}/${B}`

type Possible<Result> = [Result] extends [never] ? never : unknown

/** A figure that was not worked out: typed by the user, or a price with its source. */
export function given<U extends Unit>(
  name: string,
  value: Exact | DecimalText | number,
  unit: U,
  source?: Source,
): Quantity<U> {
  return { value: asExact(value), unit, name, from: null, source: source ?? null }
}

function asExact(value: Exact | DecimalText | number): Exact {
  if (typeof value === 'number') return number.whole(value)
  return typeof value === 'string' ? number.parse(value) : value
}

/** The same quantity, as a line of its own in the work, called `name`. */
export function named<U extends Unit>(name: string, quantity: Quantity<U>): Quantity<U> {
  const { value, unit, from, source } = quantity
  return { value, unit, name, from: quantity.name && from ? [quantity] : from, source }
}

function made<U extends Unit>(value: Exact, unit: U, from: Formula, name = ''): Quantity<U> {
  return { value, unit, name, from, source: null }
}

/** a × b. Units that make no sense together do not compile. */
export function times<A extends Unit, B extends Unit>(
  a: Quantity<A>,
  b: Quantity<B> & Possible<Product<A, B>>,
): Quantity<Product<A, B>> {
  return made(number.times(a.value, b.value), productUnit(a.unit, b.unit), [a, '×', b]) as Quantity<
    Product<A, B>
  >
}

function productUnit(a: Unit, b: Unit): Unit {
  if (a.endsWith(`/${b}`)) return a.slice(0, -b.length - 1)
  if (b.endsWith(`/${a}`)) return b.slice(0, -a.length - 1)
  if (b === 'share') return a
  return a === 's' ? 'GB-s' : `${a}-${b}`
}

/** a ÷ b, exactly. */
export function over<A extends Unit, B extends Unit>(
  a: Quantity<A>,
  b: Quantity<B>,
): Quantity<Ratio<A, B>> {
  const from = [a, '÷', b]
  return made(number.over(a.value, b.value), ratioUnit(a.unit, b.unit), from) as Quantity<
    Ratio<A, B>
  >
}

function ratioUnit(a: Unit, b: Unit): Unit {
  if (b.startsWith(`${a}/`)) return b.slice(a.length + 1)
  if (a === b) return 'share'
  return b === 'share' ? a : `${a}/${b}`
}

/** a − b, where b is a part of a. */
export function minus<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  return made(number.minus(a.value, b.value), a.unit, [a, '−', b])
}

/** What is left of a after an allowance: never below 0. */
export function minusAllowance<U extends Unit>(
  a: Quantity<U>,
  allowance: Quantity<NoInfer<U>>,
): Quantity<U> {
  if (number.compare(a.value, allowance.value) >= 0) return minus(a, allowance)
  return made(number.ZERO, a.unit, [a, '−', allowance, ', not below 0'])
}

/** The sum, called `name`; of a single quantity, that quantity as it is. */
export function total<U extends Unit>(
  name: string,
  unit: U,
  all: readonly Quantity<NoInfer<U>>[],
): Quantity<U> {
  const [first, ...rest] = all
  if (!first) return given(name, number.ZERO, unit)
  if (rest.length === 0) return first.name ? first : named(name, first)
  const value = number.sum(all.map((one) => one.value))
  return made(
    value,
    unit,
    all.flatMap((one, i) => (i ? ['+', one] : [one])),
    name,
  )
}

/** The least whole number of steps that covers a, in a's unit. */
export function roundedUpTo<U extends Unit>(
  a: Quantity<U>,
  step: Quantity<NoInfer<U>>,
): Quantity<U> {
  return made(number.roundUpTo(a.value, step.value), a.unit, [a, 'rounded up to', step])
}

/** The greatest of several quantities. */
export function greatestOf<U extends Unit>(
  first: Quantity<U>,
  ...others: readonly Quantity<U>[]
): Quantity<U> {
  const value = others.reduce((most, { value }) => number.greatest(most, value), first.value)
  const from = ['greatest of', first, ...others.flatMap((one) => [',', one])]
  return made(value, first.unit, from)
}

/** How many steps a takes, begun ones whole, at least one: how AWS meters messages. */
export function metered<U extends Unit, V extends Unit>(
  a: Quantity<U>,
  step: Quantity<U>,
  unit: V,
): Quantity<V> {
  const steps = number.over(number.roundUpTo(a.value, step.value), step.value)
  const from = [a, '÷', step, ', rounded up, at least 1']
  return made(number.greatest(steps, number.ONE), unit, from)
}

/** The same amount under the same name in another unit: `factor` of the new unit make one of the old. */
export function converted<U extends Unit>(
  quantity: Quantity,
  factor: DecimalText,
  unit: U,
): Quantity<U> {
  const value = number.times(quantity.value, number.parse(factor))
  return made(value, unit, [quantity], quantity.name)
}
