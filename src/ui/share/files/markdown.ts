import { oneDirection } from '../../parts/one-direction'

/** Any text as text of a Markdown line or table, and nothing else. */
export const plain = (text: string): string =>
  oneDirection(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => `\\${mark}`)
