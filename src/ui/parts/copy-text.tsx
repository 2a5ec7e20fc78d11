import { useEffect, useState } from 'react'
import styles from './text-button.module.css'

const SAID_MS = 2500

interface CopyTextProps {
  /** What the button says before it is pressed. */
  readonly label: string
  readonly text: () => string
}

/** A button that copies a text and says whether that was possible. */
export function CopyText({ label, text }: CopyTextProps) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('Copied')
    } catch {
      setSaid('The browser does not allow copying')
    }
  }
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} onClick={copy}>
        {label}
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
    </span>
  )
}
