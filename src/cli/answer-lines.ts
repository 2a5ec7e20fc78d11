import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { estimateJson } from '../engine/estimate-json'
import { answer } from './answer'

/**
 * Answers each line of the input with a line of JSON, in order, as the lines come in. Blank lines are
 * skipped. What is read and not yet answered is never more than a chunk and an unfinished line.
 */
export async function answerLines(input: Readable, output: Writable): Promise<void> {
  input.setEncoding('utf8')
  let unfinished = ''
  for await (const chunk of input) {
    const lines = (unfinished + chunk).split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) await answerLine(line, output)
  }
  await answerLine(unfinished, output)
}

/** Each answer is written by itself: gathered, they would outlive the collection of short-lived things. */
async function answerLine(line: string, output: Writable): Promise<void> {
  if (line.trim() === '') return
  const result = await answer(line)
  const json = JSON.stringify('problems' in result ? result : estimateJson(result.estimate))
  if (!output.write(`${json}\n`)) await once(output, 'drain')
}
