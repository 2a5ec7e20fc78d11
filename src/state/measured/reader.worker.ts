/** Reads files beside the page, which goes on meanwhile. Needs the same memory however large they are. */

import { fitted } from '../../measure/fitting-bins'
import { type Finding, Reading } from '../../measure/reading'
import { recognise } from '../../measure/recognise'
import type { ReadMessage } from './read-message'

const PIECE = 4 << 20
const TELL_EVERY_MS = 100

const tell = (message: ReadMessage) => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<readonly Blob[]>) => {
  const reading = new Reading((bytes) => new TextDecoder().decode(bytes))
  let broken: string | null = null
  try {
    await readAll(data, reading)
  } catch (error) {
    broken = error instanceof Error ? error.message : String(error)
  }
  tell({ kind: 'found', finding: small(reading.end()), broken })
})

async function readAll(files: readonly Blob[], reading: Reading): Promise<void> {
  let before = 0
  const newline = new Uint8Array([10])
  for (const [index, file] of files.entries()) {
    if (index > 0) reading.read(newline)
    const start = before
    const seen = paced((bytes) => tell({ kind: 'progress', bytes: start + bytes }))
    for await (const piece of await unpacked(file, seen)) reading.read(piece)
    before += file.size
  }
}

async function unpacked(file: Blob, seen: (bytes: number) => void) {
  const head = new Uint8Array(await file.slice(0, 1000).arrayBuffer())
  if (recognise(head) !== 'gzip') return pieces(file, seen)
  return readable(
    file.stream().pipeThrough(counted(seen)).pipeThrough(new DecompressionStream('gzip')),
  )
}

function counted(seen: (bytes: number) => void) {
  let bytes = 0
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => {
      bytes += piece.length
      seen(bytes)
      controller.enqueue(piece)
    },
  })
}

async function* pieces(file: Blob, seen: (bytes: number) => void) {
  for (let at = 0; at < file.size; at += PIECE) {
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer())
    seen(Math.min(file.size, at + PIECE))
  }
}

async function* readable(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

function paced(say: (bytes: number) => void): (bytes: number) => void {
  let last = 0
  return (bytes) => {
    const now = performance.now()
    if (now - last < TELL_EVERY_MS) return
    last = now
    say(bytes)
  }
}

/** No more durations than a scenario takes: the page has to copy them. */
function small(finding: Finding): Finding {
  if (finding.kind !== 'measured') return finding
  const { measurement } = finding
  return { ...finding, measurement: { ...measurement, functions: fitted(measurement.functions) } }
}
