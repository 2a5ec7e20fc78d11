/**
 * The part of YAML that a usage file is written in: maps within maps by indentation, and plain or quoted
 * values. What else there is (lists, anchors, texts of several lines) is passed over.
 */
export type YamlMap = { readonly [key: string]: YamlMap | string }

/** A map whose entries may still come, within the one around it; those within a value go nowhere. */
interface Open {
  readonly indent: number
  readonly map: { [key: string]: YamlMap | string }
  readonly around: Open | null
}

const ENTRY = /^ *("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#'":-](?:[^:#]*[^\s:#])?)\s*:(?:\s+(.*))?$/

export function readYamlMap(text: string): YamlMap {
  const root = Object.create(null)
  let open: Open = { indent: 0, map: root, around: null }
  for (const line of text.split(/\r?\n/)) {
    const spaced = line.replace(/\t/g, '  ')
    const [key, value = ''] = ENTRY.exec(spaced)?.slice(1) ?? []
    if (key === undefined) continue
    const indent = spaced.search(/\S/)
    while (open.around && indent <= open.indent) open = open.around
    const plain = withoutComment(value)
    const map = Object.create(null)
    open.map[unquoted(key)] = plain === '' ? map : plain
    open = { indent, map, around: open }
  }
  return root
}

/** A # begins a comment after a blank only. */
function withoutComment(text: string): string {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')/.exec(text)?.[1]
  return unquoted(quoted ?? text.replace(/(^|\s)#.*/, '').trim())
}

const unquoted = (text: string): string =>
  /^(["']).*\1$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
