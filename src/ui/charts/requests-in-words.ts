import type { DecimalText } from '../../engine/scenario'
import { about, rounded } from '../format'

/** Requests of a month: whole ones, where there are enough of them. */
export const requestsInWords = (requests: DecimalText): string =>
  Number(requests) >= 100 ? rounded(requests, 0) : about(requests)
