import * as v from 'valibot'
import { canonicalAmount, compareAmounts, isAmount } from './amount'
import { choiceWords, grouped, type Range, rangeWords } from './limit-words'

/** A value that passes the test as it stands; otherwise the sentence is the problem. */
export const tested = <T>(test: (input: unknown) => boolean, says: string) =>
  v.custom<T>(test, says)

/** An amount within the range, brought to its one spelling. `example` is one that a reader may write. */
export const amount = (label: string, range: Range, example: string) => {
  const [least, most] = [String(range.min), range.max === undefined ? null : String(range.max)]
  const isWithin = (input: string) => {
    const over = compareAmounts(input, least)
    if (over < 0 || (range.above && over === 0)) return false
    return most === null || compareAmounts(input, most) <= 0
  }
  const says = `${label}: ${rangeWords(range)}, as plain digits such as "${example}".`
  return v.pipe(
    v.custom<string>(
      (input) => isAmount(input) && isWithin(input),
      ({ input }) => says + amountHint(input),
    ),
    v.transform(canonicalAmount),
  )
}

/** What a reader who wrote a number in another way should know. */
const amountHint = (input: unknown): string => {
  if (typeof input === 'number') return ' It is text, in quotes.'
  if (typeof input === 'string' && /^\d+(\.\d*)?$/.test(input) && !isAmount(input)) {
    return ' Up to 16 digits before the point and 12 after it.'
  }
  return ''
}

/** A whole number within the range. */
export const whole = (label: string, range: Range) => {
  const { min, max = Number.MAX_SAFE_INTEGER } = range
  const isWithin = (input: unknown) =>
    Number.isSafeInteger(input) && (input as number) >= min && (input as number) <= max
  return v.pipe(
    tested<number>(isWithin, `${label}: a whole number, ${rangeWords(range)}.`),
    v.transform((value) => value + 0), // -0 is 0
  )
}

/** Text of so many characters, counted as a reader counts them: an emoji is one. */
export const text = (label: string, { min, max }: { min: number; max: number }) => {
  const isWithin = (input: unknown) =>
    typeof input === 'string' && isCharacters(input, max) && input.length >= min
  const length = min === 0 ? `up to ${max}` : rangeWords({ min, max })
  return tested<string>(isWithin, `${label}: text of ${length} characters.`)
}

/** Half a character (a lone surrogate) could not be written in a link. */
const isCharacters = (input: string, max: number): boolean =>
  input.length <= 2 * max && [...input].length <= max && !/\p{Surrogate}/u.test(input)

/** One of the choices. `subject` reads before them: "Per: second, minute …". */
export const choice = <const T extends string>(subject: string, choices: readonly T[]) =>
  tested<T>(
    (input) => (choices as readonly unknown[]).includes(input),
    `${subject} ${choiceWords(choices)}.`,
  )

export const flag = (label: string) =>
  tested<boolean>((input) => typeof input === 'boolean', `${label}: true or false.`)

/** A list whose length is checked before its items, so that an endless one costs nothing. */
export const list = <T extends v.GenericSchema>(what: string, range: Range, item: T) => {
  const { min, max = Number.MAX_SAFE_INTEGER } = range
  const says = `${what}: a list of ${rangeWords(range)}.`
  return v.pipe(
    v.custom<unknown[]>(Array.isArray, says),
    v.check(
      (items) => items.length >= min && items.length <= max,
      ({ input }) => `${says} There are ${grouped(input.length)}.`,
    ),
    v.array(item),
  )
}
