/** Work that stops between its pieces, so that whoever does it can do something else first. */
export type InPieces<T> = Generator<void, T, void>

/** All of it, at once. */
export function finished<T>(work: InPieces<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
