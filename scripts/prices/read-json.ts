import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Assembler } from 'stream-json/assembler.js'
import { parser, type Token } from 'stream-json/parser.js'

/** `['products', '*']`: `*` stands for any key, or any place in an array. */
export type Pattern = readonly string[]

export type Found = (path: readonly string[], value: unknown) => void

/**
 * Reads a file of JSON of any size and hands over, one at a time, the values at the patterns; the rest
 * is checked and let go. Throws what `found` throws, and where the file is no JSON or ends too early.
 */
export async function readJson(
  file: string,
  { gzip, patterns }: { readonly gzip: boolean; readonly patterns: readonly Pattern[] },
  found: Found,
): Promise<void> {
  const tokens = parser.asStream({ streamValues: false })
  const walk = walker(patterns, found)
  tokens.on('data', (token: Token) => {
    try {
      walk(token)
    } catch (error) {
      tokens.destroy(error as Error)
    }
  })
  const source = createReadStream(file, { highWaterMark: 1 << 18 })
  await (gzip ? pipeline(source, createGunzip(), tokens) : pipeline(source, tokens))
}

const OPEN = new Set(['startObject', 'startArray'])
const CLOSE = new Set(['endObject', 'endArray'])

function walker(patterns: readonly Pattern[], found: Found): (token: Token) => void {
  /** The keys and places that lead to the value that comes next. */
  const path: (string | number)[] = []
  let assembler: Assembler | null = null

  function valueEnded(): void {
    const place = path.at(-1)
    if (typeof place === 'number') path[path.length - 1] = place + 1
  }

  function collect(token: Token, into: Assembler): void {
    into.consume(token)
    assembler = into.done ? null : into
    if (!into.done) return
    // A copy, because the text it is made of would keep the whole piece of the file in memory.
    found(path.map(String), structuredClone(into.current))
    valueEnded()
  }

  return (token) => {
    if (assembler) return collect(token, assembler)
    if (token.name === 'keyValue') {
      path[path.length - 1] = token.value
    } else if (CLOSE.has(token.name)) {
      path.pop()
      valueEnded()
    } else if (patterns.some((pattern) => matches(pattern, path))) {
      collect(token, new Assembler())
    } else if (OPEN.has(token.name)) {
      path.push(token.name === 'startArray' ? 0 : '')
    } else {
      valueEnded()
    }
  }
}

function matches(pattern: Pattern, path: readonly (string | number)[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((key, at) => key === '*' || key === String(path[at]))
  )
}
