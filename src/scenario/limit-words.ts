import { withThousands } from '../engine/with-thousands'

/** A number with its thousands set apart: 10000 is "10,000". */
export const grouped = (value: number): string => withThousands(String(value))

/** What an amount or a whole number may be. Without `max` there is no upper bound. */
export interface Range {
  readonly min: number
  readonly max?: number
  /** Whether the value must be more than `min`. */
  readonly above?: true
}

/** The range in words: "0 or more", "above 0, at most 900,000", "1 to 744". */
export const rangeWords = ({ min, max, above }: Range): string => {
  if (max === undefined) return above ? `above ${grouped(min)}` : `${grouped(min)} or more`
  if (above) return `above ${grouped(min)}, at most ${grouped(max)}`
  return min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`
}

/** The choices in words: "a, b or c". */
export const choiceWords = (choices: readonly string[]): string =>
  choices.length < 2
    ? choices.join()
    : `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`
