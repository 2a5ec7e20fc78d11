/** Durations just above a step of the increment, where a little less time saves a whole step. */
import { costs } from './costs'
import { compare, minus, parse, roundUpTo, toCents, toText, whole } from './number'
import type { PriceBook } from './price-book'
import type { LambdaFunction, Remark, Scenario } from './scenario'
import { withThousands } from './with-thousands'

const NEAR_MS = parse('5')
const COARSE_MS = 50
const ONE_CENT = parse('0.01')

/** Each asks for a bill of its own, and a page full of them says no more than the first few. */
const MOST = 3

/** Says what a duration just above a step costs, for the first few functions that have one. */
export function stepNotices(scenario: Scenario, book: PriceBook): Remark[] {
  if (book.incrementMs < COARSE_MS) return []
  const near = scenario.functions.flatMap((fn, index) => {
    const step = stepBelow(fn, book.incrementMs)
    return step ? [{ fn, index, step }] : []
  })
  if (near.length === 0) return []
  const now = parse(costs(scenario, book).totalUsd)
  return near.slice(0, MOST).flatMap(({ fn, index, step }) => {
    const shorter: LambdaFunction = { ...fn, duration: { kind: 'average', ms: step.ms } }
    const functions = scenario.functions.map((one, i) => (i === index ? shorter : one))
    const saved = minus(now, parse(costs({ ...scenario, functions }, book).totalUsd))
    if (compare(saved, ONE_CENT) < 0) return []
    const { billed, above } = step
    const says = `Billed as ${billed} ms. ${above} ms less would save $${withThousands(toCents(saved))} a month.`
    return [{ field: `functions[${index}].duration`, says }]
  })
}

interface Step {
  readonly billed: string
  readonly above: string
  readonly ms: string
}

/** The step below a duration that is only a little above it; null for any other. */
function stepBelow({ duration }: LambdaFunction, incrementMs: number): Step | null {
  if (duration.kind !== 'average') return null
  const increment = whole(incrementMs)
  const billed = roundUpTo(parse(duration.ms), increment)
  const below = minus(billed, increment)
  const above = minus(parse(duration.ms), below)
  if (compare(above, NEAR_MS) > 0 || compare(below, increment) < 0) return null
  const inWords = (value: typeof above) => withThousands(toText(value))
  return { billed: inWords(billed), above: inWords(above), ms: toText(below) }
}
