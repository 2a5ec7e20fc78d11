/** Where the next thing to read is, in the bytes of a log: four needles in one pass. */

/** All of one length, so that one window serves them all. */
const NEEDLES = {
  report: 'REPORT RequestId',
  record: 'billedDurationMs',
  group: 'logGroup":"/aws/',
  provisioned: 'provisioned-conc',
} as const

export type Mark = keyof typeof NEEDLES

export const MARK_LENGTH = 16

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const ALL: readonly { readonly mark: Mark; readonly bytes: Uint8Array }[] = Object.entries(
  NEEDLES,
).map(([mark, text]) => ({ mark: mark as Mark, bytes: bytesOf(text) }))

/**
 * How far the window may move, by the two bytes at its end: the least over all needles. 0 where a needle
 * ends in them. (Wu and Manber's table: two bytes tell far more often than one that nothing fits.)
 */
const SHIFTS = shifts()

function shifts(): Uint8Array {
  const table = new Uint8Array(1 << 16).fill(MARK_LENGTH - 1)
  for (const { bytes } of ALL) {
    for (let i = 1; i < MARK_LENGTH; i++) {
      const pair = ((bytes[i - 1] as number) << 8) | (bytes[i] as number)
      table[pair] = Math.min(table[pair] as number, MARK_LENGTH - 1 - i)
    }
  }
  return table
}

/** Finds marks one after another, each once. `at` and `mark` are of the last one found. */
export class MarkFinder {
  at = 0
  mark: Mark = 'report'

  /** Whether there is a mark that begins at `from` or later and ends by `end`. */
  next(bytes: Uint8Array, from: number, end: number): boolean {
    const shifts = SHIFTS
    let last = from + MARK_LENGTH - 1
    while (last < end) {
      const shift = shifts[((bytes[last - 1] as number) << 8) | (bytes[last] as number)] as number
      if (shift === 0 && this.#isAt(bytes, last)) return true
      last += shift || 1
    }
    return false
  }

  #isAt(bytes: Uint8Array, last: number): boolean {
    const start = last - MARK_LENGTH + 1
    for (const needle of ALL) {
      let i = 0
      while (i < MARK_LENGTH && bytes[start + i] === needle.bytes[i]) i++
      if (i < MARK_LENGTH) continue
      this.at = start
      this.mark = needle.mark
      return true
    }
    return false
  }
}
