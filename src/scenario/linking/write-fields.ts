import type { Duration, RequestRate } from '../../engine/scenario'
import type { LinkField } from './grammar'
import { escapedText } from './text'
import { writeDuration } from './write-duration'

/** `key:value` for each field whose value is not the default one, in the order of the fields. */
export function writeFields(
  fields: readonly LinkField[],
  from: object,
  defaults: object,
): readonly string[] {
  return fields.flatMap((field) => {
    const value = valueAt(from, field.path)
    const isDefault = value === undefined || value === valueAt(defaults, field.path)
    return isDefault ? [] : [`${field.key}:${written(field, value)}`]
  })
}

/** undefined where there is no such field, or null on the way to it. */
function valueAt(from: object, path: readonly string[]): unknown {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    from,
  )
  return value ?? undefined
}

function written(field: LinkField, value: unknown): string {
  if (field.as === 'rate') return rate(value as RequestRate)
  if (field.as === 'duration') return writeDuration(value as Duration)
  if (field.as === 'flag') return value === true ? '1' : '0'
  return escapedText(String(value))
}

const rate = ({ count, per }: RequestRate): string => `${count}/${per}`
