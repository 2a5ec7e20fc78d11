import type { DecimalText } from './scenario'

/** The amount with its thousands set apart: `1234567.5` is `1,234,567.5`. */
export function withThousands(amount: DecimalText): string {
  const [whole = '', decimals] = amount.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
