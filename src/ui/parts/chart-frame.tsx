import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './chart-frame.module.css'

interface ChartFrameProps {
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly says: string
  /** Drawn once there is a width to draw in. */
  readonly children: (width: number) => ReactNode
}

/** Keeps the room of a drawing, and draws it as wide as the page has room for. */
export function ChartFrame({ height, says, children }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ height }}
      data-chart=""
      translate="no"
      role="img"
      aria-label={says}
    >
      {width > 0 && children(width)}
    </div>
  )
}
