import type { LinkField, Setting } from './grammar'
import { clipped, readValue } from './read-value'
import { unescapedText } from './text'

export interface Reader {
  readonly setting: Setting
  /** Remembers what the person who opens the link should know of a field. */
  note(field: string, says: string): void
}

export type Fields = Record<string, unknown>

/**
 * The object that the items of a parameter describe: `m:512`, `t:rest-api`. What cannot be read is
 * left out, so that its default holds. `at` is the object's place in the scenario.
 */
export function readFields(
  items: readonly string[],
  fields: readonly LinkField[],
  reader: Reader,
  at: string,
): Fields {
  const object: Fields = {}
  const seen = new Set<LinkField>()
  for (const item of items) {
    const colon = item.indexOf(':')
    const field = fields.find(({ key }) => key === item.slice(0, Math.max(colon, 0)))
    if (field === undefined) {
      reader.note(at, `“${clipped(item)}” in the link is not known here and was ignored.`)
    } else if (seen.has(field)) {
      reader.note(placeOf(field, at), `${field.label}: given twice in the link. The first is used.`)
    } else {
      seen.add(field)
      readInto(object, field, unescapedText(item.slice(colon + 1)), { ...reader, at })
    }
  }
  return object
}

const placeOf = ({ path }: LinkField, at: string): string =>
  [at, ...path].filter((part) => part !== '').join('.')

/** Reads one value and puts it where its field belongs. */
export function readInto(
  object: Fields,
  field: LinkField,
  text: string,
  reader: Reader & { readonly at: string },
): void {
  const read = readValue(field, text, reader.setting)
  const note = (says: string) => reader.note(placeOf(field, reader.at), `${field.label}: ${says}`)
  if (!read.ok) {
    note(`${read.says} The default is used.`)
    return
  }
  if (read.says !== undefined) note(read.says)
  place(object, field.path, read.value)
}

/** The paths are the grammar's own, so no key comes from outside. */
function place(object: Fields, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) {
    object[key] = value
    return
  }
  object[key] ??= {}
  place(object[key] as Fields, rest, value)
}
