import { parse, times, toText } from '../../engine/number'
import type { DecimalText } from '../../engine/scenario'
import { written } from '../../state/notation-store'
import type { OtherCurrency } from '../../state/settings'
import { figure } from '../format'
import { toPlaces, toThreeDigits } from '../to-places'

/**
 * The amount in the other currency, to its smallest coin and marked as converted: `≈ €332.12`. What is
 * less than a coin has its first three digits.
 */
export function inOtherCurrency(usd: DecimalText, { code, rate }: OtherCurrency): string {
  const { sign, coins } = coinsOf(code)
  const amount = toText(times(parse(usd), parse(rate)))
  const rounded = toPlaces(amount, coins, coins)
  const isLost = !/[1-9]/.test(rounded) && /[1-9]/.test(amount)
  const text = isLost ? toThreeDigits(amount) : rounded
  return written(`≈\u00a0${text.startsWith('-') ? '\u2212' : ''}${sign}${text.replace('-', '')}`)
}

/** `at 0.92 EUR per USD of 2026-11-20` */
export const rateInWords = ({ code, rate, day }: OtherCurrency): string =>
  `at ${figure(rate)} ${code} per USD of ${day}`

/** The currency's sign as English writes it without doubt, a code with its gap, and how many decimals it has. */
function coinsOf(code: string): { readonly sign: string; readonly coins: number } {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: code })
  const sign = format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? code
  const coins = format.resolvedOptions().maximumFractionDigits ?? 2
  return { sign: /[A-Z]$/.test(sign) ? `${sign}\u00a0` : sign, coins }
}
