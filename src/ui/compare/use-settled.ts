import { startTransition, useEffect, useRef, useState } from 'react'
import type { Scenario } from '../../engine/scenario'
import { pageStore } from '../../state/page-store'

/** After the frame that shows the new total. */
const LEAST_MS = 20
const MOST_MS = 600
/** What follows takes a quarter of the time at most, so that a drag stays smooth on a slow machine. */
const REST = 3
/** What nobody sees waits until nothing has changed for so long. */
const QUIET_MS = 400

/**
 * The page's scenario for what is costly to work out and draw: it comes after the total, and the
 * rarer the longer that takes; out of view, when the changes have stopped.
 */
export function useSettled(isInView = true): Scenario {
  const [scenario, setScenario] = useState(() => pageStore.getState().scenario)
  const begun = useRef(0)
  /** When it may be the next one's turn. */
  const due = useRef(0)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = () => {
      timer = undefined
      begun.current = performance.now()
      startTransition(() => setScenario(pageStore.getState().scenario))
    }
    const follow = () => {
      if (isInView) {
        timer ??= setTimeout(take, Math.max(LEAST_MS, due.current - performance.now()))
      } else {
        clearTimeout(timer)
        timer = setTimeout(take, QUIET_MS)
      }
    }
    follow()
    const stop = pageStore.subscribe((state, before) => {
      if (state.scenario !== before.scenario) follow()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [isInView])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it measures how long the scenario took
  useEffect(() => {
    const now = performance.now()
    due.current = now + Math.min(MOST_MS, (now - begun.current) * REST)
  }, [scenario])

  return scenario
}
