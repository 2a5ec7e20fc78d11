/** A log as CloudWatch exports it: three functions' requests, with what they log, and some stack traces. */
import { closeSync, openSync, writeSync } from 'node:fs'

const MEMORY_MB = [128, 512, 1024]
const START = Date.UTC(2026, 8, 1)
const PIECE = 1 << 20

/**
 * The same bytes each time: the randomness is a xorshift of its own.
 *
 * @param {string} file
 * @param {number} size of the file at least, in bytes
 */
export function writeLambdaLog(file, size) {
  const random = xorshift(123_456_789)
  const descriptor = openSync(file, 'w')
  let time = START
  let written = 0
  let piece = ''
  while (written < size) {
    time += Math.floor(random() * 1000)
    piece += request(new Date(time).toISOString(), random)
    if (piece.length < PIECE) continue
    written += writeSync(descriptor, piece)
    piece = ''
  }
  closeSync(descriptor)
}

/**
 * @param {string} time
 * @param {() => number} random
 */
function request(time, random) {
  const id = [8, 4, 4, 4, 12].map((length) => hex(length, random)).join('-')
  const ms = Math.exp(random() * random() * 9) * 3
  const memoryMb = MEMORY_MB[Math.floor(random() * MEMORY_MB.length)]
  const isCold = random() < 0.02
  const init = isCold ? `Init Duration: ${(100 + random() * 300).toFixed(2)} ms\t` : ''
  const trace = random() < 0.01 ? STACK_TRACE : ''
  return (
    `${time} START RequestId: ${id} Version: $LATEST\n` +
    `${time} ${time}\t${id}\tINFO\tGET /orders/${hex(6, random)} 200 in ${Math.floor(ms)} ms\n${trace}` +
    `${time} END RequestId: ${id}\n` +
    `${time} REPORT RequestId: ${id}\tDuration: ${ms.toFixed(2)} ms\tBilled Duration: ${Math.ceil(ms)} ms\t` +
    `Memory Size: ${memoryMb} MB\tMax Memory Used: 80 MB\t${init}\n`
  )
}

const STACK_TRACE = `ERROR\tInvoke Error\t{"errorType":"TypeError","errorMessage":"x is undefined","stack":[
    at Runtime.handler (/var/task/index.js:12:34)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
]}
`

/**
 * @param {number} length
 * @param {() => number} random
 */
function hex(length, random) {
  let digits = ''
  while (digits.length < length) {
    digits += Math.floor(random() * 65_536)
      .toString(16)
      .padStart(4, '0')
  }
  return digits.slice(0, length)
}

/** @param {number} seed */
function xorshift(seed) {
  let x = seed
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 4_294_967_296
  }
}
