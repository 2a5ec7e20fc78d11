import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { answerBatch, type Bytes } from './answer-batch'

/** Answers a batch of lines, in this thread or in another. */
type Hand = (lines: readonly string[]) => Promise<Bytes[]>

interface Waiting {
  readonly lines: readonly string[]
  readonly answered: (answers: Bytes[]) => void
}

/** So that a worker has the next batch at hand when it is done with one. */
const HANDS_OF_A_WORKER = 2

/** With more room for young objects, those of a batch are gone before they are collected and copied. */
const YOUNG_MB = 96

/** Who answers lines: this thread, and after `grow` one more for each further core. */
export class LineCrew {
  /** Rejects when a thread fails: its batches, and those after them, then stay without an answer. */
  readonly failure: Promise<never>
  /** Lets `failure` reject for another reason. */
  fail: (error: unknown) => void = () => {}
  readonly #script: URL
  readonly #workers: Worker[] = []
  readonly #idle: Hand[] = [answerBatch]
  readonly #waiting: Waiting[] = []

  constructor(script = new URL('./line-worker.mjs', import.meta.url)) {
    this.#script = script
    this.failure = new Promise((_, reject) => {
      this.fail = reject
    })
  }

  /** The answers to a batch, once somebody has had the time for it. */
  answer(lines: readonly string[]): Promise<Bytes[]> {
    return new Promise((answered) => {
      this.#waiting.push({ lines, answered })
      this.#handOut()
    })
  }

  /** Starts the workers, if that has not been done. */
  grow(): void {
    while (this.#workers.length < Math.max(1, availableParallelism() - 1)) this.#hire()
    this.#handOut()
  }

  /** Ends the workers. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #handOut(): void {
    for (;;) {
      const batch = this.#idle.length > 0 ? this.#waiting.shift() : undefined
      const hand = batch && this.#idle.pop()
      if (!hand) return
      hand(batch.lines)
        .then((answers) => {
          this.#idle.push(hand)
          this.#handOut()
          batch.answered(answers)
        })
        .catch(this.fail)
    }
  }

  #hire(): void {
    const worker = new Worker(this.#script, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    this.#workers.push(worker)
    const asked: ((answers: Bytes[]) => void)[] = []
    worker.on('message', (answers) => asked.shift()?.(answers))
    worker.on('messageerror', this.fail)
    worker.on('error', this.fail)
    worker.on('exit', (code) => this.fail(new Error(`A worker ended with status ${code}.`)))
    const hand: Hand = (lines) =>
      new Promise((answered) => {
        asked.push(answered)
        worker.postMessage(lines)
      })
    for (let i = 0; i < HANDS_OF_A_WORKER; i++) this.#idle.push(hand)
  }
}
