/** What a printed billed duration says about how AWS billed it. */

/** Each way that AWS has billed by, as a bit: which of them a line agrees with is the sum of their bits. */
export const BILLING_RULES = [
  { bit: 1, incrementMs: 100, billsInit: false },
  { bit: 2, incrementMs: 1, billsInit: false },
  { bit: 4, incrementMs: 100, billsInit: true },
  { bit: 8, incrementMs: 1, billsInit: true },
] as const

/** How many different sums of bits there are. */
export const OUTCOMES = 16

/** The rules that bill this duration and INIT, in hundredths of a ms, as so many ms. */
export function agreeing(duration: number, init: number, billedMs: number): number {
  const ms = Math.ceil(duration / 100)
  const all = Math.ceil((duration + init) / 100)
  return (
    (Math.ceil(ms / 100) * 100 === billedMs ? 1 : 0) +
    (ms === billedMs ? 2 : 0) +
    (Math.ceil(all / 100) * 100 === billedMs ? 4 : 0) +
    (all === billedMs ? 8 : 0)
  )
}

interface Billing {
  readonly incrementMs: number
  readonly billsInit: boolean
}

/** How many lines agree with a way of billing, given how many had each outcome. */
export function agreeingLines(outcomes: readonly number[], { incrementMs, billsInit }: Billing) {
  const rule = BILLING_RULES.find(
    (one) => one.incrementMs === incrementMs && one.billsInit === billsInit,
  )
  return rule ? outcomes.reduce((sum, lines, bits) => sum + (bits & rule.bit ? lines : 0), 0) : 0
}
