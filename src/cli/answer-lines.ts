import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { Bytes } from './answer-batch'
import { LineCrew } from './line-crew'

const LINES_OF_A_BATCH = 32
const LETTERS_OF_A_BATCH = 8192

/**
 * How many batches may be on their way, read and not yet written. Input that is over before there are as
 * many, or comes so slowly that there never are, is answered sooner than a worker would have started.
 */
const MOST_BATCHES = Math.max(16, 4 * availableParallelism())

/**
 * Answers each line of the input with a line of JSON, in order, as the lines come in, with all cores
 * where the lines are many. Blank lines are skipped. Rejects when a thread fails; the answers up to then
 * are those to the first lines. What is read and not yet answered is never more than some batches, a
 * chunk, and an unfinished line.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  crew = new LineCrew(),
): Promise<void> {
  try {
    await Promise.race([crew.failure, dealAndWrite(input, output, crew)])
  } finally {
    await crew.dismiss()
  }
}

async function dealAndWrite(input: Readable, output: Writable, crew: LineCrew): Promise<void> {
  const unwritten: Promise<void>[] = []
  let last = Promise.resolve()
  for await (const lines of batchesOf(input)) {
    const answers = crew.answer(lines)
    last = last.then(async () => {
      await write(await answers, output)
      unwritten.shift()
    })
    last.catch(crew.fail)
    unwritten.push(last)
    if (unwritten.length >= MOST_BATCHES) {
      crew.grow()
      await unwritten[0]
    }
  }
  await last
}

async function write(answers: readonly Bytes[], output: Writable): Promise<void> {
  for (const answer of answers) if (!output.write(answer)) await once(output, 'drain')
}

/** A batch does not wait for lines that are still to come. */
async function* batchesOf(input: Readable): AsyncGenerator<readonly string[]> {
  input.setEncoding('utf8')
  let unfinished = ''
  for await (const chunk of input) {
    const lines = (unfinished + chunk).split('\n')
    unfinished = lines.pop() ?? ''
    yield* inBatches(lines)
  }
  yield [unfinished]
}

function* inBatches(lines: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = []
  let letters = 0
  for (const line of lines) {
    batch.push(line)
    letters += line.length
    if (batch.length === LINES_OF_A_BATCH || letters > LETTERS_OF_A_BATCH) {
      yield batch
      batch = []
      letters = 0
    }
  }
  if (batch.length > 0) yield batch
}
