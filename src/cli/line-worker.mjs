/** A thread of LineCrew's: is sent batches of lines, and sends back their answers, in the same order. */
import { on } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

if (!parentPort) throw new Error('This is a worker: LineCrew starts it.')
const batches = on(parentPort, 'message')

// What `--import tsx` says of the main thread does not hold in a worker.
register()
const { answerBatch } = await import('./answer-batch')

for await (const [lines] of batches) {
  const answers = await answerBatch(lines)
  parentPort.postMessage(
    answers,
    answers.map(({ buffer }) => buffer),
  )
}
