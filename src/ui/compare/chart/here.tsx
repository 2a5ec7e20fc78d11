import type { DecimalText } from '../../../engine/scenario'
import { money } from '../../format'
import { type Box, textWidth } from '../../parts/plot/boxes'
import type { Frame, Spot } from '../../parts/plot/frame'
import styles from './chart.module.css'
import { ASIDE_PX, fitsRightOf } from './label-places'
import { Label } from './labels'

/** A name and its place. */
export interface Name {
  readonly says: string
  readonly box: Box
}

/** What both sides cost as the scenario is, and where that is. */
export interface HereMarks {
  readonly lambda: Spot
  readonly lambdaName: Name | null
  /** null: the type has no answer. */
  readonly fleet: Spot | null
  readonly fleetName: Name | null
  /** null: that is not known. */
  readonly difference: DecimalText | null
}

interface HereProps {
  readonly frame: Frame
  readonly marks: HereMarks
}

const LEAST_BAR_PX = 26
const MARK_PX = 6

/** Both costs of the scenario as it is, and between them the difference. */
export function Here({ frame, marks }: HereProps) {
  const { lambda, fleet, lambdaName, fleetName } = marks
  const lowest = Math.max(lambda.y, fleet?.y ?? 0)
  return (
    <>
      <path className={styles.plumb} d={`M${lambda.x} ${lowest}V${frame.plot.bottom}`} />
      {fleet && marks.difference !== null && <Bar frame={frame} marks={marks} fleet={fleet} />}
      <circle className={styles.lambdaMark} cx={lambda.x} cy={lambda.y} r={MARK_PX} />
      {fleet && (
        <rect
          className={styles.fleetMark}
          x={fleet.x - MARK_PX}
          y={fleet.y - MARK_PX}
          width={2 * MARK_PX}
          height={2 * MARK_PX}
        />
      )}
      {lambdaName && <PointName name={lambdaName} of={lambda} kind="lambda" />}
      {fleetName && fleet && <PointName name={fleetName} of={fleet} kind="ec2" />}
    </>
  )
}

interface BarProps extends HereProps {
  readonly fleet: Spot
}

/** What is wider would reach into the names: it is said in the sentence. */
const MOST_PX = 90

/** The difference, as long as it is. */
function Bar({ frame, marks: { lambda, difference }, fleet }: BarProps) {
  const says = difference ? money(difference) : ''
  const width = textWidth(says, 12, true)
  const isLong = Math.abs(fleet.y - lambda.y) >= LEAST_BAR_PX
  const hasRoom = fitsRightOf(lambda.x, width, frame)
  return (
    <>
      <path className={styles.bar} d={`M${lambda.x} ${lambda.y}V${fleet.y}`} />
      {isLong && width <= MOST_PX && (
        <text
          className={`${styles.label} ${styles.difference}`}
          x={lambda.x + (hasRoom ? ASIDE_PX : -ASIDE_PX)}
          y={(lambda.y + fleet.y) / 2}
          textAnchor={hasRoom ? 'start' : 'end'}
          dominantBaseline="central"
        >
          {says}
        </text>
      )}
    </>
  )
}

interface PointNameProps {
  readonly name: Name
  readonly of: Spot
  readonly kind: 'lambda' | 'ec2'
}

/** It stands against its point. */
function PointName({ name: { says, box }, of, kind }: PointNameProps) {
  const align = box.right <= of.x ? 'end' : 'start'
  return <Label box={box} lines={[says]} align={align} kind={kind} isNamed />
}
