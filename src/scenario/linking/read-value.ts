import { withThousands } from '../../engine/with-thousands'
import { choiceWords } from '../limit-words'
import { typedQuantity, typedWhole } from '../typed/typed-quantity'
import type { Bounds, LinkField, Setting } from './grammar'
import type { LinkValue } from './link-value'
import { nearest } from './nearest'
import { readDuration } from './read-duration'
import { readRate } from './read-rate'

/** Reads one value of a link, as the link or a person writes it. Never throws. */
export function readValue(field: LinkField, text: string, setting: Setting): LinkValue {
  switch (field.as) {
    case 'amount':
      return limited(typedQuantity(text, field.units), field.bounds(setting))
    case 'whole': {
      const read = limited(typedWhole(text, field.units), field.bounds(setting))
      return read.ok ? { ...read, value: Number(read.value) } : read
    }
    case 'choice':
      return chosen(text, field.choices(setting))
    case 'text':
      return shortened(text, field.longest)
    case 'flag':
      return flag(text)
    case 'rate':
      return readRate(text, setting)
    case 'duration':
      return readDuration(text, setting)
  }
}

function limited(read: ReturnType<typeof typedQuantity>, bounds: Bounds): LinkValue<string> {
  if (!read.ok) return read
  const value = nearest(read.amount, bounds)
  if (value === read.amount) return { ok: true, value }
  const says = `${withThousands(read.amount)} is not allowed. The nearest that is, ${withThousands(value)}, is used.`
  return { ok: true, value, says }
}

function chosen(text: string, choices: readonly string[]): LinkValue<string> {
  const value = text.toLowerCase()
  if (choices.includes(value)) return { ok: true, value }
  const known = choices.length > 8 ? `those known, such as ${choices[0]}` : choiceWords(choices)
  return { ok: false, says: `“${clipped(text)}” is not one of ${known}.` }
}

/** Enough of a text to know it by. */
export const clipped = (text: string): string => {
  const characters = [...text]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text
}

function shortened(text: string, longest: number): LinkValue<string> {
  const characters = [...text]
  if (characters.length <= longest) return { ok: true, value: text }
  const value = characters.slice(0, longest).join('')
  return { ok: true, value, says: `It is longer than ${longest} characters and was cut.` }
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 'true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['0', 'false', 'no', 'off'].map((word) => [word, false] as const),
])

function flag(text: string): LinkValue<boolean> {
  const value = FLAGS.get(text.toLowerCase())
  if (value !== undefined) return { ok: true, value }
  return { ok: false, says: `“${clipped(text)}” is neither 1 (yes) nor 0 (no).` }
}
