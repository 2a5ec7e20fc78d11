import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Finding, Reading } from '../measure/reading'
import { recognise } from '../measure/recognise'

const PIECE = 1 << 20

/** What is in the file, or in standard input (-); null where it cannot be opened. */
export async function findingOf(input: string): Promise<Finding | null> {
  if (input === '-') return findingIn(process.stdin)
  const file = createReadStream(input, { highWaterMark: PIECE })
  try {
    await once(file, 'open')
  } catch {
    return null
  }
  return findingIn(file)
}

async function findingIn(stream: Readable): Promise<Finding> {
  const reading = new Reading((bytes) => new TextDecoder().decode(bytes))
  try {
    for await (const piece of await unpacked(stream)) reading.read(piece)
  } catch (error) {
    return { kind: 'other', says: `It cannot be read: ${String(error)}` }
  }
  return reading.end()
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
