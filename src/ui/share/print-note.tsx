import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { pricesInWords, type Told, toldNow } from './files/told'
import styles from './print-note.module.css'

/** At the end of the page on paper: the prices, the day, and the link to what is printed. */
export function PrintNote() {
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    // The browser prints what is there when this returns.
    const update = () => flushSync(() => setTold(toldNow()))
    addEventListener('beforeprint', update)
    return () => removeEventListener('beforeprint', update)
  }, [])
  if (!told) return null
  return createPortal(
    <footer className={styles.note}>
      <p>{pricesInWords(told)}</p>
      <p className={styles.link}>
        <a href={told.link}>{told.link}</a>
      </p>
    </footer>,
    document.body,
  )
}
