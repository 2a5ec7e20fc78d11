import type { DecimalText } from '../../engine/scenario'

const IN_HUNDREDTHS = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** How many hundredths the amount is; null where it is no whole number of them, or a huge one. */
export function hundredthsOf(amount: DecimalText): number | null {
  const found = IN_HUNDREDTHS.exec(amount)
  return found && Number(`${found[1]}${(found[2] ?? '').padEnd(2, '0')}`)
}

/** So many hundredths, as an amount in canonical form. */
export function fromHundredths(hundredths: number): DecimalText {
  const rest = hundredths % 100
  const wholes = (hundredths - rest) / 100
  if (rest === 0) return String(wholes)
  return rest % 10 === 0 ? `${wholes}.${rest / 10}` : `${wholes}.${rest < 10 ? '0' : ''}${rest}`
}
