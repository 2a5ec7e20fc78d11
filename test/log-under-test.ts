/** Logs that tests read, in short. */
import { pairsOf, sampleOf } from '../src/measure/durations'
import { LogReader } from '../src/measure/log/log-reader'
import type { Measurement } from '../src/measure/measured-function'

export const ID = '3604209a-e9a3-11e6-939a-754dd98c7be3'

/** Read in pieces of so many bytes. */
export function read(text: string, piece = 1 << 16): Measurement {
  const reader = new LogReader()
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += piece) reader.read(bytes.subarray(at, at + piece))
  return reader.end()
}

/** Its functions in short: name, memory and samples. */
export const functionsIn = (text: string) =>
  read(text).functions.map(({ name, memoryMb, durations }) => ({
    name,
    memoryMb,
    samples: durations.flatMap(pairsOf).map(sampleOf),
  }))

export const line = (fields: string, id = ID) => `REPORT RequestId: ${id}\t${fields}\n`
export const PLAIN =
  'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB'
