import type { Days } from '../measure/scenario-functions'

const MOST_DAYS = 36_600

/** The days as a ratio, or what is wrong with them. */
export function readDays(text: string): Days | string {
  const [whole, places] = /^(\d{1,5})(?:\.(\d{1,6}))?$/.exec(text)?.slice(1) ?? []
  if (whole === undefined || Number(text) === 0 || Number(text) > MOST_DAYS) {
    return `--days is a number above 0, such as 7 or 0.5, and at most ${MOST_DAYS}.`
  }
  const fraction = places ?? ''
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}
