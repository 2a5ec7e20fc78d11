import type { DecimalText } from '../../engine/scenario'
import type { Difference } from '../../state/fleet-figures'
import { money, percent } from '../format'

/** Beyond this a share tells less than the amount. */
const MOST_PERCENT = 1000

/** `$125.00 less`, or `$125.00 less on EC2`. */
export function amountInWords({ usd, is }: Omit<Difference, 'percent'>, where = ''): string {
  const at = where && ` ${where}`
  return is === 'the same' ? `${is}${at}` : `${money(usd)} ${is}${at}`
}

/** `$125.00 less, 34.6 %` */
export function differenceInWords(difference: Difference, where = ''): string {
  const { is, percent: share } = difference
  const isTelling = is !== 'the same' && share !== null && Number(share) < MOST_PERCENT
  const amount = amountInWords(difference, where)
  return isTelling ? `${amount}, ${percent(share, 1)}` : amount
}

/** `$105.00 less`, of a difference that has a minus where it saves. */
export function changeInWords(differenceUsd: DecimalText): string {
  const is = differenceUsd === '0' ? 'the same' : differenceUsd.startsWith('-') ? 'less' : 'more'
  return amountInWords({ usd: differenceUsd.replace('-', ''), is })
}

/** `−$75.00`, `+$32.40` */
export function signedMoney({ usd, is }: Difference): string {
  if (is === 'the same') return money(usd)
  return is === 'less' ? money(`-${usd}`) : `+${money(usd)}`
}
