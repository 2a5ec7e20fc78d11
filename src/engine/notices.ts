/** What a user should know of a scenario that is within every limit: soft limits, and what costs nothing. */
import { compare, minus, parse, times, toText, whole } from './number'
import type { PriceBook } from './price-book'
import type { LambdaFunction, Remark, Scenario } from './scenario'
import { type Bill, stepNotices } from './step-notices'
import { withThousands } from './with-thousands'

/** The remarks on a scenario, each at its field; `bill` says what a changed scenario would cost. */
export function notices(scenario: Scenario, book: PriceBook, bill: Bill): Remark[] {
  const onFunctions = scenario.functions.flatMap((fn, index) =>
    [payloadNotice(fn, book), initNotice(fn, book)].flatMap((notice) =>
      notice ? [{ ...notice, field: `functions[${index}].${notice.field}` }] : [],
    ),
  )
  return [...stepNotices(scenario, book, bill), ...onFunctions]
}

const KB_IN_A_MB = whole(1024)

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html "Payload size 10 MB" */
function payloadNotice({ trigger, transferKb }: LambdaFunction, book: PriceBook): Remark | null {
  const limitKb = times(whole(book.limits.restPayloadMb), KB_IN_A_MB)
  if (trigger.kind !== 'rest-api' || compare(parse(transferKb.internet), limitKb) <= 0) return null
  const over = toText(minus(parse(transferKb.internet), limitKb))
  return {
    field: 'transferKb.internet',
    says: `A REST API passes on at most ${book.limits.restPayloadMb} MB (${withThousands(toText(limitKb))} KB) a request. This is ${withThousands(over)} KB more.`,
  }
}

function initNotice({ coldStart }: LambdaFunction, book: PriceBook): Remark | null {
  if (book.billsInit || coldStart.share === '0' || coldStart.initMs === '0') return null
  return { field: 'coldStart.initMs', says: `At the prices of ${book.title}, INIT costs nothing.` }
}
