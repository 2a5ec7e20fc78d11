import type { CSSProperties } from 'react'
import type { PriceRules } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import type { SweepTable } from '../../state/memory-sweep-table'
import { figure, money, rounded } from '../format'
import { inLargeUnits } from '../parts/plot/in-large-units'
import { inMsOrSeconds } from './duration-in-words'
import styles from './heat-table.module.css'
import { requestsInWords } from './requests-in-words'

interface HeatTableProps {
  readonly table: SweepTable
  readonly book: PriceRules
  readonly scenario: Scenario
}

/** The bill by billed duration and memory: the darker, the dearer. Outlined where it is today's. */
export function HeatTable({ table, book, scenario }: HeatTableProps) {
  const { sizes, rows, own, longestMs } = table
  const heat = heatOf(rows.flatMap(({ usd }) => usd))
  const isVaried = rows.some(({ usd }) => usd.some((bill) => bill !== own.usd))
  const requests = estimateOf(scenario)?.usage.requests ?? '0'
  return (
    <table className={styles.table}>
      <caption>
        USD a month at {requestsInWords(requests)} requests, by billed duration and memory in MB;
        outlined: the same bill as now
      </caption>
      <thead>
        <tr>
          <th scope="col">
            billed<span className={styles.narrow}>, ms</span>
          </th>
          {sizes.map((size) => (
            <th key={size} scope="col" data-size={roleOf(size, table, book)}>
              {size === book.mbPerVcpu && <small>1 vCPU</small>}
              {figure(String(size))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ billedMs, usd }) => (
          <tr key={billedMs}>
            <th scope="row" data-size={billedMs === own.billedMs ? 'own' : undefined}>
              <Billed ms={billedMs} />
            </th>
            {usd.map((bill, column) => {
              const size = sizes[column] ?? 0
              const isOwn = billedMs === own.billedMs && size === own.memoryMb
              const isSame = isVaried && bill === own.usd && bill !== '0'
              return (
                <td
                  key={size}
                  data-size={roleOf(size, table, book)}
                  data-bill={isOwn ? 'own' : isSame ? 'same' : undefined}
                  style={{ '--part': heat(bill) } as CSSProperties}
                >
                  <InCell usd={bill} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            for $<InCell usd={own.usd} /> up to
          </th>
          {sizes.map((size, column) => (
            <td key={size} data-size={roleOf(size, table, book)}>
              <Longest ms={longestMs[column] ?? null} limitMs={book.limits.durationMs} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

/** Milliseconds have their unit in the corner where there is no room for it here. */
function Billed({ ms }: { readonly ms: DecimalText }) {
  const { value, unit } = inMsOrSeconds(ms)
  return (
    <>
      {value}
      <span className={unit === 'ms' ? styles.wide : ''}>{`\u00a0${unit}`}</span>
    </>
  )
}

interface LongestProps {
  readonly ms: DecimalText | null
  readonly limitMs: number
}

function Longest({ ms, limitMs }: LongestProps) {
  if (ms === null) return 'none'
  return Number(ms) >= limitMs ? 'any' : <Billed ms={ms} />
}

/** A narrow page has room for the sizes that say most. */
function roleOf(size: number, { own, sizes }: SweepTable, { mbPerVcpu }: PriceRules) {
  if (size === own.memoryMb) return 'own'
  const doubles = [256, 512, 1024].includes(size)
  return doubles || size === mbPerVcpu || size === sizes.at(-1) ? 'main' : 'more'
}

/** In a narrow cell of four figures, else of six; the table of the chart has them all. */
function InCell({ usd }: { readonly usd: DecimalText }) {
  const [wide, narrow] = [inFigures(usd, 1_000_000), inFigures(usd, 10_000)]
  if (wide === narrow) return wide
  return (
    <>
      <span className={styles.wide}>{wide}</span>
      <span className={styles.narrow}>{narrow}</span>
    </>
  )
}

/** More letters than this are for the eye no figure any more. */
const MOST_LETTERS = 7

/** To the dollar where there are hundreds of them, else as money is written, without its sign. */
function inFigures(usd: DecimalText, large: number): string {
  const value = Number(usd)
  if (value >= large) return inLargeUnits(Number(value.toPrecision(3)), 'short', null)
  const text = value >= 100 ? rounded(usd, 0) : money(usd).slice(1)
  return text.length > MOST_LETTERS ? '<\u20090.01' : text
}

/** How dear among all, from 0 to 1, by the logarithm. For drawing. */
function heatOf(all: readonly DecimalText[]): (usd: DecimalText) => number {
  const logs = all.map(Number).filter((usd) => usd > 0)
  const [least, most] = [Math.min(...logs), Math.max(...logs)].map(Math.log)
  const range = (most ?? 0) - (least ?? 0)
  return (usd) =>
    Number(usd) > 0 && range > 0 ? (Math.log(Number(usd)) - (least ?? 0)) / range : 0
}
