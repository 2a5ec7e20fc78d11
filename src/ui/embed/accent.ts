/** A host's accent colour, where it can be read. */
import type { Theme } from '../../state/themes'

/** The grounds that it stands on, as in tokens.css. */
const PAPER = { light: 'ffffff', dark: '0e1216' }
type Ground = keyof typeof PAPER

/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5

export interface Accent {
  readonly light: string | null
  readonly dark: string | null
  /** On which grounds the calculator's own is used instead; empty where on none. */
  readonly says: string
}

/**
 * The dress of a document: its theme, and its accent as far as it can be read. The theme is the body's, as browsers
 * paint a frame whose root has another one than its host, also where nothing is.
 */
export function putOn(
  { documentElement: root, body }: Document,
  theme: Theme,
  accent: Accent | null,
): void {
  body.dataset.theme = theme
  for (const ground of ['light', 'dark'] as const) {
    root.style.setProperty(`--accent-on-${ground}`, accent?.[ground] ?? null)
  }
}

/** Whether six hexadecimal digits are a colour that text can have, on each of the grounds shown. */
export function judgedAccent(accent: string, theme: Theme): Accent {
  const usable = (ground: Ground) =>
    contrast(accent, PAPER[ground]) >= LEAST_CONTRAST ? `#${accent}` : null
  const colours = { light: usable('light'), dark: usable('dark') }
  const shown: readonly Ground[] = theme === 'auto' ? ['light', 'dark'] : [theme]
  const faint = shown.filter((ground) => colours[ground] === null)
  const says =
    faint.length === 0
      ? ''
      : `The accent #${accent} is too faint on ${faint.join(' and ')}: the usual one is used there.`
  return { ...colours, says }
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
