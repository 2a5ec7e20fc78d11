/** Reads shown work as a careful reader would: recomputes every step, and looks where figures come from. */
import type { Step, Term } from '../src/engine/estimate-result'
import {
  ceil,
  compare,
  exactly,
  type Fraction,
  fraction,
  greater,
  minus,
  ONE,
  over,
  plus,
  times,
  ZERO,
} from './oracle/fraction'

type Part = Term | string

/** What the formula of a step comes to, by the usual precedence; what follows a comma comes last. */
export function recomputed({ parts }: Step): Fraction {
  const rest = [...parts]
  const value = taken(rest, 'greatest of') ? greatest(rest) : rounding(rest)
  if (rest.length > 0) throw new SyntaxError(`Cannot read on at ${JSON.stringify(rest[0])}`)
  return value
}

function rounding(rest: Part[]): Fraction {
  let value = sum(rest)
  for (;;) {
    if (taken(rest, 'rounded up to')) value = roundedUpTo(value, sum(rest))
    else if (taken(rest, ', rounded up, at least 1')) value = greater(roundedUpTo(value, ONE), ONE)
    else if (taken(rest, ', not below 0')) value = greater(value, ZERO)
    else return value
  }
}

function greatest(rest: Part[]): Fraction {
  let value = sum(rest)
  while (taken(rest, ',')) value = greater(value, sum(rest))
  return value
}

function sum(rest: Part[]): Fraction {
  let value = product(rest)
  for (;;) {
    if (taken(rest, '+')) value = plus(value, product(rest))
    else if (taken(rest, '−')) value = minus(value, product(rest))
    else return value
  }
}

function product(rest: Part[]): Fraction {
  let value = figure(rest)
  for (;;) {
    if (taken(rest, '×')) value = times(value, figure(rest))
    else if (taken(rest, '÷')) value = over(value, figure(rest))
    else return value
  }
}

function figure(rest: Part[]): Fraction {
  const part = rest.shift()
  if (typeof part === 'object') return exactly(part.value)
  if (part !== '(') throw new SyntaxError(`Not a figure: ${part}`)
  const value = rounding(rest)
  if (!taken(rest, ')')) throw new SyntaxError('A bracket is not closed')
  return value
}

function taken(rest: Part[], word: string): boolean {
  if (rest[0] !== word) return false
  rest.shift()
  return true
}

const roundedUpTo = (value: Fraction, step: Fraction): Fraction =>
  times(fraction(ceil(over(value, step))), step)

/** Equal but for what is cut off printed figures that have no last digit. */
export function nearly(a: Fraction, b: Fraction): boolean {
  const apart = minus(a, b)
  const size = greater(absolute(a), absolute(b))
  return compare(absolute(apart), times(size, fraction(1n, 10n ** 40n))) <= 0
}

const absolute = (a: Fraction): Fraction => greater(a, minus(ZERO, a))

/** The figures of the steps that neither have a source nor are the result of an earlier step. */
export function unexplained(steps: readonly Step[]): Term[] {
  const results: Term[] = []
  const found: Term[] = []
  for (const { parts, value } of steps) {
    for (const part of parts) {
      if (typeof part === 'string' || part.source) continue
      if (!results.some((result) => isSame(result, part))) found.push(part)
    }
    results.push(value)
  }
  return found
}

const THOUSANDTH = exactly('0.001')

/** The same figure, perhaps in another unit: 1000 ms and 1 s. */
function isSame(result: Term, term: Term): boolean {
  if (result.name !== term.name) return false
  if (result.value === term.value) return true
  return nearly(times(exactly(result.value), THOUSANDTH), exactly(term.value))
}
