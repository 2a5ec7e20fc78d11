import { isGroup } from './prefix'

const NEWLINE = 10
const QUOTE = 34
const OPEN = 123
const CLOSE = 125

/** The log group may stand behind the report too, in the row or the object that holds it. */
const LONGEST_SUFFIX = 300

/** No log group has a longer name. */
const LONGEST_NAME = 512

/** Letters, digits, `-`, `_` and the point of `us-east-1.name`, of a function that runs at the edge. */
const isInName = (byte = 0): boolean =>
  (byte >= 97 && byte <= 122) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 48 && byte <= 57) ||
  byte === 45 ||
  byte === 95 ||
  byte === 46

/** The name of the function that a report is of. Makes a new text only where the name changes. */
export class FunctionName {
  /** Empty where nothing names the function. */
  text = ''
  /** Of the last log group that holds events, as deliveries write it. */
  #inherited = ''

  /**
   * The log group that the following reports belong to, unless they say otherwise.
   *
   * @param slash where the one before the name is, if it is a function's group
   */
  inherit(bytes: Uint8Array, slash: number): void {
    this.#inherited = isGroup(bytes, slash) ? nameFrom(bytes, slash + 1) : ''
  }

  /**
   * @param at where a name begins before the report; -1 where there is none
   * @param end where the report ends
   */
  read(bytes: Uint8Array, at: number, end: number): void {
    const found = at >= 0 ? at : this.#inherited === '' ? behind(bytes, end) : -1
    if (found < 0) this.text = this.#inherited
    else if (!isThere(bytes, found, this.text)) this.text = nameFrom(bytes, found)
  }
}

/** Behind a report that stands in quotes. */
function behind(bytes: Uint8Array, end: number): number {
  const quote = bytes[end] === NEWLINE ? end + 1 : end
  return bytes[quote] === QUOTE ? nameWithin(bytes, quote + 1, quote + LONGEST_SUFFIX) : -1
}

/** Where a name begins on this line and in this object; -1 where there is none. */
function nameWithin(bytes: Uint8Array, from: number, to: number): number {
  for (let p = from; p < to; p++) {
    const byte = bytes[p]
    if (byte === NEWLINE || byte === OPEN || byte === CLOSE) return -1
    if (isGroup(bytes, p)) return p + 1
  }
  return -1
}

function isThere(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name.charCodeAt(i)) return false
  return !isInName(bytes[at + name.length])
}

function nameFrom(bytes: Uint8Array, at: number): string {
  let end = at
  while (end < at + LONGEST_NAME && isInName(bytes[end])) end++
  return String.fromCharCode(...bytes.subarray(at, end))
}
