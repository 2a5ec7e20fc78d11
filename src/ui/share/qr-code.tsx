import { generate } from 'lean-qr'
import styles from './qr-code.module.css'

/** Squares that must stay empty around it. */
const QUIET = 4

/** The text as a QR code, one path of squares. Dark on light in every theme: cameras want it so. */
export function QrCode({ text }: { readonly text: string }) {
  const code = codeOf(text)
  if (!code) return <p className={styles.none}>The link is too long for a QR code.</p>
  const { size } = code
  const side = size + 2 * QUIET
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  )
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  )
}

/** null: there is no code that large. */
function codeOf(text: string) {
  try {
    return generate(text)
  } catch {
    return null
  }
}
