import { setImmediate as turn } from 'node:timers/promises'
import { estimateJson } from '../engine/estimate-json'
import { answer } from '../library/answer'

/** What can be passed from a thread to another without copying it. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/**
 * The answers to some lines, in order, each a line of JSON as UTF-8; blank lines have none. They become
 * bytes one by one: gathered as text, they would outlive the collection of short-lived things.
 * Between two lines whatever else this thread has to do gets its turn.
 */
export async function answerBatch(lines: readonly string[]): Promise<Bytes[]> {
  const answers: Bytes[] = []
  for (const line of lines) {
    if (line.trim() === '') continue
    answers.push(encoder.encode(`${await answerLine(line)}\n`))
    await turn()
  }
  return answers
}

async function answerLine(line: string): Promise<string> {
  const result = await answer(line)
  return JSON.stringify('problems' in result ? result : estimateJson(result.estimate))
}
