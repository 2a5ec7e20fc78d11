import type { Line } from './estimate-result'
import { compare, parse, sum } from './number'

/** What Lambda itself charges for: requests, compute, and what belongs to it. */
const LAMBDA = /^(requests|compute-|provisioned-|ephemeral-|snapstart-|response-)/

/**
 * The rules of the lines that cost more than all that Lambda itself charges, such as API Gateway's; none
 * where one of Lambda's own prices is missing.
 */
export function dearerThanLambda(lines: readonly Line[]): ReadonlySet<string> {
  const own = lines.filter(({ rule }) => LAMBDA.test(rule))
  if (own.some(({ usd }) => usd === null)) return new Set()
  const lambda = sum(own.map(({ usd }) => parse(usd as string)))
  const dearer = lines.filter(({ usd }) => usd !== null && compare(parse(usd), lambda) > 0)
  return new Set(dearer.map(({ rule }) => rule))
}
