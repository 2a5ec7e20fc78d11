import { DurationCounts } from '../duration-counts'
import type { MeasuredFunction } from '../measured-function'
import { agreeing, OUTCOMES } from './billing-rules'
import type { Report } from './report'

/** Hundredths of a ms: 15 minutes, the longest that a function runs. */
const LONGEST = 90_000_000

/** Counts the reports of one function at one memory size. */
export class FunctionCounts {
  readonly name: string
  readonly memoryMb: number
  /** Durations brought to what a function can run: a time-out is noticed a little late. */
  limited = 0
  readonly #durations = new DurationCounts()
  readonly #outcomes = new Float64Array(OUTCOMES)
  #requests = 0
  #coldStarts = 0
  #initSum = 0
  #usedMb = -1
  #billedMs = 0

  constructor(name: string, memoryMb: number) {
    this.name = name
    this.memoryMb = memoryMb
  }

  add(report: Report): void {
    const duration = Math.min(Math.max(report.duration, 1), LONGEST)
    if (duration !== report.duration) this.limited++
    const init = report.init + report.billedRestore
    this.#durations.add(duration)
    this.#requests++
    if (init > 0) {
      this.#coldStarts++
      this.#initSum += init
    }
    if (report.usedMb > this.#usedMb) this.#usedMb = report.usedMb
    this.#billedMs += report.billedMs
    const outcome = agreeing(duration, init, report.billedMs)
    this.#outcomes[outcome] = (this.#outcomes[outcome] as number) + 1
  }

  all(): MeasuredFunction {
    return {
      name: this.name,
      memoryMb: this.memoryMb,
      requests: this.#requests,
      durations: this.#durations.bins(),
      coldStarts: this.#coldStarts,
      initSum: this.#initSum,
      usedMb: this.#usedMb < 0 ? null : this.#usedMb,
      billedMs: this.#billedMs,
      outcomes: [...this.#outcomes],
    }
  }
}
