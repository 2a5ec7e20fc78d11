/**
 * Reads shown work as a careful reader would, from its text alone: works out every step in fractions, and
 * looks where its figures come from.
 */
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
  toText,
  ZERO,
} from './oracle/fraction'

type Text = Pick<Step, 'label' | 'words' | 'numbers' | 'result'>

/** What earlier steps came to, by how it is printed: of a figure without a last digit that is not all. */
type Results = Map<string, Fraction>

/** What is wrong with the first step that is wrong; null where all lead, digit for digit, to what they say. */
export function mistakeIn(steps: readonly Text[]): string | null {
  const results: Results = new Map()
  const labels = new Map<string, Fraction>()
  for (const step of steps) {
    const value = workedOut(step.numbers, results)
    const says = `${step.label} = ${step.words} = ${step.numbers} = ${step.result}`
    if (toText(value) !== step.result.split(' ')[0]) return `It is ${toText(value)}: ${says}`
    const misnamed = operandNotNamed(step, labels)
    if (misnamed) return `${misnamed}: ${says}`
    for (const one of [value, inThousands(value)]) results.set(toText(one), one)
    labels.set(step.label, value)
  }
  return null
}

const inThousands = (value: Fraction): Fraction => over(value, exactly(1000))

const OPERATORS = / (?:[×÷+−]|rounded up to) |, rounded up, at least 1|, not below 0/
const OPERATORS_AND_COMMAS = new RegExp(`${OPERATORS.source}|greatest of |, `)

/** Words and numbers are one formula, and where words name an earlier step the number is its result. */
function operandNotNamed({ words, numbers }: Text, labels: ReadonlyMap<string, Fraction>) {
  const [named, figures] = [operands(words), operands(numbers)]
  if (named.length !== figures.length) return 'Words and numbers are different formulas'
  return named.find((name, index) => {
    const value = labels.get(name)
    const figure = figures[index]?.split(' ')[0]
    return value && figure !== toText(value) && figure !== toText(inThousands(value))
  })
}

/** A name may have a comma: only "greatest of" parts its figures so. */
function operands(formula: string): string[] {
  const operators = formula.includes('greatest of ') ? OPERATORS_AND_COMMAS : OPERATORS
  return formula.split(operators).map(withoutBrackets)
}

/** Of the formula: a name may end in brackets of its own, "requests of api (2)". */
function withoutBrackets(operand: string): string {
  const inner = operand.replace(/^\(+/, '')
  const isOpen = inner.includes('(')
  return inner.replace(isOpen ? /(?<=\))\)+$/ : /\)+$/, '')
}

const TOKEN =
  /\s*(greatest of|rounded up to|, rounded up, at least 1|, not below 0|[,()×÷+−]|\d+(?:\.\d+)?)|\s*[A-Za-z][\w/-]*/gy

/** The value of a formula as it is written, by the usual precedence; what follows a comma comes last. */
function workedOut(numbers: string, results: Results = new Map()): Fraction {
  const rest: string[] = []
  let read = 0
  for (const [text, token] of numbers.matchAll(TOKEN)) {
    read += text.length
    if (token !== undefined) rest.push(token)
  }
  if (read !== numbers.length) throw new SyntaxError(`Cannot read on at ${numbers.slice(read)}`)
  const formula = { rest, results }
  const value = rounding(formula)
  if (rest.length > 0) throw new SyntaxError(`What is ${rest.join(' ')}?`)
  return value
}

interface Formula {
  readonly rest: string[]
  readonly results: Results
}

function rounding(formula: Formula): Fraction {
  let value = taken(formula, 'greatest of') ? greatest(formula) : sum(formula)
  for (;;) {
    if (taken(formula, 'rounded up to')) value = roundedUpTo(value, sum(formula))
    else if (taken(formula, ', rounded up, at least 1'))
      value = greater(roundedUpTo(value, ONE), ONE)
    else if (taken(formula, ', not below 0')) value = greater(value, ZERO)
    else return value
  }
}

function greatest(formula: Formula): Fraction {
  let value = sum(formula)
  while (taken(formula, ',')) value = greater(value, sum(formula))
  return value
}

function sum(formula: Formula): Fraction {
  let value = product(formula)
  for (;;) {
    if (taken(formula, '+')) value = plus(value, product(formula))
    else if (taken(formula, '−')) value = minus(value, product(formula))
    else return value
  }
}

function product(formula: Formula): Fraction {
  let value = figure(formula)
  for (;;) {
    if (taken(formula, '×')) value = times(value, figure(formula))
    else if (taken(formula, '÷')) value = over(value, figure(formula))
    else return value
  }
}

function figure(formula: Formula): Fraction {
  const token = formula.rest.shift() ?? ''
  if (token !== '(') return formula.results.get(token) ?? exactly(token)
  const value = rounding(formula)
  if (!taken(formula, ')')) throw new SyntaxError('A bracket is not closed')
  return value
}

function taken({ rest }: Formula, token: string): boolean {
  if (rest[0] !== token) return false
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
