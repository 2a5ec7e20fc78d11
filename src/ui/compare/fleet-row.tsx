import type { DecimalText } from '../../engine/scenario'
import type { Ranked } from '../../state/fleet-figures'
import { actions } from '../../state/page-store'
import { figure, money, percent } from '../format'
import { amountInWords } from '../parts/difference-in-words'
import { CutMark } from './cut-mark'
import row from './fleet-row.module.css'
import styles from './fleets.module.css'

interface FleetRowProps {
  readonly ranked: Ranked
  readonly lambda: DecimalText
  /** What the whole width of the bars stands for. */
  readonly scale: number
  readonly isChosen: boolean
}

const BAR_PX = 10

export function FleetRow({ ranked, lambda, scale, isChosen }: FleetRowProps) {
  const { type, vcpu, memoryGib, instances, usd, against, fullness } = ranked
  const choose = () => actions.choose('fleet.instance', type)
  return (
    <tr className={`${styles.row} ${row.row}`} data-chosen={isChosen} onClick={choose}>
      <th scope="row" className={styles.type}>
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={`Compare with ${type}`}
          onClick={(event) => {
            event.stopPropagation()
            choose()
          }}
        >
          <span className={styles.countBefore}>{figure(String(instances ?? 0))} × </span>
          {type}
        </button>
      </th>
      <td className={styles.size}>
        {vcpu} vCPU, {figure(memoryGib)} GiB
      </td>
      <td className={styles.count} translate="no">
        {figure(String(instances ?? 0))}
      </td>
      <td className={styles.peak}>
        {fullness ? (
          <>
            <b>{percent(fullness.peak, 0)}</b> <span>{fullness.of}</span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className={styles.average} translate="no">
        {fullness ? percent(fullness.average, 0) : '–'}
      </td>
      <td translate="no" className={styles.bar}>
        <Bar usd={Number(usd ?? 0)} lambda={Number(lambda)} scale={scale} />
      </td>
      <td className={styles.usd} translate="no">
        {usd === null ? 'not known' : money(usd)}
      </td>
      <td className={styles.against} data-less={against?.is === 'less'}>
        {against ? amountInWords(against) : usd && 'not known'}
      </td>
    </tr>
  )
}

interface BarProps {
  readonly usd: number
  readonly lambda: number
  readonly scale: number
}

/** Solid where it is cheaper than Lambda's line, hollow where it is dearer. */
function Bar({ usd, lambda, scale }: BarProps) {
  const width = Math.min(100, (100 * usd) / scale)
  const at = `${(100 * lambda) / scale}%`
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect
        className={usd < lambda ? styles.cheaper : styles.dearer}
        y="50%"
        width={`${width}%`}
        height={BAR_PX}
        transform={`translate(0 ${-BAR_PX / 2})`}
      />
      {usd > scale && <CutMark />}
      <line className={styles.mark} x1={at} x2={at} y1="-1" y2="100%" />
    </svg>
  )
}
