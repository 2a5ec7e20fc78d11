import type { RequestRate } from '../../engine/scenario'
import { figure } from '../format'

interface FieldInWords {
  readonly name: string
  /** Its last good value; empty where there is no short way to say it. */
  readonly value: string
}

interface Words {
  readonly name: string
  /** What follows the path of the field's value, where that is not the field itself. */
  readonly at?: string
  readonly say?: (value: unknown) => string
}

const amount = (unit: string) => (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? `${figure(String(value))} ${unit}` : ''

const rate = (value: unknown) => {
  const { count, per } = value as RequestRate
  return `${figure(count)} requests per ${per}`
}

/** By the part of the path that names the field, the first that fits. */
const FIELDS: readonly (readonly [RegExp, Words])[] = [
  [/\.memoryMb$/, { name: 'the memory', say: amount('MB') }],
  [/\.requests\b.*$/, { name: 'the number of requests', at: '.requests', say: rate }],
  [/\.duration\.ms$/, { name: 'the duration', say: amount('ms') }],
  [/\.duration\b.*$/, { name: 'the duration', at: '.duration.ms', say: amount('ms') }],
  [/^hoursPerMonth$/, { name: 'the month', say: amount('hours') }],
  [/\.internet$/, { name: 'the amount sent to the internet', say: amount('KB a request') }],
  [/\.sameRegion$/, { name: 'the amount sent in the region', say: amount('KB a request') }],
  [/\.otherRegion$/, { name: 'the amount sent elsewhere', say: amount('KB a request') }],
  [/\.logKb$/, { name: 'the amount logged', say: amount('KB a request') }],
  [/\.streamedKb$/, { name: 'the amount streamed', say: amount('KB a request') }],
  [/\.asyncEventKb$/, { name: 'the size of an event', say: amount('KB') }],
  [/\.snapStart\b.*$/, { name: 'SnapStart' }],
  [/\.initMs$/, { name: 'INIT', say: amount('ms') }],
  [/\.coldStart\.share$/, { name: 'the share of cold starts' }],
  [/\.provisioned\b.*$/, { name: 'provisioned concurrency' }],
  [/\.trigger\b.*$/, { name: 'the trigger' }],
  [/\.name$|^name$/, { name: 'the name' }],
  [/^extras\b.*$/, { name: 'the extra line' }],
]

/** A field as a sentence names it, with the value that it has in the answer. */
export function fieldInWords(field: string, goodValue: (path: string) => unknown): FieldInWords {
  const found = FIELDS.find(([pattern]) => pattern.test(field))
  if (!found) return { name: 'every field', value: '' }
  const [pattern, { name, at, say }] = found
  const value = say?.(goodValue(at ? field.replace(pattern, at) : field)) ?? ''
  return { name, value }
}
