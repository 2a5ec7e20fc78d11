/** Reads the units of shown work as a careful reader would: what is multiplied and divided must come out. */
import type { Step, Term } from '../src/engine/estimate-result'

type Part = Term | string

/** The factors of a unit, those divided by with a slash before them, in order: "/GB /s USD". */
type Factors = string

/** The unit that the formula of a step comes to. Throws where units that differ are added up. */
export function unitOf({ parts }: Step): Factors {
  const rest = [...parts]
  const unit = rounding(rest)
  if (rest.length > 0) throw new SyntaxError(`Cannot read on at ${JSON.stringify(rest[0])}`)
  return unit
}

/** "USD/GB-s" is USD ÷ (GB × s); a share, and what is counted by itself, have none. */
export function factorsOf(unit: string): Factors {
  if (unit === 'share') return ''
  const [first = '', ...others] = unit.split('/').map((part) => part.split('-').join(' '))
  if (others.length === 2 && others[0] === others[1]) return times(first, '')
  return others.reduce(over, times(first, ''))
}

const inverse = (factor: string) => (factor.startsWith('/') ? factor.slice(1) : `/${factor}`)
const factors = (of: Factors) => of.split(' ').filter((one) => one !== '')
const over = (a: Factors, b: Factors): Factors => times(a, factors(b).map(inverse).join(' '))

function times(a: Factors, b: Factors): Factors {
  const left: string[] = []
  for (const one of [...factors(a), ...factors(b)]) {
    const at = left.indexOf(inverse(one))
    if (at < 0) left.push(one)
    else left.splice(at, 1)
  }
  return left.sort().join(' ')
}

function alike(a: Factors, b: Factors): Factors {
  if (a !== b) throw new TypeError(`What is ${a} and ${b}?`)
  return a
}

function rounding(rest: Part[]): Factors {
  let unit = taken(rest, 'greatest of') ? sum(rest, ',') : sum(rest)
  while (taken(rest, 'rounded up to')) unit = alike(unit, sum(rest))
  taken(rest, ', rounded up, at least 1')
  taken(rest, ', not below 0')
  return unit
}

function sum(rest: Part[], ...more: string[]): Factors {
  let unit = product(rest)
  while (['+', '−', ...more].some((sign) => taken(rest, sign))) unit = alike(unit, product(rest))
  return unit
}

function product(rest: Part[]): Factors {
  let unit = figure(rest)
  for (;;) {
    if (taken(rest, '×')) unit = times(unit, figure(rest))
    else if (taken(rest, '÷')) unit = over(unit, figure(rest))
    else return unit
  }
}

function figure(rest: Part[]): Factors {
  const part = rest.shift()
  if (typeof part === 'object') return factorsOf(part.unit)
  if (part !== '(') throw new SyntaxError(`Not a figure: ${part}`)
  const unit = rounding(rest)
  if (!taken(rest, ')')) throw new SyntaxError('A bracket is not closed')
  return unit
}

function taken(rest: Part[], word: string): boolean {
  if (rest[0] !== word) return false
  rest.shift()
  return true
}
