import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Finding, Reading } from '../measure/reading'
import { recognise } from '../measure/recognise'

const PIECE = 1 << 20

export interface InputFinding {
  readonly finding: Finding
  /** Why it could not be read to its end; null where it was. */
  readonly broken: string | null
}

/** What is in the file, or in standard input (-); null where it cannot be opened. */
export async function findingOf(input: string): Promise<InputFinding | null> {
  if (input === '-') return findingIn(process.stdin)
  try {
    if (statSync(input).isDirectory()) return null
    const file = createReadStream(input, { highWaterMark: PIECE })
    await once(file, 'open')
    return findingIn(file)
  } catch {
    return null
  }
}

async function findingIn(stream: Readable): Promise<InputFinding> {
  const reading = new Reading((bytes) => new TextDecoder().decode(bytes))
  try {
    for await (const piece of await unpacked(stream)) reading.read(piece)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { finding: reading.end(), broken: why }
  }
  return { finding: reading.end(), broken: null }
}

/** The stream, through gzip if its first bytes say so. */
async function unpacked(stream: Readable): Promise<AsyncIterable<Uint8Array>> {
  const pieces: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  const first = await pieces.next()
  const all = (async function* () {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => pieces }
  })()
  const isPacked = !first.done && recognise(first.value) === 'gzip'
  if (!isPacked) return all
  return Readable.from(all).pipe(createGunzip({ chunkSize: PIECE }))
}
