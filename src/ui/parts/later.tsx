import { type ComponentType, lazy, type ReactNode, Suspense, useReducer } from 'react'
import { MayFail } from './may-fail'
import { useIsTakenOver } from './use-is-taken-over'

interface Ways {
  readonly fallback?: ReactNode
  /** It stands in the page before any script. */
  readonly isPrerendered?: boolean
}

/** What is opened over the page can be closed. */
interface Closable {
  readonly onClose?: () => void
}

/** A component whose file comes when it is first shown. One that does not come can be asked for again. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { fallback, isPrerendered = false }: Ways = {},
): ComponentType<P> {
  const asked = () => lazy(async () => ({ default: await load() }))
  let Part = asked()
  return function Later(props) {
    const isTakenOver = useIsTakenOver()
    const [, show] = useReducer((tries: number) => tries + 1, 0)
    const askAgain = () => {
      Part = asked()
      show()
    }
    return (
      <MayFail onRetry={askAgain} onClose={(props as Closable).onClose}>
        <Suspense fallback={fallback}>
          {(isTakenOver || isPrerendered) && <Part {...props} />}
        </Suspense>
      </MayFail>
    )
  }
}
