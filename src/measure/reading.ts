/** Reads a file of any of the kinds that tell what functions did, as its bytes come. */
import { LogReader } from './log/log-reader'
import type { Measurement } from './measured-function'
import { measuredRows } from './query/measured-rows'
import { rowsOfJson, rowsOfTable } from './query/read-rows'
import { type Kind, REPORTS, recognise } from './recognise'
import { type TuningPoint, tuningOfJson, tuningOfLink } from './tuning/tuning'
import { readUsageFile, type UsageFile } from './usage/infracost-usage'

export type Finding =
  | { readonly kind: 'measured'; readonly from: 'log' | 'query'; readonly measurement: Measurement }
  | { readonly kind: 'tuning'; readonly points: readonly TuningPoint[] }
  | { readonly kind: 'usage'; readonly usage: UsageFile }
  /** Nothing that can be used: what it is instead. */
  | { readonly kind: 'other'; readonly says: string }

/** So much is looked at before anything is read. */
const HEAD = 4096

/** Only logs may be longer: all else is the small result of something. */
const LONGEST_WHOLE = 64_000_000

type Decode = (bytes: Uint8Array) => string

/**
 * Takes the bytes of a file that is not packed, in pieces of any size.
 * @param decode what turns UTF-8 into text: the platform's own
 */
export class Reading {
  readonly #decode: Decode
  readonly #log = new LogReader()
  /** What has come and was not given to the log's reader: the head, or all of a short file. */
  #held: Uint8Array[] = []
  #heldLength = 0
  #kind: Kind | undefined

  constructor(decode: Decode) {
    this.#decode = decode
  }

  read(piece: Uint8Array): void {
    if (this.#kind === 'log') this.#log.read(piece)
    else if (this.#kind === 'utf-16') this.#log.read(this.#narrowed(piece))
    else if (typeof this.#kind !== 'object') this.#hold(piece)
  }

  end(): Finding {
    const kind = this.#kind ?? this.#begin()
    if (typeof kind === 'object') return { kind: 'other', says: `This is ${kind.other}.` }
    return wholeFinding(kind, this.#decode(this.#all())) ?? this.#logEnd()
  }

  #hold(piece: Uint8Array): void {
    this.#held.push(piece.slice())
    this.#heldLength += piece.length
    if (this.#kind === undefined && this.#heldLength >= HEAD) this.#begin()
    else if (this.#heldLength > LONGEST_WHOLE) this.#become('log')
  }

  #begin(): Kind {
    const kind = recognise(this.#all())
    this.#become(kind)
    return kind
  }

  #become(kind: Kind): void {
    const all = this.#all()
    this.#held = []
    this.#heldLength = 0
    this.#kind = kind
    this.read(all)
  }

  #all(): Uint8Array {
    const all = new Uint8Array(this.#heldLength)
    let at = 0
    for (const piece of this.#held) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }

  /** Windows writes ASCII with a zero after each letter; where a piece begins may be in between. */
  #isHalf = false
  #narrowed(piece: Uint8Array): Uint8Array {
    const narrow = new Uint8Array(piece.length)
    let at = 0
    for (const byte of piece) {
      if (!this.#isHalf) narrow[at++] = byte
      this.#isHalf = !this.#isHalf
    }
    return narrow.subarray(0, at)
  }

  #logEnd(): Finding {
    this.#become('log')
    const measurement = this.#log.end()
    if (measurement.functions.length > 0 || measurement.unread.count > 0) {
      return { kind: 'measured', from: 'log', measurement }
    }
    return { kind: 'other', says: 'This has no REPORT line of a Lambda function.' }
  }
}

/** The finding of a file that was held as a whole; null where it is a log, or of no use. */
function wholeFinding(kind: Kind, text: string): Finding | null {
  if (kind === 'usage') return { kind: 'usage', usage: readUsageFile(text) }
  if (kind === 'tuning-link') return tuning(tuningOfLink(text))
  if (kind === 'table') return rows(rowsOfTable(text))
  const json = parsed(text)
  if (json === null) return null
  return rows(rowsOfJson(json)) ?? tuning(tuningOfJson(json)) ?? otherJson(json, text)
}

const rows = (found: Parameters<typeof measuredRows>[0] | null): Finding | null =>
  found && { kind: 'measured', from: 'query', measurement: measuredRows(found) }

const tuning = (points: readonly TuningPoint[] | null): Finding | null =>
  points && { kind: 'tuning', points }

/** A list or an object: the text begins with its bracket. */
function parsed(text: string): object | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** JSON that holds reports in its texts is read as a log. */
function otherJson(json: object, text: string): Finding | null {
  if (REPORTS.test(text)) return null
  const isOwn = 'functions' in json && 'version' in json
  return {
    kind: 'other',
    says: isOwn
      ? 'This is a scenario of this calculator: there is nothing to measure in it.'
      : 'This is JSON without reports of a Lambda function.',
  }
}
