import type { DecimalText, Period } from '../../engine/scenario'
import { amountOf, exactly, product, typedNumber, type Unread, unread } from './typed-number'
import { periods, rateUnits } from './units'

export interface Rate {
  readonly ok: true
  readonly count: DecimalText
  /** null: the text names no period. */
  readonly per: Period | null
}

const NOUN = / ?\b(?:requests?|reqs?|calls?|invocations?)$/
const DIVIDER = / ?\/ ?| ?\bper | ?\ban? | ?\bevery /

/** A number of requests and the period they come in: `10k/day`, `5 requests per second`, `20 rps`. */
export function typedRate(text: string): Rate | Unread {
  const typed = typedNumber(text, rateUnits.examples)
  if (!typed.ok) return typed
  const [before = '', period, ...more] = typed.rest.replace(/\b[rt]ps$/, '/s').split(DIVIDER)
  const per = period === undefined ? null : periods.get(period)
  if (per === undefined || more.length > 0) {
    return unread(`“${typed.rest}” names no known period. Write ${rateUnits.examples}.`)
  }
  const magnitude = before.trim().replace(NOUN, '')
  const worth = rateUnits.worth.get(magnitude)
  if (worth === undefined) {
    return unread(`“${magnitude}” is not a unit known here. Write ${rateUnits.examples}.`)
  }
  const read = amountOf(product(typed.number, exactly(worth)))
  return read.ok ? { ok: true, count: read.amount, per } : read
}
