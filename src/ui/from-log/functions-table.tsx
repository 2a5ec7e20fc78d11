import type { LambdaFunction } from '../../engine/scenario'
import { meanMs, percentilesOf } from '../../state/measured/histogram'
import type { MeasuredFunctions } from '../../state/measured/measured-scenario'
import { about, figure, money, percent, rounded } from '../format'
import scroll from '../parts/scroll-shade.module.css'
import styles from './functions-table.module.css'

interface FunctionsTableProps {
  readonly functions: readonly LambdaFunction[]
  /** The same functions, as they were measured. */
  readonly measured: MeasuredFunctions
  /** A month, in USD; null while the prices are on their way. */
  readonly costs: readonly string[] | null
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** The functions that were found; the distribution below is of the chosen one. */
export function FunctionsTable(props: FunctionsTableProps) {
  const { functions, measured, costs, chosen, onChoose } = props
  return (
    <div className={`${styles.scroll} ${scroll.shade}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Function</th>
            <th scope="col">A month</th>
            <th scope="col">Memory, used</th>
            <th scope="col">Requests a month</th>
            <th scope="col">Mean</th>
            <th scope="col">Half within</th>
            <th scope="col">99 % within</th>
            <th scope="col">Cold starts</th>
          </tr>
        </thead>
        <tbody>
          {functions.map((fn, index) => (
            <tr key={`${fn.name} ${fn.memoryMb}`} data-chosen={index === chosen}>
              <th scope="row">
                <label className={styles.name}>
                  <input
                    type="radio"
                    name="measured-function"
                    checked={index === chosen}
                    onChange={() => onChoose(index)}
                  />
                  <bdi translate="no">{fn.name}</bdi>
                </label>
              </th>
              <td translate="no">{costs ? money(costs[index] ?? '0') : '…'}</td>
              <Cells fn={fn} measured={measured[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellsProps {
  readonly fn: LambdaFunction
  readonly measured: MeasuredFunctions[number] | undefined
}

function Cells({ fn, measured }: CellsProps) {
  if (!measured) return null
  const [half, , , most] = percentilesOf(measured.durations)
  const coldPercent = String((100 * measured.coldStarts) / measured.requests)
  return (
    <>
      <td>
        {figure(String(fn.memoryMb))} MB
        <small>{measured.usedMb === null ? '' : `, ${figure(String(measured.usedMb))}`}</small>
      </td>
      <td translate="no">{rounded(fn.requests.count, 0)}</td>
      <td translate="no">{about(meanMs(measured.durations))} ms</td>
      <td translate="no">{about(half?.ms ?? '0')} ms</td>
      <td translate="no">{about(most?.ms ?? '0')} ms</td>
      <td>
        {measured.coldStarts === 0 ? (
          'none'
        ) : (
          <>
            {percent(coldPercent, 1)}
            <small>, {figure(fn.coldStart.initMs)} ms</small>
          </>
        )}
      </td>
    </>
  )
}
