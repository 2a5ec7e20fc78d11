import { useRef } from 'react'
import type { PriceRules } from '../../engine/price-book'
import { memoryAtPlace, nextMemory, placeOfMemory } from '../../state/memory-sizes'
import { figure } from '../format'
import { MemoryScale } from './memory-scale'
import styles from './memory-slider.module.css'

/** The range is finer than any book's sizes are apart. */
const FINE = 1000

interface MemorySliderProps {
  readonly memoryMb: number
  readonly rules: PriceRules
  /** The field holds what is no size: the slider shows the last that was. */
  readonly isIdle: boolean
  readonly onSlide: (memoryMb: number) => void
  readonly onEnd: () => void
}

/** The sizes that the book has, each doubling as far as the next. A key goes to the next size. */
export function MemorySlider({ memoryMb, rules, isIdle, onSlide, onEnd }: MemorySliderProps) {
  const isDragged = useRef(false)
  const value = Math.round(placeOfMemory(memoryMb, rules) * FINE)
  const slide = (to: number) => {
    const nearest = memoryAtPlace(to / FINE, rules)
    const isStuck = nearest === memoryMb && to !== value && !isDragged.current
    const next = isStuck ? nextMemory(memoryMb, rules, to > value ? 1 : -1) : nearest
    if (next !== memoryMb) onSlide(next)
  }
  const end = () => {
    isDragged.current = false
    onEnd()
  }
  return (
    <div translate="no" className={styles.slider} data-idle={isIdle}>
      <MemoryScale place={value / FINE} rules={rules} />
      <input
        type="range"
        className={styles.range}
        min={0}
        max={FINE}
        value={value}
        aria-label="Memory"
        aria-valuetext={`${figure(String(memoryMb))} MB`}
        onPointerDown={() => {
          isDragged.current = true
        }}
        onChange={(event) => slide(event.target.valueAsNumber)}
        onPointerUp={end}
        onPointerCancel={end}
        onBlur={end}
      />
    </div>
  )
}
