import { useState } from 'react'
import type { Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import { familiesOf, type Ranked, rankingOf } from '../../state/fleet-figures'
import { money } from '../format'
import { ChevronDown } from '../parts/icons'
import { Families } from './families'
import { FleetHead } from './fleet-head'
import { type Order, sorted } from './fleet-order'
import { FleetRow } from './fleet-row'
import styles from './fleets.module.css'
import { useNarrow } from './use-narrow'

const FIRST = 12
const FIRST_ON_A_PHONE = 6
/** A bar that is longer than so many times Lambda's is cut. */
const LONGEST = 4

/** Every type of the book as a fleet, ranked; a click compares with it. */
export function Fleets({ scenario }: { readonly scenario: Scenario }) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const first = useNarrow() ? FIRST_ON_A_PHONE : FIRST
  const [isAll, setIsAll] = useState(false)
  const [order, setOrder] = useState<Order>({ by: 'usd', isDown: false })
  const all = rankingOf(scenario)
  const { totalUsd: lambda = '0', missing = [] } = estimateOf(scenario) ?? {}
  const inFamilies = all.filter(({ family }) => !off.has(family))
  const able = sorted(
    inFamilies.filter(({ usd }) => usd !== null),
    order,
  )
  const shown = shownOf(able, isAll ? able.length : first, scenario.fleet.instance)
  const rest = able.length - shown.length
  return (
    <div className={styles.fleets}>
      <div className={styles.top}>
        <h3 className={styles.heading} id="fleets-ranked">
          {headingOf(able.length, order)}
        </h3>
        <Families families={familiesOf(scenario)} off={off} onChange={setOff} />
      </div>
      <table className={styles.table} aria-labelledby="fleets-ranked">
        <FleetHead
          lambda={lambda}
          isAtLeast={missing.length > 0}
          order={order}
          scale={scaleOf(shown, lambda)}
          onOrder={setOrder}
        />
        <tbody>
          {shown.map((one) => (
            <FleetRow
              key={one.type}
              ranked={one}
              lambda={lambda}
              scale={scaleOf(shown, lambda)}
              isChosen={one.type === scenario.fleet.instance}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        {(rest > 0 || isAll) && able.length > first && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={isAll}
            onClick={() => setIsAll(!isAll)}
          >
            <ChevronDown />
            {isAll ? `Only the first ${first}` : `${rest} more${upTo(able, order)}`}
          </button>
        )}
        <p className={styles.unable}>{unableOf(inFamilies)}</p>
      </div>
    </div>
  )
}

/** The first of them, and the one that is compared with. */
const shownOf = (able: readonly Ranked[], first: number, chosen: string): readonly Ranked[] =>
  able.filter(({ type }, index) => index < first || type === chosen)

function scaleOf(shown: readonly Ranked[], lambda: string): number {
  const most = shown.reduce((max, { usd }) => Math.max(max, Number(usd ?? 0)), Number(lambda))
  const cheapest = shown.reduce((min, { usd }) => Math.min(min, Number(usd ?? most)), most)
  return Math.min(most, LONGEST * Math.max(Number(lambda), cheapest)) || 1
}

const ORDER_WORDS: { readonly [K in Order['by']]: readonly [up: string, down: string] } = {
  type: ['by type', 'by type'],
  size: ['smallest first', 'largest first'],
  instances: ['fewest first', 'most first'],
  average: ['emptiest first', 'fullest first'],
  peak: ['emptiest first', 'fullest first'],
  usd: ['cheapest first', 'dearest first'],
}

function headingOf(count: number, { by, isDown }: Order): string {
  if (count === 0) return 'No fleet to rank'
  const fleets =
    count === 1 ? 'One fleet that could serve it' : `${count} fleets that could serve it`
  return count > 1 ? `${fleets}, ${ORDER_WORDS[by][isDown ? 1 : 0]}` : fleets
}

/** How dear the others are; in another order their last says nothing of it. */
function upTo(able: readonly Ranked[], { by, isDown }: Order): string {
  const last = able.at(-1)
  if (by !== 'usd' || !last) return ''
  return `, ${isDown ? 'down' : 'up'} to ${last.type} at ${money(last.usd ?? '0')}`
}

/** Why the others have no row. */
function unableOf(all: readonly Ranked[]): string {
  const small = all.filter(({ instances }) => instances === null).map(({ type }) => type)
  const unpriced = all.filter(({ instances, usd }) => instances !== null && usd === null)
  return [
    small.length > 0 &&
      `${small.join(', ')} cannot serve: all ${small.length > 1 ? 'their' : 'its'} memory is kept for the system`,
    unpriced.length > 0 && `${namesOf(unpriced)}: no such price is known`,
  ]
    .filter((text) => text !== false)
    .join('. ')
}

/** Beyond so many their number says more. */
const MOST_NAMES = 12

const namesOf = (all: readonly Ranked[]): string =>
  all.length > MOST_NAMES ? `${all.length} types` : all.map(({ type }) => type).join(', ')
