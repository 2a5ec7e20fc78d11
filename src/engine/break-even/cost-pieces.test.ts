import { describe, expect, test } from 'vitest'
import { smallBook } from '../../../test/oracle/small-book'
import { month, scenarioOf } from '../../../test/oracle/small-scenario'
import { charges } from '../charges'
import { ofBigInt, plus, sum, times, toText } from '../number'
import type { Tier } from '../price-book'
import { scaledUse } from '../scaled-use'
import type { Scenario } from '../scenario'
import { use } from '../use'
import { costPieces } from './cost-pieces'

const source = smallBook.limits.source
const oneTier = (usd: string) => ({ tiers: [{ upTo: null, usd }], source })

/** Requests alone cost something: five are free, the next ten cost 1 USD, further ones 0.50. */
const bookOf = (tiers: readonly Tier[]) => ({
  ...smallBook,
  freeTier: { ...smallBook.freeTier, requests: '5' },
  requests: { tiers, source },
  compute: { x86: oneTier('0'), arm: null },
})
const TIERS = [
  { upTo: '10', usd: '1' },
  { upTo: null, usd: '0.5' },
]
const fixed = {
  kind: 'custom',
  label: 'fixed',
  usdPerMonth: '3',
  usdPerMillionRequests: '0',
} as const

function piecesOf(scenario: Scenario, tiers: readonly Tier[] = TIERS, most = 30n) {
  const { pieces, isPriced } = costPieces(use(scenario, bookOf(tiers)), charges, most)
  const rows = pieces.map(({ from, to, slope, offset }) => [
    from,
    to,
    toText(slope),
    toText(offset),
  ])
  return { rows, isPriced }
}

describe('the cost over the month’s requests', () => {
  test.each(['0.1', '1', '3000'])('bends where the allowance and a tier end, at %s', (count) => {
    const scenario = scenarioOf(month(count), { freeTier: true })
    expect(piecesOf(scenario)).toEqual({
      rows: [
        [0n, 5n, '0', '0'],
        // 1 × (R − 5)
        [6n, 15n, '1', '-5'],
        // 10 + 0.5 × (R − 15)
        [16n, 30n, '0.5', '2.5'],
      ],
      isPriced: true,
    })
  })

  test('without an allowance bends at the tier alone, and has what is fixed', () => {
    const scenario = scenarioOf(month('1'), { extras: [fixed] })
    expect(piecesOf(scenario).rows).toEqual([
      [0n, 10n, '1', '3'],
      // 10 + 0.5 × (R − 10) + 3
      [11n, 30n, '0.5', '8'],
    ])
  })

  test('has no bend that comes later than the most requests', () => {
    const scenario = scenarioOf(month('1'), { freeTier: true })
    expect(piecesOf(scenario, TIERS, 15n).rows.map(([, to]) => to)).toEqual([5n, 15n])
    expect(piecesOf(scenario, TIERS, 5n).rows).toEqual([[0n, 5n, '0', '0']])
  })

  test('has a piece for a tier of a single request', () => {
    const tiers = [{ upTo: '1', usd: '3' }, ...TIERS]
    const scenario = scenarioOf(month('1'), { freeTier: true })
    expect(piecesOf(scenario, tiers).rows.slice(0, 3)).toEqual([
      [0n, 5n, '0', '0'],
      // 3 × (R − 5), then 3 + (R − 6)
      [6n, 6n, '3', '-15'],
      [7n, 15n, '1', '-3'],
    ])
  })

  test('is level beyond the last tier that is known, and then is not priced', () => {
    const scenario = scenarioOf(month('1'))
    const cut = piecesOf(scenario, [{ upTo: '10', usd: '1' }])
    expect(cut).toEqual({
      rows: [
        [0n, 10n, '1', '0'],
        [11n, 30n, '0', '10'],
      ],
      isPriced: false,
    })
    expect(piecesOf(scenario, [{ upTo: '10', usd: '1' }], 10n).isPriced).toBe(true)
  })

  test('bends between two volumes where three requests share what one is allowed', () => {
    // Each counts thrice: 256 KB and two parts of 64 KB. 3 R − 5 is above 0 from 2 on, above 10 from 6 on.
    const scenario = scenarioOf({ ...month('1'), asyncEventKb: '384' }, { freeTier: true })
    expect(piecesOf(scenario).rows).toEqual([
      [0n, 1n, '0', '0'],
      [2n, 5n, '3', '-5'],
      // 10 + 0.5 × (3 R − 15)
      [6n, 30n, '1.5', '2.5'],
    ])
  })

  test('is at each volume what the bill there says', () => {
    const scenario = scenarioOf(
      { ...month('1'), asyncEventKb: '384', logKb: '700000' },
      { freeTier: true, extras: [fixed] },
    )
    const used = use(scenario, bookOf(TIERS))
    const { pieces } = costPieces(used, charges, 30n)
    for (let requests = 0n; requests <= 30n; requests++) {
      const bill = charges(scaledUse(used, ofBigInt(requests)))
      const usd = sum(bill.flatMap(({ cost }) => (cost ? [cost.value] : [])))
      const [piece, ...others] = pieces.filter(({ from, to }) => from <= requests && requests <= to)
      expect(others).toEqual([])
      const drawn = piece && plus(times(piece.slope, ofBigInt(requests)), piece.offset)
      expect(drawn && toText(drawn)).toBe(toText(usd))
    }
  })

  test('has nothing of what has no price', () => {
    const scenario = scenarioOf({ ...month('1'), logKb: '1' })
    const unpriced = { ...bookOf(TIERS), logs: null }
    const { pieces, isPriced } = costPieces(use(scenario, unpriced), charges, 10n)
    expect(pieces.map(({ slope, offset }) => [toText(slope), toText(offset)])).toEqual([['1', '0']])
    expect(isPriced).toBe(false)
  })
})
