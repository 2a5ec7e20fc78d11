/** What may wait is done one after the other, piece by piece, in the time that the frames leave. */

/** Each piece says how many ms the next one is likely to take. */
export type Job = () => Generator<number, void, void>

/** So long after the last change nobody is moving anything: what does not fit in a frame may take one. */
const STILL_MS = 120
/** Something happens after so long, however busy the page is. One frame in twenty is lost by it. */
const MOST_WAIT_MS = 350
/** Where the browser does not say how much time is left. */
const UNKNOWN: Pick<IdleDeadline, 'timeRemaining'> = { timeRemaining: () => 8 }

const waiting = new Set<Job>()
let running: ReturnType<Job> | null = null
/** What the next piece is likely to take. */
let needsMs = 0
let changed = 0
let lastDone = 0
let isAsked = false

/** Does the job when its turn comes. One that is waiting already is done once. */
export function inSpareTime(job: Job): void {
  changed = performance.now()
  waiting.add(job)
  ask()
}

/** The job is not wanted any more. */
export function notInSpareTime(job: Job): void {
  waiting.delete(job)
}

function ask(): void {
  if (isAsked) return
  isAsked = true
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: MOST_WAIT_MS })
  else setTimeout(work, 1, UNKNOWN)
}

function work(time: Pick<IdleDeadline, 'timeRemaining'>): void {
  isAsked = false
  const now = performance.now()
  const mayTakeLong = now - changed > STILL_MS || now - lastDone > MOST_WAIT_MS
  try {
    if (mayTakeLong) doPiece()
    while (hasWork() && time.timeRemaining() > needsMs) doPiece()
  } finally {
    // One that fails leaves the others their turn.
    if (hasWork()) ask()
  }
}

const hasWork = () => running !== null || waiting.size > 0

function doPiece(): void {
  const [job] = waiting
  if (!running && job) {
    waiting.delete(job)
    running = job()
  }
  const next = running?.next()
  if (!next || next.done) running = null
  needsMs = next?.value ?? 0
  lastDone = performance.now()
}
