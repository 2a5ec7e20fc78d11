/** After so many days AWS may well have changed some of a book's prices. */
const FRESH_DAYS = 180

export interface PriceAge {
  /** Whole months since the first day of the book's. */
  readonly months: number
  readonly isOld: boolean
}

/** How old a book is on a day, `YYYY-MM-DD`; null on a day before it, or where the day is not known. */
export function priceAge(book: string, today: string | null): PriceAge | null {
  if (today === null) return null
  const days = (Date.parse(today) - Date.parse(`${book}-01`)) / 86_400_000
  if (!(days >= 0)) return null
  const [from, to] = [monthsOf(book), monthsOf(today)]
  return { months: to - from, isOld: days > FRESH_DAYS }
}

function monthsOf(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return year * 12 + month
}
