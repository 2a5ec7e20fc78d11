/**
 * What number.ts asks of decimal.js, and no more: a quotient of two whole numbers with 64 significant
 * digits, half up. The builds of the page and of the widget put it in decimal.js' place, for which they
 * have no room; a test holds the two to the same digits.
 */
const DIGITS = 64

const tenTo = (exponent: number) => 10n ** BigInt(exponent)

/** a / b, half away from zero; b is positive. */
function rounded(a: bigint, b: bigint): bigint {
  const half = a < 0n ? -b : b
  return (2n * a + half) / (2n * b)
}

const lengthOf = (value: bigint) => `${value < 0n ? -value : value}`.length

class Quotient {
  static readonly ROUND_HALF_UP = 4
  static readonly clone = () => Quotient
  /** The value is `digits / 10 ** scale`. */
  private readonly digits: bigint
  private readonly scale: number

  constructor(digits: string | bigint, scale = 0) {
    this.digits = BigInt(digits)
    this.scale = scale
  }

  /** By a positive whole number. */
  div(divisor: string): Quotient {
    const bottom = BigInt(divisor)
    const scale = DIGITS - lengthOf(this.digits) + lengthOf(bottom)
    const found = quotient(this.digits, bottom, scale)
    // The first digits decide whether there is one more.
    const isLong = lengthOf(found) > DIGITS
    return isLong
      ? new Quotient(quotient(this.digits, bottom, scale - 1), scale - 1)
      : new Quotient(found, scale)
  }

  toDecimalPlaces(places: number): Quotient {
    const cut = this.scale - places
    return cut <= 0 ? this : new Quotient(rounded(this.digits, tenTo(cut)), places)
  }

  /** Plain decimal text: as many places as are given, or as there are without zeros at the end. */
  toFixed(places?: number): string {
    const { digits, scale } = this
    if (digits < 0n) return `-${new Quotient(-digits, scale).toFixed(places)}`
    if (scale <= 0) return `${digits * tenTo(-scale)}${places ? `.${'0'.repeat(places)}` : ''}`
    const text = `${digits}`.padStart(scale + 1, '0')
    const [whole, decimals] = [text.slice(0, -scale), text.slice(-scale)]
    const shown = places === undefined ? decimals.replace(/0+$/, '') : decimals.padEnd(places, '0')
    return shown === '' ? whole : `${whole}.${shown}`
  }

  toNumber(): number {
    return Number(this.toFixed())
  }
}

const quotient = (top: bigint, bottom: bigint, scale: number): bigint =>
  scale < 0 ? rounded(top, bottom * tenTo(-scale)) : rounded(top * tenTo(scale), bottom)

// biome-ignore lint/style/noDefaultExport: decimal.js has one
export default Quotient
