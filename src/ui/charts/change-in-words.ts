import type { DecimalText } from '../../engine/scenario'
import { money } from '../format'

/** `$105.00 less`, of a difference that has a minus where it saves. */
export function changeInWords(differenceUsd: DecimalText): string {
  if (differenceUsd === '0') return 'the same'
  return differenceUsd.startsWith('-')
    ? `${money(differenceUsd.slice(1))} less`
    : `${money(differenceUsd)} more`
}
