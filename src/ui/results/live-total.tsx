import { useEffect, useState } from 'react'
import styles from './live-total.module.css'

const PAUSE_MS = 1000

/** Reads the total out when it has stopped changing. */
export function LiveTotal({ says }: { readonly says: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(says), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [says])
  return (
    <p className={styles.hidden} role="status" aria-atomic="true">
      {said}
    </p>
  )
}
