import { figure } from '../../format'
import { textWidth } from '../../parts/plot/boxes'
import type { Frame } from '../../parts/plot/frame'
import styles from './chart.module.css'
import type { Stretch } from './stretches'

const GAP_PX = 2
/** What is narrower with a gap after it has none: several in a row would be nothing but gaps. */
const LEAST_PX = 1.5
const RIBBON_PX = 24
const WORDS = {
  lambda: ['Lambda cheaper for good', 'Lambda for good', 'Lambda cheaper', 'Lambda'],
  ec2: ['EC2 cheaper for good', 'EC2 for good', 'EC2 cheaper', 'EC2'],
  'by turns': ['', '', 'each by turns', 'turns'],
}

const isShortened = (words: string | undefined) =>
  words !== undefined && !/cheaper|each/.test(words)

/** The longest that has room; where one piece is said shortly, all are. */
function wordsFor({ cheaper, isForGood }: Stretch, room: number, isShort = false) {
  return WORDS[cheaper]
    .slice(isForGood ? 0 : 2)
    .filter((words) => !isShort || isShortened(words))
    .find((words) => textWidth(words, 12) + 12 < room)
}

const WEAK = { lambda: 'lambdaWeak', ec2: 'ec2Weak', 'by turns': 'turnsWeak' }
const EDGE = { lambda: 'lambdaEdge', ec2: 'ec2Edge', 'by turns': 'turnsEdge' }

interface RibbonProps {
  readonly frame: Frame
  readonly top: number
  readonly stretches: readonly Stretch[]
  readonly isNarrow: boolean
}

/** Who is cheaper, in words, along the axis. */
export function Ribbon({ frame, top, stretches, isNarrow }: RibbonProps) {
  const room = ({ from, to }: Stretch) => frame.x(to) - frame.x(from)
  const isShort = stretches.some((one) => isShortened(wordsFor(one, room(one))))
  const pieces = stretches.map((stretch) => {
    const { from, to, cheaper, isForGood } = stretch
    const [left, right] = [frame.x(from), frame.x(to)]
    const text = wordsFor(stretch, right - left, isShort)
    const gap = isForGood || right - left < GAP_PX + LEAST_PX ? 0 : GAP_PX
    return { from, cheaper, left, width: right - left - gap, text }
  })
  return (
    <g className={styles.ribbon}>
      {pieces
        .filter(({ width }) => width > 0)
        .map(({ from, cheaper, left, width, text }) => (
          <g key={from}>
            <rect
              className={styles[WEAK[cheaper]]}
              x={left}
              y={top}
              width={width}
              height={RIBBON_PX}
            />
            <rect className={styles[EDGE[cheaper]]} x={left} y={top} width={width} height="2" />
            {text && (
              <text
                x={left + width / 2}
                y={top + 13}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {text}
              </text>
            )}
          </g>
        ))}
      {isNarrow ? (
        <text className={styles.ribbonName} x={frame.plot.left} y={top + RIBBON_PX + 16}>
          who is cheaper
        </text>
      ) : (
        <>
          <text
            className={styles.ribbonName}
            x={frame.plot.right + 12}
            y={top + 13}
            dominantBaseline="central"
          >
            who is cheaper
          </text>
          <Bounds frame={frame} top={top + RIBBON_PX + 15} stretches={stretches} />
        </>
      )}
    </g>
  )
}

interface BoundsProps {
  readonly frame: Frame
  readonly top: number
  readonly stretches: readonly Stretch[]
}

/** The figures under the ribbon's joints: the last first, then those that have room. */
function Bounds({ frame, top, stretches }: BoundsProps) {
  const joints = stretches.slice(1).map(({ from }) => {
    const text = figure(String(from))
    const half = textWidth(text, 12) / 2 + 6
    const x = frame.x(from)
    return { from, text, x, left: x - half, right: x + half }
  })
  const shown: typeof joints = []
  for (const joint of new Set([joints.at(-1), ...joints])) {
    if (joint && shown.every(({ left, right }) => joint.right < left || right < joint.left)) {
      shown.push(joint)
    }
  }
  return shown.map(({ from, text, x }) => (
    <text key={from} x={x} y={top} textAnchor="middle">
      {text}
    </text>
  ))
}
