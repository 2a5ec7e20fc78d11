import type { Days } from './scenario-functions'

export const MOST_DAYS = 36_600

/** A number of days as a ratio; null where the text is none, or not above 0 and at most a hundred years. */
export function readDays(text: string): Days {
  const [whole, places = ''] = /^\s*(\d{1,5})(?:\.(\d{1,6}))?\s*$/.exec(text)?.slice(1) ?? []
  if (whole === undefined || Number(text) === 0 || Number(text) > MOST_DAYS) return null
  return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) }
}
