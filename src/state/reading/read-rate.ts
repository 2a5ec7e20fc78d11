import type { DecimalText, Period } from '../../engine/scenario'
import type { Unread } from '../../scenario/typed/typed-number'
import { typedRate } from '../../scenario/typed/typed-rate'

/** A request rate: `10k/day`, `1.5M`. Text that names no period keeps the one that is set. */
export function readRate(
  text: string,
  currentPeriod: Period,
): { readonly ok: true; readonly count: DecimalText; readonly per: Period } | Unread {
  const read = typedRate(text)
  return read.ok ? { ok: true, count: read.count, per: read.per ?? currentPeriod } : read
}
