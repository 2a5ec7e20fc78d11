import type { Line } from './estimate-result'
import { compare, parse, sum } from './number'

/** What Lambda itself charges for: requests, compute, and what belongs to it. */
const LAMBDA =
  /^(requests$|compute-|provisioned-|ephemeral-storage$|snapstart-|response-streaming$)/

/**
 * The rules of the lines that cost more than all that Lambda itself charges, such as API Gateway's; none
 * where one of Lambda's own prices is missing.
 */
export function dearerThanLambda(lines: readonly Line[]): ReadonlySet<string> {
  const own = lines.filter(({ rule }) => LAMBDA.test(rule))
  if (own.some(({ usd }) => usd === null)) return new Set()
  const lambda = sum(own.map(({ usd }) => parse(usd ?? '0')))
  const dearer = lines.filter(
    ({ rule, usd }) => usd !== null && !LAMBDA.test(rule) && compare(parse(usd), lambda) > 0,
  )
  return new Set(dearer.map(({ rule }) => rule))
}
