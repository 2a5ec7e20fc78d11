import { usePage } from '../state/use-page'
import styles from './not-arrived.module.css'
import { Message, Remedy } from './parts/message'

/** A part of the page that could not be fetched, and another try. */
export function NotArrived() {
  const awaited = usePage((state) => state.awaited)
  if (!awaited?.retry) return null
  return (
    <div className={styles.place} role="alert">
      <Message
        id="not-arrived"
        says={`Could not load ${awaited.part}. The answer is still the one of before.`}
      >
        <Remedy onClick={awaited.retry}>Try again</Remedy>
      </Message>
    </div>
  )
}
