import { figure } from '../format'

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Small counts as words, as a sentence has them: `nine`, `35`. */
export const countInWords = (count: number | string): string =>
  WORDS[Number(count)] ?? figure(String(count))
