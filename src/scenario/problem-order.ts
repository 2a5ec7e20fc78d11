import type * as v from 'valibot'
import type { Remark } from '../engine/scenario'

type Issue = v.BaseIssue<unknown>
type Ranks = Map<object, Map<string, number>>

const keysOf = (issue: Issue): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => key as string | number)

/** `functions[0].memoryMb`; a key that is no plain word stands in brackets and quotes. */
const fieldName = (keys: readonly (string | number)[]): string =>
  keys.reduce<string>((name, key) => {
    if (!/^[A-Za-z_$][\w$]*$/.test(String(key))) return `${name}[${JSON.stringify(key)}]`
    return name === '' ? `${key}` : `${name}.${key}`
  }, '')

/** Where the keys of an object stand. Remembered: an object may have very many. */
const ranksOf = (container: object, known: Ranks): Map<string, number> => {
  const found = known.get(container)
  if (found !== undefined) return found
  const ranks = new Map(Object.keys(container).map((key, index) => [key, index]))
  known.set(container, ranks)
  return ranks
}

/** The place of a field in the document, key by key. A missing key comes after those that are there. */
const placeOf = (
  document: unknown,
  keys: readonly (string | number)[],
  known: Ranks,
): readonly number[] => {
  let container = document
  return keys.map((key) => {
    const parent = container as Record<string | number, unknown>
    container = parent[key]
    if (typeof key === 'number') return key
    return ranksOf(parent, known).get(key) ?? Number.POSITIVE_INFINITY
  })
}

/** A thing comes before its parts. */
const byPlace = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, rank] of a.entries()) {
    const other = b[index] ?? -1
    if (rank !== other) return rank - other
  }
  return a.length - b.length
}

/** The issues as problems, in the order of the document that has them. */
export const problemsInOrder = (issues: readonly Issue[], document: unknown): readonly Remark[] => {
  const known: Ranks = new Map()
  return issues
    .map((issue) => ({ issue, keys: keysOf(issue) }))
    .map(({ issue, keys }) => ({ issue, keys, place: placeOf(document, keys, known) }))
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ issue, keys }) => ({ field: fieldName(keys), says: issue.message }))
}
