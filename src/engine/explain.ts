/** Turns the history of a quantity into lines of shown work. */
import type { Step, Term } from './estimate-result'
import { toText } from './number'
import type { Formula, Quantity } from './quantity'

/**
 * The steps that led to a quantity, in an order in which each figure is given, priced, or the result
 * of an earlier step.
 */
export type Explain = (result: Quantity) => Step[]

/** Explains the lines of one bill: they share most of their figures, and each is written only once. */
export function explainer(): Explain {
  const term = remembering(termOf)
  const step = remembering((quantity) => stepOf(quantity, term))
  return (result) => {
    const found: Step[] = []
    visit(result, new Set(), (quantity) => found.push(step(quantity)))
    return found
  }
}

function remembering<T>(make: (quantity: Quantity) => T): (quantity: Quantity) => T {
  const known = new Map<Quantity, T>()
  return (quantity) => {
    const before = known.get(quantity)
    if (before !== undefined) return before
    const made = make(quantity)
    known.set(quantity, made)
    return made
  }
}

function visit(quantity: Quantity, seen: Set<Quantity>, found: (quantity: Quantity) => void): void {
  if (!quantity.from || seen.has(quantity)) return
  seen.add(quantity)
  for (const part of quantity.from) if (typeof part !== 'string') visit(part, seen, found)
  if (quantity.name && !isAlias(quantity.from, quantity.name)) found(quantity)
}

/** The same amount in another unit needs no line of its own. */
function isAlias([first, ...rest]: Formula, name: string): boolean {
  return rest.length === 0 && typeof first === 'object' && first.name === name
}

type Written = (quantity: Quantity) => Term

function stepOf(quantity: Quantity, term: Written): Step {
  const parts: (Term | string)[] = []
  spell(quantity.from ?? [], term, parts)
  const value = term(quantity)
  return {
    label: quantity.name,
    words: written(parts, (one) => one.name || figure(one)),
    numbers: written(parts, figure),
    result: figure(value),
    parts,
    value,
  }
}

/** A nameless figure is spelled out where it stands, in brackets where they are needed. */
function spell(formula: Formula, term: Written, into: (Term | string)[]): void {
  for (const [index, part] of formula.entries()) {
    if (typeof part === 'string') into.push(part)
    else if (part.name || !part.from) into.push(term(part))
    else if (needsBrackets(part.from, formula, index)) {
      into.push('(')
      spell(part.from, term, into)
      into.push(')')
    } else spell(part.from, term, into)
  }
}

function needsBrackets(inner: Formula, outer: Formula, index: number): boolean {
  const before = outer[index - 1]
  const isSum = inner.includes('+') || inner.includes('−')
  return before === '÷' || (isSum && (before === '−' || outer.includes('×') || outer.includes('÷')))
}

function termOf({ value, unit, name, source }: Quantity): Term {
  const text = toText(value)
  return source ? { value: text, unit, name, source } : { value: text, unit, name }
}

const figure = ({ value, unit }: Term): string => `${value} ${unit}`

function written(parts: readonly (Term | string)[], name: (term: Term) => string): string {
  let text = ''
  let before = '('
  for (const part of parts) {
    const word = typeof part === 'string' ? part : name(part)
    const joins = before === '(' || word.startsWith(')') || word.startsWith(',')
    text += joins ? word : ` ${word}`
    before = word
  }
  return text
}
