/** What a user should know of a scenario that is within every limit: soft limits, and what costs nothing. */
import { billOf } from './bill'
import { peaks } from './concurrency'
import { compare, minus, parse, roundUpTo, sum, times, toText, whole } from './number'
import type { PriceBook } from './price-book'
import type { LambdaFunction, Remark, Scenario } from './scenario'
import { stepNotices } from './step-notices'
import type { Use } from './use'
import { withThousands } from './with-thousands'

/** The remarks on a scenario under a book, each at its field. */
export function notices(scenario: Scenario, book: PriceBook): Remark[] {
  const onFunctions = scenario.functions.flatMap((fn, index) =>
    [payloadNotice(fn, book), initNotice(fn, book), snapStartNotice(fn)].flatMap((notice) =>
      notice ? [{ ...notice, field: `functions[${index}].${notice.field}` }] : [],
    ),
  )
  const { use } = billOf(scenario, book)
  return [...concurrencyNotice(use), ...stepNotices(scenario, book), ...onFunctions]
}

/** An account has one limit for all its functions: said at the one that takes most of it. */
function concurrencyNotice({ scenario, functions, book }: Use): Remark[] {
  const peakOf = peaks(scenario)
  const each = functions.map((one) => peakOf(one).concurrency.value)
  const all = sum(each)
  if (compare(all, whole(book.limits.concurrentExecutions)) <= 0) return []
  const most = each.reduce((best, one, i) => (compare(one, each[best] ?? one) > 0 ? i : best), 0)
  const limit = withThousands(String(book.limits.concurrentExecutions))
  const count = withThousands(toText(roundUpTo(all, whole(1))))
  const says = `At a peak of ${scenario.fleet.peakFactor} times the average rate, ${count} requests run at once. An account may run ${limit} until AWS raises its limit.`
  return [{ field: `functions[${most}].requests`, says }]
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

/** @see https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html */
function snapStartNotice({
  snapStart,
  provisioned,
  ephemeralStorageMb,
  coldStart,
}: LambdaFunction) {
  if (!snapStart) return null
  const others = provisioned || ephemeralStorageMb > 512
  if (others) {
    return {
      field: 'snapStart',
      says: 'AWS does not offer SnapStart with provisioned concurrency, nor with more than 512 MB of ephemeral storage.',
    }
  }
  return coldStart.share === '0'
    ? {
        field: 'coldStart.share',
        says: 'Cold starts are what SnapStart restores: with none, no restore is counted.',
      }
    : null
}
