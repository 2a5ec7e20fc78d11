import { type ComponentType, lazy, type ReactNode, Suspense, useReducer } from 'react'
import { MayFail } from './may-fail'
import { useIsTakenOver } from './use-is-taken-over'

/** A component whose file comes when it is first shown. */
interface Coming<P> {
  Part: ComponentType<P>
  /** Asks for it once more. */
  readonly again: () => void
  /** Asks for it before it is first shown, so that nothing of the page has to move for it then. */
  readonly bring: () => Promise<void>
}

export function coming<P extends object>(load: () => Promise<ComponentType<P>>): Coming<P> {
  const asked = () => lazy(async () => ({ default: await load() }))
  const found: Coming<P> = {
    Part: asked(),
    again: () => {
      found.Part = asked()
    },
    bring: async () => {
      found.Part = await load()
    },
  }
  return found
}

interface Ways {
  readonly fallback?: ReactNode
  /** It stands in the page before any script. */
  readonly isPrerendered?: boolean
}

/** What is opened over the page can be closed. */
interface Closable {
  readonly onClose?: () => void
}

/** The same with a way on: one that does not come can be asked for again. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { fallback, isPrerendered = false }: Ways = {},
): ComponentType<P> & Pick<Coming<P>, 'bring'> {
  const found = coming(load)
  function Later(props: P) {
    const isTakenOver = useIsTakenOver()
    const [, show] = useReducer((tries: number) => tries + 1, 0)
    const askAgain = () => {
      found.again()
      show()
    }
    return (
      <MayFail onRetry={askAgain} onClose={(props as Closable).onClose}>
        <Suspense fallback={fallback}>
          {(isTakenOver || isPrerendered) && <found.Part {...props} />}
        </Suspense>
      </MayFail>
    )
  }
  return Object.assign(Later, { bring: found.bring })
}
