/** From how many requests a month EC2 costs less than Lambda, and from how many it does so for good. */
import { billOf } from './bill'
import { contest, firstFor, lastFor, type Round, type Side } from './break-even/contest'
import { costPieces } from './break-even/cost-pieces'
import { staircase } from './break-even/staircase'
import { ownCharges } from './charges'
import { isZero, ONE } from './number'
import type { PriceBook } from './price-book'
import { requestsOf, scaledUse } from './scaled-use'
import type { DecimalText, Scenario } from './scenario'

/** Whole requests a month, from 1 to 1e12; null where there are none. */
export interface BreakEven {
  /** The least at which the fleet costs less than Lambda. */
  readonly ec2CheaperFrom: DecimalText | null
  /** The least from which it does so at every volume. */
  readonly ec2CheaperForGoodFrom: DecimalText | null
  /** The least from which the fleet never costs less. */
  readonly lambdaCheaperForGoodFrom: DecimalText | null
}

/** From `from` requests a month on this side is the cheaper one; Lambda too where both cost the same. */
export interface Lead {
  readonly from: DecimalText
  readonly cheaper: Side
}

const MOST = 1_000_000_000_000n

/**
 * Where a fleet of a type, the scenario's unless another is named, costs less than Lambda, when all
 * rates of requests are scaled together and everything else stays as it is. Strictly less, decided on
 * exact ratios. All null where the month has no requests, the type cannot serve, or a price is
 * missing on one side only.
 */
export function breakEven(
  scenario: Scenario,
  book: PriceBook,
  instance = scenario.fleet.instance,
): BreakEven {
  const rounds = roundsOf(scenario, book, instance)
  if (!rounds) {
    return { ec2CheaperFrom: null, ec2CheaperForGoodFrom: null, lambdaCheaperForGoodFrom: null }
  }
  const first = firstFor('ec2', rounds, 1n)
  return {
    ec2CheaperFrom: first === null ? null : String(first),
    ec2CheaperForGoodFrom: after(lastFor('lambda', rounds)),
    lambdaCheaperForGoodFrom: first === null ? '1' : after(lastFor('ec2', rounds)),
  }
}

/**
 * Who is the cheaper from 1 request a month upward, each time that it changes, up to `most` times;
 * empty where the two cannot be compared.
 */
export function leads(
  scenario: Scenario,
  book: PriceBook,
  { instance = scenario.fleet.instance, most = 12 } = {},
): Lead[] {
  const rounds = roundsOf(scenario, book, instance)
  if (!rounds) return []
  const found: Lead[] = []
  let cheaper: Side = firstFor('ec2', rounds, 1n) === 1n ? 'ec2' : 'lambda'
  let from: bigint | null = 1n
  while (from !== null && found.length < most) {
    found.push({ from: String(from), cheaper })
    cheaper = cheaper === 'ec2' ? 'lambda' : 'ec2'
    from = firstFor(cheaper, rounds, from)
  }
  return found
}

/** The next whole number, if it is one that we look at. */
function after(last: bigint | null): DecimalText | null {
  const next = (last ?? 0n) + 1n
  return next > MOST ? null : String(next)
}

/** null where the two cannot be compared. */
function roundsOf(scenario: Scenario, book: PriceBook, instance: string): Round[] | null {
  const { use } = billOf(scenario, book)
  if (isZero(requestsOf(use))) return null
  const mix = scaledUse(use, ONE)
  const stairs = staircase(mix, instance)
  if (!stairs || stairs.missing.length > 0) return null
  const { pieces, isPriced } = costPieces(mix, ownCharges, MOST)
  return isPriced ? contest(pieces, stairs) : null
}
