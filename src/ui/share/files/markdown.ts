/** Any text as text of a Markdown line or table, and nothing else. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => `\\${mark}`)
