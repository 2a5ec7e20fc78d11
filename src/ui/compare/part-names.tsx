import { useId } from 'react'
import { money } from '../format'
import { textWidth } from '../parts/plot/boxes'
import type { NamedPart } from './bill-parts'
import styles from './bills.module.css'
import { Stripes } from './stripes'

const APART_PX = 14

interface PartNamesProps {
  readonly parts: readonly NamedPart[]
  readonly starts: readonly number[]
  readonly width: number
}

/** The parts with their amounts: each under its own where there is room, else as a list. */
export function PartNames({ parts, starts, width }: PartNamesProps) {
  const widths = parts.map(({ name, usd }) =>
    Math.max(textWidth(name, 12), textWidth(money(usd), 12)),
  )
  const places = inRow(starts, widths, width)
  if (!places) return <PartList parts={parts} />
  return (
    <ul className={styles.names} style={columnsOf(places, widths, width)}>
      {parts.map(({ name, usd }, index) => (
        <li key={name} data-end={places[index] === null}>
          {name}
          <strong translate="no">{money(usd)}</strong>
        </li>
      ))}
    </ul>
  )
}

/** Each name has the room up to the next, where a translation may need more lines. */
function columnsOf(places: readonly (number | null)[], widths: readonly number[], width: number) {
  const starts = places.map((place, index) => place ?? width - (widths[index] ?? 0))
  const columns = starts.map((start, index) => (starts[index + 1] ?? width) - start)
  return {
    paddingLeft: `${starts[0] ?? 0}px`,
    gridTemplateColumns: columns.map((column) => `${column}px`).join(' '),
  }
}

/**
 * Where the names begin so that none runs into the next, as near to their parts as can be; null for
 * the last where it stands against the end. null as a whole: there is no room for all of them.
 */
export function inRow(
  starts: readonly number[],
  widths: readonly number[],
  width: number,
): readonly (number | null)[] | null {
  let limit = width
  const places = [...starts.keys()].reverse().map((index) => {
    const own = widths[index] ?? 0
    const place = Math.min(starts[index] ?? 0, limit - own)
    limit = place - APART_PX
    return place
  })
  if (places.some((place) => place < 0)) return null
  const [last = 0, ...others] = places
  const isPushed = last < (starts.at(-1) ?? 0)
  return [isPushed ? null : last, ...others].reverse()
}

function PartList({ parts }: { readonly parts: readonly NamedPart[] }) {
  const id = useId()
  return (
    <ul className={styles.list}>
      {parts.map(({ name, usd, look }) => (
        <li key={name}>
          <svg width="10" height="10" aria-hidden="true" focusable="false">
            <Stripes id={id} />
            <rect className={styles[look]} fill={`url(#${id}${look})`} width="10" height="10" />
          </svg>
          {name} <strong translate="no">{money(usd)}</strong>
        </li>
      ))}
    </ul>
  )
}
