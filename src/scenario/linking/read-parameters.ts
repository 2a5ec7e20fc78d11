import type { PriceRules } from '../../engine/price-book'
import type { PricedExtraKind } from '../../engine/scenario'
import { DEFAULT_BOOK, DEFAULT_REGION, defaultScenario, newExtras, newFunction } from '../defaults'
import { LIMITS } from '../limits'
import {
  extraFields,
  fleetFields,
  fleetInstance,
  functionFields,
  functionName,
  KEPT,
  type LinkField,
  scenarioFields,
} from './grammar'
import { type Fields, type Reader, readFields, readInto } from './read-fields'
import { clipped } from './read-value'
import { type Parameter, unescapedText } from './text'

type Catalogue = ReadonlyMap<string, PriceRules>
type Note = Reader['note']

/** What the parameters ask for, as input for `readScenario`; null where they name no function. */
export function readParameters(
  parameters: readonly Parameter[],
  catalogue: Catalogue,
  note: Note,
): Fields | null {
  const rules = bookOf(parameters, catalogue, note)
  if (rules === undefined) return null
  const beginning = { setting: { rules, hoursPerMonth: defaultScenario.hoursPerMonth }, note }
  const whole = readFields(itemsOf(parameters, scenarioFields), scenarioFields, beginning, '')
  const hoursPerMonth = String(whole.hoursPerMonth ?? defaultScenario.hoursPerMonth)
  const reader: Reader = { setting: { rules, hoursPerMonth }, note }

  const functions = functionsOf(parameters, reader)
  noteUnknown(parameters, functions.length > 0, note)
  if (functions.length === 0) return null
  return {
    version: 1,
    ...whole,
    prices: rules.id,
    region: regionOf(parameters, rules, note),
    functions,
    extras: extrasOf(parameters, reader),
    fleet: fleetOf(parameters, reader),
  }
}

const first = (parameters: readonly Parameter[], name: string): string | undefined => {
  const value = parameters.find(({ key }) => key === name)?.value
  return value === undefined ? undefined : unescapedText(value)
}

function bookOf(parameters: readonly Parameter[], catalogue: Catalogue, note: Note) {
  const standard = catalogue.get(DEFAULT_BOOK)
  const asked = first(parameters, 'p')
  if (asked === undefined) return standard
  const found = catalogue.get(asked)
  if (!found && standard) {
    note(
      'prices',
      `Prices: “${clipped(asked)}” are not known here. Those of ${standard.title} are used.`,
    )
  }
  return found ?? standard
}

function regionOf(parameters: readonly Parameter[], { regions, title }: PriceRules, note: Note) {
  const asked = first(parameters, 'rg')
  if (asked === undefined) return DEFAULT_REGION
  if (Object.hasOwn(regions, asked)) return asked
  const says = `the prices of ${title} have no “${clipped(asked)}”. ${DEFAULT_REGION} is used.`
  note('region', `Region: ${says}`)
  return DEFAULT_REGION
}

/** The parameters that are fields themselves, written as items are. */
const itemsOf = (parameters: readonly Parameter[], fields: readonly LinkField[]) =>
  parameters
    .filter((parameter) => fields.some(({ key }) => key === parameter.key))
    .map(({ key, value }) => `${key}:${value}`)

const listsOf = (parameters: readonly Parameter[], name: string, most: number) =>
  parameters
    .filter(({ key }) => key === name)
    .slice(0, most)
    .map(({ value }) => value.split(','))

/** The functions; the single one of a short link such as `r=5M/day&d=120&m=512`. */
function functionsOf(parameters: readonly Parameter[], reader: Reader): readonly Fields[] {
  const loose = itemsOf(parameters, functionFields)
  const lists = listsOf(parameters, 'f', LIMITS.functions)
  if (lists.length === 0 && loose.length > 0) return [functionOf(loose, reader, 'functions[0]')]
  return lists.map((items, index) => {
    const note: Note = (field, says) => reader.note(field, `Function ${index + 1}: ${says}`)
    const own = lists.length === 1 ? reader : { ...reader, note }
    return functionOf(items, own, `functions[${index}]`)
  })
}

function functionOf(items: readonly string[], reader: Reader, at: string): Fields {
  const { head, rest } = headed(items)
  const object = readFields(rest, functionFields, reader, at)
  if (head !== undefined) readInto(object, functionName, unescapedText(head), { ...reader, at })
  // What was given and could not be read has its own note.
  const assume = (key: string, field: string, says: string) => {
    if (!rest.some((item) => item.startsWith(`${key}:`))) reader.note(`${at}.${field}`, says)
  }
  const { requests, duration } = newFunction()
  if (object.requests === undefined) {
    object.requests = requests
    assume('r', 'requests', 'Requests: 10,000 a day are assumed.')
  }
  if (object.duration === undefined) {
    object.duration = duration
    assume('d', 'duration', 'Duration: 100 ms are assumed.')
  }
  return object
}

/** The first item is a name of its own if it has no key. */
function headed(items: readonly string[]) {
  const [head, ...rest] = items
  return head === undefined || head.includes(':')
    ? { head: undefined, rest: items }
    : { head, rest }
}

function extrasOf(parameters: readonly Parameter[], reader: Reader): readonly Fields[] {
  return listsOf(parameters, 'e', LIMITS.extras).flatMap((items, index) => {
    const { head = '', rest } = headed(items)
    const at = `extras[${index}]`
    const fields = Object.hasOwn(extraFields, head) ? extraFields[head] : undefined
    if (fields !== undefined) {
      const start = head === 'custom' ? { kind: head } : newExtras[head as PricedExtraKind]
      return [{ ...start, ...readFields(rest, fields, reader, at) }]
    }
    reader.note('extras', `“${clipped(head)}” is no kind of extra known here and was ignored.`)
    return []
  })
}

function fleetOf(parameters: readonly Parameter[], reader: Reader): Fields {
  const [items = []] = listsOf(parameters, 'x', 1)
  const { head, rest } = headed(items)
  const object = readFields(rest, fleetFields, reader, 'fleet')
  if (head) readInto(object, fleetInstance, unescapedText(head), { ...reader, at: 'fleet' })
  return object
}

/** The field of the note that scenarios kept beside the link's own were not read. */
export const KEPT_FIELD = 'kept'

const ONCE = ['v', 'p', 'rg', 'x', 'c']
const LISTS = new Map([
  ['f', LIMITS.functions],
  ['e', LIMITS.extras],
])

/** What of the parameters nothing above has read. */
function noteUnknown(parameters: readonly Parameter[], hasFunctions: boolean, note: Note): void {
  const loose = parameters.some(({ key }) => key === 'f') ? [] : functionFields
  const known = [
    KEPT,
    ...ONCE,
    ...LISTS.keys(),
    ...[...scenarioFields, ...loose].map(({ key }) => key),
  ]
  for (const { key, text } of parameters) {
    if (!known.includes(key))
      note('', `“${clipped(text)}” in the link is not known here and was ignored.`)
  }
  for (const [name, most] of LISTS) {
    const given = parameters.filter(({ key }) => key === name).length
    if (given > most)
      note(name === 'f' ? 'functions' : 'extras', `Only the first ${most} are read.`)
  }
  for (const name of ONCE) {
    const given = parameters.filter(({ key }) => key === name).length
    if (given > 1) note('', `“${name}” is given ${given} times in the link. The first is used.`)
  }
  if (parameters.some(({ key }) => key === KEPT))
    note(KEPT_FIELD, 'The scenarios kept beside that of the link were left out.')
  if (!hasFunctions) note('', 'The link describes no function, so there is nothing to open.')
}
