/** The units that a person may write after a number, and what each is worth. */
import type { DecimalText, Period } from '../../engine/scenario'

export interface Units {
  /** By name in small letters; `''` is what a bare number means. */
  readonly worth: ReadonlyMap<string, DecimalText>
  /** Ends the message where the text cannot be read. */
  readonly examples: string
}

const units = (examples: string, worth: { readonly [names: string]: DecimalText }): Units => ({
  examples,
  worth: new Map(
    Object.entries(worth).flatMap(([names, value]) => names.split(' ').map((n) => [n, value])),
  ),
})

const MAGNITUDES = {
  ' ': '1',
  'k thousand': '1000',
  'm mn mio million millions': '1000000',
  'b bn billion billions': '1000000000',
  't tn trillion trillions': '1000000000000',
}

export const countUnits = units('1,000,000, 10k or 1.5M', MAGNITUDES)

/** Of the number before the period: `10k/day`. */
export const rateUnits = units('1,000,000, 1.5M or 10k/day', MAGNITUDES)

export const moneyUnits = units('3.50, $3.50 or 1.2k', MAGNITUDES)

/** In ms. */
export const durationUnits = units('300 ms, 1.5 s or 2 min', {
  ' ms msec millisecond milliseconds': '1',
  's sec secs second seconds': '1000',
  'min mins minute minutes': '60000',
  'h hr hour hours': '3600000',
})

const SIZES: readonly string[] = ['b byte bytes', 'k kb kib', 'm mb mib', 'g gb gib', 't tb tib']

/** `worth`: what a byte, a KB, a MB … is in the base. */
function sizes(examples: string, base: 'kb' | 'mb' | 'gb', worth: readonly DecimalText[]): Units {
  const named = SIZES.map((names, i) => [names.includes(base) ? ` ${names}` : names, worth[i]])
  return units(examples, Object.fromEntries(named))
}

/** In MB. 1 GB = 1024 MB = 1,048,576 KB, as everywhere here. */
export const memoryUnits = sizes('512, 512 MB or 1 GB', 'mb', [
  '0.00000095367431640625',
  '0.0009765625',
  '1',
  '1024',
  '1048576',
])

/** In KB. */
export const kbUnits = sizes('10, 512 KB or 2 MB', 'kb', [
  '0.0009765625',
  '1',
  '1024',
  '1048576',
  '1073741824',
])

/** In GB. */
export const gbUnits = sizes('10, 512 MB or 2 TB', 'gb', [
  '0.000000000931322574615478515625',
  '0.00000095367431640625',
  '0.0009765625',
  '1',
  '1024',
])

/** As a share of 1. */
export const shareUnits = units('0.05 or 5 %', { ' ': '1', '% percent': '0.01' })

const PERIOD_NAMES: { readonly [P in Period]: string } = {
  second: 's sec second seconds',
  minute: 'min minute minutes',
  hour: 'h hr hour hours',
  day: 'd day days',
  week: 'w wk week weeks',
  month: 'mo month months',
  year: 'y yr year years',
}

export const periods: ReadonlyMap<string, Period> = new Map(
  Object.entries(PERIOD_NAMES).flatMap(([period, names]) =>
    names.split(' ').map((name) => [name, period as Period]),
  ),
)
