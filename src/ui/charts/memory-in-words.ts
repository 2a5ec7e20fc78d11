import { compare, parse, times, whole } from '../../engine/number'
import type { DecimalText } from '../../engine/scenario'
import type { SweepPoint } from '../../state/memory-sweep'
import type { SweepTable } from '../../state/memory-sweep-table'
import { figure, money } from '../format'
import { durationInWords } from './duration-in-words'

/** What more memory may cost, and what it would for a function that works all the time. */
export function memoryInWords(
  points: readonly SweepPoint[],
  table: SweepTable,
  limitMs: number,
): string {
  return [atMoreMemory(table, limitMs), ifItWorks(points, table)]
    .filter((says) => says !== '')
    .join(' ')
}

const inMb = (size: number) => `${figure(String(size))}\u00a0MB`

function atMoreMemory({ sizes, longestMs, own }: SweepTable, limitMs: number): string {
  const next = sizes.find((size) => size >= 2 * own.memoryMb) ?? sizes.at(-1)
  const longest = next === undefined ? null : longestMs[sizes.indexOf(next)]
  if (next === undefined || longest === undefined || next <= own.memoryMb) return ''
  if (longest === null) return `At ${inMb(next)} no duration is short enough for today’s bill.`
  if (Number(longest) >= limitMs) {
    return `At ${inMb(next)} the bill is no higher, however long a request takes.`
  }
  const says = `at ${inMb(next)} the bill is no higher while a request is billed ${durationInWords(longest)} or less.`
  return next === 2 * own.memoryMb
    ? `Twice the memory costs ${twice(longest, own.billedMs)}: ${says}`
    : `A${says.slice(1)}`
}

function twice(longest: DecimalText, now: DecimalText): string {
  if (compare(parse(longest), parse(now)) >= 0) return 'nothing more at the same duration'
  const isHalf = compare(times(parse(longest), whole(2)), parse(now)) >= 0
  return `${isHalf ? 'nothing more if' : 'more even if'} it halves the duration`
}

/** The cheapest size, and of those as cheap the fastest. */
function ifItWorks(points: readonly SweepPoint[], { own }: SweepTable): string {
  const possible = points.flatMap(({ memoryMb, cpuBound }) =>
    cpuBound ? [{ memoryMb, ...cpuBound }] : [],
  )
  const [first, ...others] = possible
  if (!first) return ''
  const best = others.reduce(
    (least, one) => (compare(parse(one.usd), parse(least.usd)) <= 0 ? one : least),
    first,
  )
  const isFaster = compare(parse(best.billedMs), parse(own.billedMs)) < 0
  if (best.usd !== own.usd) {
    return `If it works all that time, the bill is least at ${inMb(best.memoryMb)}: ${money(best.usd)}.`
  }
  return isFaster
    ? `If it works all that time, ${inMb(best.memoryMb)} costs the same and takes ${durationInWords(best.billedMs)}.`
    : 'If it works all that time, no other size costs less.'
}
