/** Drawn on a grid of 16, in the colour of the text around them; they say nothing that words do not. */
import type { ReactNode } from 'react'

interface IconProps {
  readonly children: ReactNode
  /** It points on, which is to the left where text runs so. */
  readonly isForward?: true
}

export function Icon({ children, isForward }: IconProps) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
      data-forward={isForward}
    >
      {children}
    </svg>
  )
}

export const ChevronDown = () => (
  <Icon>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Icon>
)

export const ChevronRight = () => (
  <Icon isForward>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
)

export const Plus = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
)

export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)

export const Dots = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2" strokeLinecap="round" />
  </Icon>
)

export const Undo = () => (
  <Icon>
    <path d="M6 3 2.75 6.25 6 9.5M3 6.25h6.25a3.5 3.5 0 0 1 0 7H6" />
  </Icon>
)

export const Redo = () => (
  <Icon>
    <path d="m10 3 3.25 3.25L10 9.5m3-3.25H6.75a3.5 3.5 0 0 0 0 7H10" />
  </Icon>
)

export const Sliders = () => (
  <Icon>
    <path d="M2 5h7m4 0h1M2 11h1m4 0h7" />
    <circle cx="11" cy="5" r="2" />
    <circle cx="5" cy="11" r="2" />
  </Icon>
)

export const Alert = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 4.5v4M8 10.75v.5" />
  </Icon>
)

export const Copy = () => (
  <Icon>
    <path d="M5.5 5.5h7v8h-7zM3.5 10.5v-8h7" />
  </Icon>
)

/** A curve over treads: Lambda over servers. */
export const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true" focusable="false">
    <path d="M2 19h5v-5h5V9h5V4h3" stroke="#d55e00" strokeWidth="2" />
    <path d="M2 19.5 20 2.5" stroke="#0072b2" strokeWidth="2" />
  </svg>
)
