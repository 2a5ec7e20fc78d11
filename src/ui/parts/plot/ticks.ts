/** Where ticks stand: at 1, 2 and 5 times the powers of ten. For drawing. */
import type { DecimalText } from '../../../engine/scenario'

const STEPS = [1, 2, 5, 10]

/** The greatest such number that is not above the value. */
export function stepBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return power * (STEPS.findLast((step) => step * power <= value * (1 + 1e-9)) ?? 1)
}

/** The least such number that is not below the value. */
export function stepAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return power * (STEPS.find((step) => step * power >= value * (1 - 1e-9)) ?? 10)
}

/** All such numbers from one to another. */
export function stepsBetween(from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let tick = stepAbove(from); tick <= to * (1 + 1e-9); tick = stepAbove(tick * 1.5)) {
    found.push(tick)
  }
  return found
}

/** 1 to 9 times each power of ten; over many decades the powers alone. */
export function minorTicks(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.log10(from) + 1e-9)
  const decades = Math.ceil(Math.log10(to) - 1e-9) - first
  const steps = decades > 4 ? [1] : [1, 2, 3, 4, 5, 6, 7, 8, 9]
  return Array.from({ length: decades }, (_, index) => 10 ** (first + index))
    .flatMap((power) => steps.map((step) => step * power))
    .filter((tick) => tick >= from && tick <= to)
}

/** Round figures from `low` to `high`, about so many, a step of 1, 2 or 5 apart. */
export function niceTicks(low: number, high: number, count: number): readonly DecimalText[] {
  const rough = (high - low) / count
  if (!(rough > 0)) return []
  const step = stepAbove(rough)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
  return Array.from({ length: last - first + 1 }, (_, index) =>
    plain(((first + index) * step).toFixed(decimals)),
  )
}

const plain = (text: string): DecimalText =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text

/** Ticks of a logarithmic scale: 1, 2 and 5 while there is room for them, else powers of ten. */
export function logTicks(from: number, to: number, count: number): readonly number[] {
  const all = stepsBetween(from, to)
  if (all.length <= count) return all
  const decades = all.filter((tick) => Number.isInteger(roundLog(tick)))
  const every = Math.max(1, Math.ceil(decades.length / count))
  return decades.filter((_, index) => index % every === 0)
}

const roundLog = (tick: number) => Math.round(Math.log10(tick) * 1e6) / 1e6

/** The first, the last, and between them those that are so many px from their neighbours. */
export function ticksApart(
  ticks: readonly number[],
  placeOf: (tick: number) => number,
  px: number,
): readonly number[] {
  const last = ticks.at(-1) ?? 0
  const kept: number[] = []
  for (const tick of ticks) {
    const room = placeOf(tick) - placeOf(kept.at(-1) ?? tick)
    const isApart = room >= px && placeOf(last) - placeOf(tick) >= px
    if (kept.length === 0 || isApart || tick === last) kept.push(tick)
  }
  return kept
}
