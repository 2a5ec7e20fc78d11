import * as v from 'valibot'
import type { Limits } from '../engine/price-book'
import { grouped, rangeWords } from './limit-words'

type MemoryLimits = Limits['memoryMb']

const isAllowed = (mb: number, { min, max, step }: MemoryLimits): boolean =>
  mb >= min && mb <= max && (mb - min) % step === 0

/** The allowed sizes next to one that is not: one at an end of the range, two within it. */
const nearestWords = (mb: number, { min, max, step }: MemoryLimits): string => {
  if (mb < min) return grouped(min)
  if (mb > max) return grouped(max)
  const below = mb - ((mb - min) % step)
  return `${grouped(below)} and ${grouped(Math.min(below + step, max))}`
}

/** Memory in MB, as the book's date sold it. The problem names the nearest sizes; it picks none. */
export const memoryField = (title: string, limits: MemoryLimits) => {
  const steps = limits.step === 1 ? 'in whole MB' : `in steps of ${limits.step}`
  const says = `At the prices of ${title}, memory is ${rangeWords(limits)} MB ${steps}.`
  return v.custom<number>(
    (input) => typeof input === 'number' && isAllowed(input, limits),
    ({ input }) => {
      if (!Number.isFinite(input)) return says
      const mb = input as number
      return `${says} Nearest to ${grouped(mb)}: ${nearestWords(mb, limits)}.`
    },
  )
}
