import { type ReactNode, useEffect } from 'react'
import { pageStore } from '../../state/page-store'
import { Fallible } from './fallible'
import styles from './may-fail.module.css'
import { Message, Remedy } from './message'

interface Ways {
  /** Before another try that is asked for; without it, every other scenario is one too. */
  readonly onRetry?: (() => void) | undefined
  /** Where it was opened over the page: to go on without it. */
  readonly onClose?: (() => void) | undefined
}

/** What fails leaves the rest of the page standing, and a message in its place. */
export function MayFail({ children, ...ways }: Ways & { readonly children: ReactNode }) {
  return <Fallible instead={(retry) => <Failed retry={retry} {...ways} />}>{children}</Fallible>
}

function Failed({ retry, onRetry, onClose }: Ways & { readonly retry: () => void }) {
  useEffect(() => {
    if (onRetry) return
    return pageStore.subscribe((state, before) => {
      if (state.scenario !== before.scenario) retry()
    })
  }, [retry, onRetry])
  const tryAgain = () => {
    onRetry?.()
    retry()
  }
  return (
    <div className={onClose && styles.over} role="alert">
      <Message says="This part could not be shown. What you typed stays.">
        <Remedy onClick={tryAgain}>Try again</Remedy>
        <Remedy onClick={() => location.reload()}>Load the page again</Remedy>
        {onClose && <Remedy onClick={onClose}>Go on without</Remedy>}
      </Message>
    </div>
  )
}
