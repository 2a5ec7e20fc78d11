const BITS = 20
const MASK = 2 ** BITS - 1
/** x²⁰ + x³ + 1 */
const POLYNOMIAL = 0b1001
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

export const CHECKSUM_LENGTH = 4

/**
 * Four characters that tell whether the text was cut or changed: a cyclic redundancy check of 20 bits,
 * which misses no change of a single character and one in a million of the others.
 */
export function checksum(text: string): string {
  let register = MASK
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (let bit = 15; bit >= 0; bit--) {
      const out = (register >>> (BITS - 1)) ^ ((unit >>> bit) & 1)
      register = ((register << 1) & MASK) ^ (out === 1 ? POLYNOMIAL : 0)
    }
  }
  return [15, 10, 5, 0].map((shift) => DIGITS[(register >>> shift) & 31]).join('')
}
