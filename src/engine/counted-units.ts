const COUNTED = new Set([
  'request',
  'request unit',
  'message',
  'event',
  'transition',
  'trace',
  'month',
  'week',
  'day',
  'hour',
  'address-hour',
  'LCU-hour',
  'minute',
  'second',
])

/** Whether a unit of a line has a plural: 2 requests, but 2 GB. */
export const isCounted = (unit: string): boolean => COUNTED.has(unit)
