import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Scenario } from '../../engine/scenario'
import { pageStore } from '../../state/page-store'
import { finished, type InPieces } from '../../state/pieces'
import { inSpareTime, type Job, notInSpareTime } from './spare-time'
import { useIsTakenOver } from './use-is-taken-over'

/** What nobody sees waits until nothing has changed for so long: no key of a word or a number waits for it. */
const QUIET_MS = 1500
/** What a piece of work takes at most. */
const PIECE_MS = 4

/**
 * What `work` makes of the page's scenario, for what is costly to work out and draw: it comes after
 * the total, in the time that the frames leave; out of view, when the changes have stopped. `work`
 * must stay the same function while it would give the same.
 */
export function useFollowing<T>(work: (scenario: Scenario) => InPieces<T>, isInView = true): T {
  const isTakenOver = useIsTakenOver()
  const [shown, setShown] = useState(() =>
    madeOf(work, (isTakenOver ? pageStore.getState() : pageStore.getInitialState()).scenario),
  )
  const latest = useRef(shown)
  const drawMs = useRef(PIECE_MS)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const job: Job = function* () {
      const { scenario } = pageStore.getState()
      if (latest.current.scenario === scenario && latest.current.work === work) return
      let value: T
      try {
        value = yield* inPieces(work(scenario))
      } catch (error) {
        // It fails where it is shown: no figures of another scenario stay.
        setShown(() => {
          throw error
        })
        return
      }
      yield drawMs.current
      const begun = performance.now()
      latest.current = { scenario, work, value }
      flushSync(() => setShown(latest.current))
      drawMs.current = performance.now() - begun
    }
    const follow = () => {
      clearTimeout(timer)
      if (isInView) inSpareTime(job)
      else timer = setTimeout(inSpareTime, QUIET_MS, job)
    }
    follow()
    const stop = pageStore.subscribe((state, before) => {
      if (state.scenario !== before.scenario) follow()
    })
    return () => {
      stop()
      clearTimeout(timer)
      notInSpareTime(job)
    }
  }, [work, isInView])

  return shown.value
}

function* inPieces<T>(pieces: InPieces<T>): Generator<number, T, void> {
  let piece = pieces.next()
  while (!piece.done) {
    yield PIECE_MS
    piece = pieces.next()
  }
  return piece.value
}

const madeOf = <T>(work: (scenario: Scenario) => InPieces<T>, scenario: Scenario) => ({
  scenario,
  work,
  value: finished(work(scenario)),
})
