import { useEffect, useId, useRef, useState } from 'react'
import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import { IconButton } from '../parts/icon-button'
import { ChevronRight, Cross } from '../parts/icons'
import { later } from '../parts/later'
import { shortMarkdown } from './files/short-markdown'
import { type Told, toldNow } from './files/told'
import { LinkLength } from './link-length'
import styles from './share-panel.module.css'
import { TextToCopy } from './text-to-copy'

const EmbedPart = later(async () => (await import('./embed/embed-part')).EmbedPart, {
  fallback: <div className={styles.room} />,
})
const QrCode = later(async () => (await import('./qr-code')).QrCode)

/** The link, a short text for a chat, a QR code, and what puts the result into another page. */
export function SharePanel({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isHeld = usePage((state) => heldBy(state) !== null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  // A dialog covers the page, so that nothing changes beneath it.
  const told = toldNow()
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={heading}
      onClose={onClose}
      closedby="any"
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            Share
          </h2>
          <IconButton label="Close" onClick={() => dialog.current?.close()}>
            <Cross />
          </IconButton>
        </div>
        {isHeld && (
          <p>What is wrong in the inputs is not in the link: it has their last good values.</p>
        )}
        {told ? (
          <>
            <TextToCopy label="Link" text={told.link} rows={4} does="Copy the link">
              <LinkLength told={told} />
            </TextToCopy>
            <TextToCopy
              label="For a chat or a ticket, in Markdown"
              text={shortMarkdown(told)}
              rows={7}
              does="Copy the text"
            />
            <div className={styles.code}>
              <QrCode text={told.link} />
              <p className={styles.note}>
                The same link as a QR code, for a phone’s camera. What you typed is in it behind the
                #, which browsers send to no server.
              </p>
            </div>
            <Embed told={told} />
          </>
        ) : (
          <p>The prices are on their way.</p>
        )}
      </div>
    </dialog>
  )
}

function Embed({ told }: { readonly told: Told }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles.embed}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.label}>
        <ChevronRight /> Embed in another page
      </summary>
      {isOpen && <EmbedPart told={told} />}
    </details>
  )
}
