import { useId } from 'react'
import { type Frame, pathOf } from '../../parts/plot/frame'
import styles from './chart.module.css'
import type { Outlines } from './outlines'
import type { Stretch } from './stretches'

const STOP = { lambda: 'lambdaStop', ec2: 'ec2Stop', 'by turns': 'turnsStop' }

interface AreaProps {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly stretches: readonly Stretch[]
}

/** What lies between the two curves, tinted by who is cheaper. */
export function Area({ frame, outlines, stretches }: AreaProps) {
  const id = useId()
  const { left, right } = frame.plot
  const place = (requests: number) => (frame.x(requests) - left) / (right - left)
  const around = [...outlines.lambda, ...outlines.fleet.toReversed()]
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={left} x2={right}>
        {stretches.flatMap(({ from, to, cheaper }) => [
          <stop key={`${from}`} className={styles[STOP[cheaper]]} offset={place(from)} />,
          <stop key={`${from} to`} className={styles[STOP[cheaper]]} offset={place(to)} />,
        ])}
      </linearGradient>
      <path d={`${pathOf(around)}Z`} fill={`url(#${id})`} />
    </>
  )
}

/**
 * The staircase: what a fleet costs is a line, and its jumps are only dotted. Where its treads are too
 * many to be told apart they fill a band.
 */
export function Treads({ outlines: { treads, band } }: { readonly outlines: Outlines }) {
  const risers = treads.flatMap((tread, index) => {
    const [end, start] = [tread.at(-1), treads[index + 1]?.[0]]
    return end && start ? [pathOf([end, start])] : []
  })
  return (
    <>
      <path className={styles.risers} d={risers.join('')} />
      <path className={styles.treads} d={treads.map(pathOf).join('')} />
      {band && <path className={styles.band} d={`${pathOf(band)}Z`} />}
    </>
  )
}
