/**
 * The part of YAML that a usage file is written in: maps within maps by indentation, and plain or quoted
 * values. What else there is (lists, anchors, texts of several lines) is passed over.
 */
export type YamlMap = { readonly [key: string]: YamlMap | string }

type Open = { readonly indent: number; readonly map: { [key: string]: YamlMap | string } }

const ENTRY = /^( *)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#'":-][^:#]*?)\s*:(?:\s+(.*))?$/

export function readYamlMap(text: string): YamlMap {
  const root: Open = { indent: -1, map: Object.create(null) }
  const open = [root]
  for (const line of text.split(/\r?\n/)) {
    const [, blanks, key, value = ''] = ENTRY.exec(line.replace(/\t/g, '  ')) ?? []
    if (blanks === undefined || key === undefined) continue
    const indent = blanks.length
    while (open.length > 1 && indent <= (open.at(-1)?.indent ?? -1)) open.pop()
    const within = (open.at(-1) ?? root).map
    const plain = withoutComment(value)
    if (plain !== '') within[unquoted(key)] = plain
    else {
      const map = Object.create(null)
      within[unquoted(key)] = map
      open.push({ indent, map })
    }
  }
  return root.map
}

/** A # begins a comment after a blank only. */
function withoutComment(text: string): string {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')/.exec(text)?.[1]
  return unquoted(quoted ?? text.replace(/(^|\s)#.*$/, '').trim())
}

const unquoted = (text: string): string =>
  /^(["']).*\1$/.test(text) && text.length > 1 ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
