import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Exact, ofBigInt } from '../number'
import { contest, firstFor, lastFor, type Side } from './contest'
import { ceilingOf, greatest } from './whole-numbers'

const ALL = Array.from({ length: 40 }, (_, index) => BigInt(index + 1))
const upTo = (most: bigint) => fc.bigInt(0n, most)

/** Amounts in whole dollars, so that a test can count with them too. */
const fleets = fc.record({
  perInstance: upTo(30n),
  perRequest: upTo(3n),
  fixed: upTo(20n),
  surplus: fc.option(fc.record({ perInstance: upTo(20n), perRequest: upTo(9n) })),
  taken: fc.record({ numerator: fc.bigInt(1n, 9n), denominator: fc.bigInt(1n, 9n) }),
  least: upTo(5n),
  spare: upTo(2n),
})
const lines = fc.record({ slope: upTo(20n), offset: upTo(60n) })
const cases = fc.record({ fleet: fleets, lines: fc.tuple(lines, lines), bend: fc.bigInt(1n, 39n) })

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never

const line = ({ lines: [before, after], bend }: Case, requests: bigint) =>
  requests <= bend ? before : after

/** Who is the cheaper: Lambda too where both cost the same. */
function cheaperAt(one: Case, requests: bigint): Side {
  const { fleet } = one
  const { slope, offset } = line(one, requests)
  const needed = ceilingOf(requests * fleet.taken.numerator, fleet.taken.denominator)
  const count = greatest(needed, fleet.least) + fleet.spare
  const { perInstance, perRequest } = fleet.surplus ?? { perInstance: 0n, perRequest: 0n }
  const surplus = greatest(perRequest * requests - perInstance * count, 0n)
  const ec2 = fleet.perInstance * count + fleet.perRequest * requests + fleet.fixed + surplus
  return ec2 < slope * requests + offset ? 'ec2' : 'lambda'
}

function roundsOf({ fleet, lines: [before, after], bend }: Case) {
  const exact = <T extends Record<string, bigint>>(all: T) =>
    Object.fromEntries(Object.entries(all).map(([key, value]) => [key, ofBigInt(value)])) as {
      [K in keyof T]: Exact
    }
  const { taken, least, spare, surplus, ...amounts } = fleet
  const stairs = { ...exact(amounts), surplus: surplus && exact(surplus), taken, least, spare }
  const pieces = [
    { from: 0n, to: bend, ...exact(before) },
    { from: bend + 1n, to: 40n, ...exact(after) },
  ]
  return contest(pieces, { ...stairs, missing: [] })
}

describe('among forty volumes that can all be looked at', () => {
  const numRuns = 2000

  it.each(['ec2', 'lambda'] as const)('the first and last at which %s is cheaper', (side) => {
    const property = fc.property(cases, fc.constantFrom(1n, 7n, 30n), (one, from) => {
      const found = ALL.filter((requests) => cheaperAt(one, requests) === side)
      const rounds = roundsOf(one)
      expect(firstFor(side, rounds, from)).toBe(found.find((at) => at >= from) ?? null)
      expect(lastFor(side, rounds)).toBe(found.at(-1) ?? null)
    })
    fc.assert(property, { numRuns })
  })
})
