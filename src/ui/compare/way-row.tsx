import type { DecimalText } from '../../engine/scenario'
import { differenceOf } from '../../state/fleet-figures'
import { moneyAtLeast } from '../money-at-least'
import { differenceInWords } from '../parts/difference-in-words'
import { CutMark } from './cut-mark'
import styles from './ec2-rows.module.css'

/** Another way to pay for the same work. */
export interface Way {
  readonly key: string
  readonly name: string
  /** null: there is no answer. */
  readonly usd: DecimalText | null
  /** A price of it is missing: it costs at least that. */
  readonly isAtLeast?: boolean
  /** Why there is none. */
  readonly unknown?: string | undefined
  readonly series: 's1' | 's2'
  /** What its link says, and to those who do not see the row around it. */
  readonly does: string
  readonly says?: string
  readonly onClick: () => void
}

interface WayRowProps {
  readonly way: Way
  readonly lambda: DecimalText
  readonly isLambdaAtLeast: boolean
  /** What the whole width of the bars stands for. */
  readonly scale: number
}

const BAR_PX = 8

export function WayRow({ way, lambda, isLambdaAtLeast, scale }: WayRowProps) {
  const { name, usd, isAtLeast = false, series, does, says, onClick } = way
  const at = `${(100 * Number(lambda)) / scale}%`
  const isDearer = usd !== null && Number(usd) > Number(lambda)
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td translate="no" className={styles.bar}>
        <svg width="100%" aria-hidden="true" focusable="false">
          {usd !== null && (
            <rect
              className={styles[isDearer ? `${series}Dearer` : series]}
              y="50%"
              width={`${Math.min(100, (100 * Number(usd)) / scale)}%`}
              height={BAR_PX}
              transform={`translate(0 ${-BAR_PX / 2})`}
            />
          )}
          {Number(usd ?? 0) > scale && <CutMark />}
          <line x1={at} x2={at} y1="0" y2="100%" />
        </svg>
      </td>
      <td className={styles.usd} translate="no">
        {usd === null ? '–' : moneyAtLeast(usd, isAtLeast)}
      </td>
      <td className={styles.difference}>{against(way, lambda, isLambdaAtLeast)}</td>
      <td className={styles.does}>
        <button type="button" aria-label={says} onClick={onClick}>
          {does}
        </button>
      </td>
    </tr>
  )
}

function against({ usd, isAtLeast, unknown }: Way, lambda: DecimalText, isLambdaAtLeast: boolean) {
  if (usd === null) return unknown ?? 'no answer'
  if (isAtLeast || isLambdaAtLeast) return 'a price is missing'
  return differenceInWords(differenceOf(usd, lambda))
}
