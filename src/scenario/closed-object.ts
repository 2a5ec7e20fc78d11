import * as v from 'valibot'
import { choiceWords } from './limit-words'

/** An object as JSON has it: no list, no class of its own. */
const isPlainObject = (input: unknown): input is Record<string, unknown> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype = Object.getPrototypeOf(input)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * The fields of an object, and no others. valibot's strict object stops at the first field that it
 * does not know; this names every one. `needed` has an example of each field that must be there.
 * Expects a plain object.
 */
export const closedFields = <const E extends v.ObjectEntries>(
  entries: E,
  needed: { readonly [field: string]: string } = {},
) => {
  const known = Object.keys(entries).join(', ')
  const unknownField = v.never(`There is no such field here. The fields are ${known}.`)
  const missing = (issue: v.BaseIssue<unknown>) =>
    `This is needed, such as ${needed[String(issue.path?.[0]?.key)]}.`
  const closed = v.strictObject(entries, missing)
  return v.lazy((input): typeof closed => {
    const unknown = Object.keys(input as object).filter((key) => !Object.hasOwn(entries, key))
    if (unknown.length === 0) return closed
    const refused = Object.fromEntries(unknown.map((key) => [key, unknownField]))
    return v.strictObject({ ...entries, ...refused }, missing)
  })
}

/** A plain object with these fields and no others; `what` is its name in the problem. */
export const closedObject = <const E extends v.ObjectEntries>(
  what: string,
  entries: E,
  needed?: { readonly [field: string]: string },
) => {
  const known = Object.keys(entries).join(', ')
  const notAnObject = v.never(`${what}: an object with the fields ${known}.`)
  const closed = closedFields(entries, needed)
  return v.lazy((input): typeof closed => (isPlainObject(input) ? closed : (notAnObject as never)))
}

/** One of several objects, told apart by `kind`. `subject` reads before the kinds. */
export const oneOfKinds = <T extends v.GenericSchema>(
  subject: string,
  kinds: { readonly [kind: string]: T },
) => {
  const says = `${subject} ${choiceWords(Object.keys(kinds))}.`
  const otherKind = v.object({ kind: v.never(says) }, says)
  const notAnObject = v.never(
    `${subject} an object of the kind ${choiceWords(Object.keys(kinds))}.`,
  )
  return v.lazy((input): T => {
    if (!isPlainObject(input)) return notAnObject as never
    const kind = input.kind
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return otherKind as never
    return kinds[kind] as T
  })
}
