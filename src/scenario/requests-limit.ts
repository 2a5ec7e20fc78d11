import { requestsAMonth } from '../engine/month'
import { compare, parse } from '../engine/number'
import type { DecimalText, RequestRate } from '../engine/scenario'
import { LIMITS } from './limits'

const LIMIT = parse(String(LIMITS.requestsPerMonth))

/** A second's rate is the one that a month multiplies most: any count up to this is within the limit. */
const SURELY_WITHIN = LIMITS.requestsPerMonth / (3600 * LIMITS.hoursPerMonth.max)

/**
 * Whether the rate stays within the requests that one function may have in a month, decided to the
 * last digit. Nearly every count is so far below it that the exact month need not be worked out.
 */
export const isWithinMonthLimit = (rate: RequestRate, hoursPerMonth: DecimalText): boolean =>
  Number(rate.count) < SURELY_WITHIN || compare(requestsAMonth(rate, hoursPerMonth), LIMIT) <= 0
