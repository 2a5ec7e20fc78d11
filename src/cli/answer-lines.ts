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
    await write(output, await answered(lines))
  }
  await write(output, await answered([unfinished]))
}

async function answered(lines: readonly string[]): Promise<string> {
  let text = ''
  for (const line of lines) {
    if (line.trim() !== '') text += `${await answeredLine(line)}\n`
  }
  return text
}

async function answeredLine(line: string): Promise<string> {
  const result = await answer(line)
  return JSON.stringify('problems' in result ? result : estimateJson(result.estimate))
}

async function write(output: Writable, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}
