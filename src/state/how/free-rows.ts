import type { PriceBook } from '../../engine/price-book'
import type { PriceRow } from './price-row'

/** What is free each month, of each account. */
export function freeRows({ freeTier, freeInternetGb, transferInternet }: PriceBook): PriceRow[] {
  const { source } = freeTier
  const rows = [
    { name: 'Requests', unit: 'request', amount: freeTier.requests, source },
    { name: 'Compute, all architectures', unit: 'GB-s', amount: freeTier.gbSeconds, source },
    {
      name: 'Sent to the internet',
      unit: 'GB',
      amount: freeInternetGb,
      source: transferInternet?.source ?? source,
    },
    { name: 'Response streaming', unit: 'GB', amount: freeTier.streamedGb, source },
    { name: 'DynamoDB, storage', unit: 'GB-month', amount: freeTier.dynamoDbGb, source },
    { name: 'SQS', unit: 'request', amount: freeTier.sqsRequests, source },
    {
      name: 'Step Functions',
      unit: 'transition',
      amount: freeTier.stepFunctionsTransitions,
      source,
    },
    { name: 'X-Ray, traces recorded', unit: 'trace', amount: freeTier.xRayTraces, source },
  ]
  return rows
    .filter(({ amount }) => amount !== '0')
    .map(({ amount, ...row }) => ({ ...row, parts: [{ of: null, amount }] }))
}
