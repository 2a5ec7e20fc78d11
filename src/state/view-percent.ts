import { compare, parse, times, toText, whole } from '../engine/number'
import type { DecimalText } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'
import { isAmount } from '../scenario/amount'
import { unread } from '../scenario/typed/typed-number'
import { typedQuantity } from '../scenario/typed/typed-quantity'
import type { FieldKind } from './field-kinds'
import { canonical, written } from './notation-store'

/** A share of 1 whose field has the unit %. */
export interface PercentKind extends FieldKind<DecimalText> {
  readonly isWithin: (share: string) => boolean
}

/** A bare number means per cent too. */
const PERCENT_UNITS = {
  worth: new Map([
    ['', '0.01'],
    ['%', '0.01'],
    ['percent', '0.01'],
  ]),
  examples: '25 or 25 %',
}

/** A share that is typed in per cent, from `min` to `max` per cent. */
export function percentBetween(min: DecimalText, max: DecimalText): PercentKind {
  const isWithin = (share: string) => {
    if (!isAmount(share)) return false
    const percent = times(parse(share), whole(100))
    return compare(percent, parse(min)) >= 0 && compare(percent, parse(max)) <= 0
  }
  return {
    isWithin,
    read: (text) => {
      const read = typedQuantity(canonical(text), PERCENT_UNITS)
      if (!read.ok) return read
      if (isWithin(read.amount)) return { ok: true, value: read.amount }
      return unread(`Write ${withThousands(min)} % to ${withThousands(max)} %.`)
    },
    write: (share) => written(withThousands(toText(times(parse(share), whole(100))))),
  }
}
