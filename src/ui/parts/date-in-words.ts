const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** The month of `2020-02-14` or `2020-02`: `February 2020`. */
export function dateInWords(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim()
}
