import type { RequestRate } from '../../engine/scenario'
import { grouped } from '../limit-words'
import { LIMITS } from '../limits'
import { isWithinMonthLimit } from '../requests-limit'
import { typedRate } from '../typed/typed-rate'
import type { Setting } from './grammar'
import type { LinkValue } from './link-value'

const MOST: RequestRate = { count: String(LIMITS.requestsPerMonth), per: 'month' }

/** `1000000/day`, or `5M` a month; too many become the most that one function may have. */
export function readRate(text: string, { hoursPerMonth }: Setting): LinkValue<RequestRate> {
  const read = typedRate(text)
  if (!read.ok) return read
  const value: RequestRate = { count: read.count, per: read.per ?? MOST.per }
  if (!isWithinMonthLimit(value, hoursPerMonth)) {
    const most = grouped(LIMITS.requestsPerMonth)
    return { ok: true, value: MOST, says: `At most ${most} a month are allowed. So many are used.` }
  }
  if (read.per !== null) return { ok: true, value }
  return { ok: true, value, says: 'They name no period, so they are taken as a month’s.' }
}
