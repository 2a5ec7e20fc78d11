import type { Charge } from '../charge'
import { combinedCharge } from '../combined-charge'
import { isZero } from '../number'
import { given, minusAllowance, named, type Quantity, times, total } from '../quantity'
import type { DecimalText, DynamoDbExtra } from '../scenario'
import { type Use, weights } from '../use'

/**
 * The charge for tables on demand: request units by the requests of all functions, and GB a month, less
 * those that are always free. Functions share what their requests cost; the tables belong to none. The
 * line counts request units; GB where there are none.
 * @see https://aws.amazon.com/dynamodb/pricing/on-demand/
 */
export function dynamoDb(extra: DynamoDbExtra, use: Use): Charge {
  const { book, scenario } = use
  const writes = requestUnits(use, 'write request units', extra.writesPerRequest)
  const reads = requestUnits(use, 'read request units', extra.readsPerRequest)
  const stored = given('GB stored', extra.storageGb, 'GB-month')
  const free = given(
    'free tier',
    book.freeTier.dynamoDbGb,
    'GB-month',
    book.dynamoDbStorage?.source,
  )
  const billable = scenario.freeTier
    ? named('billable GB stored', minusAllowance(stored, free))
    : stored
  const units = total('request units', 'request unit', [writes, reads])
  const quantity = isZero(units.value) ? stored : units
  const line = { rule: 'extra:dynamodb', title: 'DynamoDB', quantity }
  const byRequest = [
    { quantity: writes, rate: book.dynamoDbWrites },
    { quantity: reads, rate: book.dynamoDbReads },
  ]
  const all = combinedCharge(line, [
    ...byRequest,
    { quantity: stored, billable, rate: book.dynamoDbStorage },
  ])
  const shared = all.cost && combinedCharge(line, byRequest).cost
  return { ...all, shared, weights: weights(use, ({ requests }) => requests) }
}

function requestUnits(
  { functions }: Use,
  title: string,
  perRequest: DecimalText,
): Quantity<'request unit'> {
  const requests = functions.map((one) => one.requests)
  const each = given(`${title} per request`, perRequest, 'request unit/request')
  return named(title, times(total('requests', 'request', requests), each))
}
