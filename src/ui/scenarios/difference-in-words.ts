import type { Difference } from '../../state/fleet-figures'
import { money, percent } from '../format'

/** Beyond this a share tells less than the amount. */
const MOST_PERCENT = 1000

/** `$125.00 less` */
export const amountInWords = ({ usd, is }: Difference): string =>
  is === 'the same' ? is : `${money(usd)} ${is}`

/** `$125.00 less, 34.6 %` */
export function differenceInWords(difference: Difference): string {
  const { is, percent: share } = difference
  const isTelling = is !== 'the same' && share !== null && Number(share) < MOST_PERCENT
  return isTelling
    ? `${amountInWords(difference)}, ${percent(share, 1)}`
    : amountInWords(difference)
}

/** `−$75.00`, `+$32.40` */
export function signedMoney({ usd, is }: Difference): string {
  if (is === 'the same') return money(usd)
  return is === 'less' ? money(`-${usd}`) : `+${money(usd)}`
}
