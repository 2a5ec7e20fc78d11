import type { DecimalText } from '../../engine/scenario'

const STEPS = [1, 2, 5, 10] as const

/** Round figures from `low` to `high`, about so many, a step of 1, 2 or 5 apart. */
export function niceTicks(low: number, high: number, count: number): readonly DecimalText[] {
  const rough = (high - low) / count
  if (!(rough > 0)) return []
  const power = Math.floor(Math.log10(rough))
  const step = STEPS.find((one) => one * 10 ** power >= rough) ?? 10
  const size = step * 10 ** power
  const first = Math.ceil(low / size - 1e-9)
  const last = Math.floor(high / size + 1e-9)
  const decimals = Math.min(20, Math.max(0, -power))
  return Array.from({ length: last - first + 1 }, (_, index) =>
    plain(((first + index) * size).toFixed(decimals)),
  )
}

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

const plain = (text: string): DecimalText =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text
