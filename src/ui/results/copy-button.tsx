import { useEffect, useState } from 'react'
import { Copy } from '../parts/icons'
import styles from './copy-button.module.css'

const SAID_MS = 1500

interface CopyButtonProps {
  readonly shown: string
  readonly copied: string
}

/** A figure that copies itself, with all its digits. */
export function CopyButton({ shown, copied }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () => {
    navigator.clipboard?.writeText(copied).then(
      () => setIsCopied(true),
      () => {},
    )
  }
  return (
    <button
      type="button"
      className={styles.button}
      onClick={copy}
      title="Copy"
      aria-label={`Copy ${shown}`}
    >
      <span translate="no">{isCopied ? 'copied' : shown}</span>
      <Copy />
    </button>
  )
}
