/** Values by the path that problems name them with: `functions[0].transferKb.internet`. */

const keysOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? []

type Bag = Readonly<Record<string, unknown>>

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null

/** The value at the path, undefined where there is none. */
export function valueAt(root: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) => (isBag(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  )
}

/** A copy with another value at the path; the same thing where the path leads nowhere. */
export function withValueAt<T>(root: T, path: string, value: unknown): T {
  return replaced(root, keysOf(path), value) as T
}

function replaced(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!isBag(root) || !Object.hasOwn(root, key)) return root
  const inside = replaced(root[key], rest, value)
  return Array.isArray(root) ? root.with(Number(key), inside) : { ...root, [key]: inside }
}

/** Whether a field is the one at the path or a part of it. */
export function isWithin(field: string, path: string): boolean {
  return field.startsWith(path) && /^(?:$|[.[])/.test(field.slice(path.length))
}
