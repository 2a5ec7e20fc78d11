import { useMemo } from 'react'
import { bookOf } from '../../state/figures'
import type { TunedPoints } from '../../state/measured/measured-scenario'
import { sizeUsed, type TunedSize, tunedSizes } from '../../state/measured/tuning-figures'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { figure, money, rounded } from '../format'
import table from './functions-table.module.css'
import panel from './panel.module.css'
import { TuningChart } from './tuning-chart'

interface TuningProps {
  readonly points: TunedPoints
  readonly onUsed: () => void
}

/** What each size that Power Tuning tried would cost a month, for the function that is open on the page. */
export function Tuning({ points, onUsed }: TuningProps) {
  const scenario = usePage((state) => state.scenario)
  const index = usePage(({ opened, draft }) =>
    Math.min(Math.max(0, opened), draft.functions.length - 1),
  )
  const book = bookOf(scenario)
  const sizes = useMemo(
    () => (book ? tunedSizes(scenario, book, index, points) : []),
    [scenario, book, index, points],
  )
  const fn = scenario.functions[index]
  if (!fn || sizes.length === 0) return null
  const use = ({ point }: TunedSize) => {
    actions.change((state) => sizeUsed(state, index, point))
    onUsed()
  }
  return (
    <>
      <p className={panel.lead} role="status">
        A run of Lambda Power Tuning, at the volume of{' '}
        <strong dir="auto">{fn.name || 'the function'}</strong>: {figure(fn.requests.count)}{' '}
        requests a {fn.requests.per}. {inWords(sizes)}
      </p>
      <TuningChart sizes={sizes} />
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Memory</th>
              <th scope="col">Duration</th>
              <th scope="col">A month</th>
              <th scope="col">
                <span className={panel.hidden}>Use</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sizes.map((size) => (
              <tr key={size.point.memoryMb} data-chosen={size.marks.length > 0}>
                <th scope="row">
                  {figure(String(size.point.memoryMb))} MB
                  <small className={panel.mark}>{size.marks.join(', ')}</small>
                </th>
                <td translate="no">{rounded(size.point.ms, 2)} ms</td>
                <td translate="no">{money(size.usd)}</td>
                <td>
                  <button
                    type="button"
                    className={panel.link}
                    aria-label={`Use ${size.point.memoryMb} MB`}
                    onClick={() => use(size)}
                  >
                    Use
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function inWords(sizes: readonly TunedSize[]): string {
  const of = (mark: TunedSize['marks'][number]) => sizes.find(({ marks }) => marks.includes(mark))
  const [cheapest, fastest] = [of('cheapest'), of('fastest')]
  if (!cheapest || !fastest) return ''
  const size = ({ point, usd }: TunedSize) =>
    `${figure(String(point.memoryMb))} MB (${money(usd)} a month, ${rounded(point.ms, 0)} ms)`
  return cheapest === fastest
    ? `${size(cheapest)} is both the cheapest and the fastest.`
    : `${size(cheapest)} is the cheapest, ${size(fastest)} the fastest.`
}
