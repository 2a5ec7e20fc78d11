import { type ReactNode, useId, useRef, useState } from 'react'
import styles from './menu.module.css'

interface MenuProps {
  /** The button that opens it, given the id of what it opens. */
  readonly button: (popoverTarget: string) => ReactNode
  /** Which of the button's sides it starts from. */
  readonly from: 'left' | 'right'
  readonly width?: 'narrow' | 'wide'
  /** What is in it, while it is open. */
  readonly children: (close: () => void) => ReactNode
}

/** The platform's popover under its button; it closes on a press elsewhere and on Escape by itself. */
export function Menu({ button, from, width = 'narrow', children }: MenuProps) {
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {button(id)}
      <div
        id={id}
        ref={popover}
        popover="auto"
        className={styles.menu}
        data-from={from}
        data-width={width}
        onBeforeToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && children(() => popover.current?.hidePopover())}
      </div>
    </>
  )
}
