import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstBetween, type StraightLine } from './first-between'
import { ceilingOf, floorOf } from './whole-numbers'

const at = ({ slope, offset }: StraightLine, x: bigint) => slope * x + offset

function byLooking(lower: StraightLine, upper: StraightLine, end: bigint): bigint | null {
  for (let x = 0n; x <= end; x += 1n) {
    const least = ceilingOf(at(lower, x), lower.divisor)
    if (least <= floorOf(at(upper, x), upper.divisor)) return x
  }
  return null
}

const lines = (size: bigint) =>
  fc.record({
    slope: fc.bigInt(-size, size),
    offset: fc.bigInt(-size, size),
    divisor: fc.bigInt(1n, size),
  })

describe('the first whole number between two lines', () => {
  const sized = fc.constantFrom(5n, 40n, 1000n)
  const cases = sized.chain((size) => fc.tuple(lines(size), lines(size), fc.bigInt(0n, 300n)))
  /** The second line moved up to where it is not below the first at 0. */
  const opened = cases.map(([lower, upper, end]) => {
    const [low, high] = [lower.offset * upper.divisor, upper.offset * lower.divisor]
    const gap = low > high ? ceilingOf(low - high, lower.divisor) : 0n
    return { lower, upper: { ...upper, offset: upper.offset + gap }, end }
  })

  it('is the one that looking at each x finds', () => {
    const property = fc.property(opened, ({ lower, upper, end }) => {
      expect(firstBetween(lower, upper, end)).toBe(byLooking(lower, upper, end))
    })
    fc.assert(property, { numRuns: Number(process.env.BREAK_EVEN_RUNS ?? 3000) })
  })

  it('is, between any two of some small lines, the one that looking finds', () => {
    const some = (...all: number[]) => all.map(BigInt)
    const small = some(-2, -1, 0, 1, 2, 3, 5).flatMap((slope) =>
      some(-3, 0, 1, 4).flatMap((offset) =>
        some(1, 2, 5).map((divisor) => ({ slope, offset, divisor })),
      ),
    )
    const wrong = small.flatMap((lower) =>
      small
        .filter((upper) => lower.offset * upper.divisor <= upper.offset * lower.divisor)
        .filter((upper) => firstBetween(lower, upper, 9n) !== byLooking(lower, upper, 9n))
        .map((upper) => ({ lower, upper })),
    )
    expect(wrong).toEqual([])
  })

  it('is found at once among numbers of hundreds of digits', () => {
    // 10^300 + 1 steps of 1 / (10^300 + 1) make the first whole number above 0.
    const divisor = 10n ** 300n + 1n
    const lower = { slope: 1n, offset: 1n, divisor }
    const upper = { slope: 1n, offset: 1n, divisor }
    expect(firstBetween(lower, upper, divisor)).toBe(divisor - 1n)
    expect(firstBetween(lower, upper, divisor - 2n)).toBeNull()
  })
})
