import { type Charge, charge } from '../charge'
import type { Known, PriceBook, Rate, TieredRate } from '../price-book'
import {
  given,
  metered as inParts,
  minusAllowance,
  named,
  type Quantity,
  times,
  total,
} from '../quantity'
import type {
  DecimalText,
  EventBridgeExtra,
  SqsExtra,
  StepFunctionsExtra,
  XRayExtra,
} from '../scenario'
import { type Use, weights } from '../use'

type MeteredExtra = SqsExtra | EventBridgeExtra | StepFunctionsExtra | XRayExtra

/** What is counted by the request, and perhaps by its size, less what is always free. */
interface Metering {
  readonly title: string
  readonly unit: string
  readonly perRequest: DecimalText
  /** Each begun 64 KB count as one. */
  readonly kb?: DecimalText
  readonly free?: DecimalText
  readonly rate: Known<Rate | TieredRate>
}

const PART = given('metered part', 64, 'KB')

/**
 * The charge for queues, events, workflows and traces, by the requests of all functions.
 * @see https://aws.amazon.com/sqs/pricing/ "Every 64 KB chunk of a payload is billed as 1 request"
 */
export function metered(extra: MeteredExtra, use: Use): Charge | null {
  const { title, unit, perRequest, kb, free, rate } = meteringOf(extra, use.book)
  const requests = total(
    'requests',
    'request',
    use.functions.map((one) => one.requests),
  )
  const each = given(`${title} per request`, perRequest, `${unit}/request` as 'unit/request')
  const quantity = named(title, times(requests, each))
  const parts = kb === undefined ? quantity : inSize(quantity, title, kb)
  const allowance = given('free tier', free ?? '0', quantity.unit, rate?.source)
  const counted = {
    rule: `extra:${extra.kind}`,
    title,
    quantity,
    billable:
      use.scenario.freeTier && free
        ? named(`billable ${title}`, minusAllowance(parts, allowance))
        : parts,
    weights: weights(use, (one) => one.requests),
  }
  return charge(counted, rate)
}

function inSize(quantity: Quantity<'unit'>, title: string, kb: DecimalText): Quantity<'unit'> {
  const size = given('size of each', kb, 'KB')
  const each = named(
    'metered parts each',
    inParts(size, PART, `${quantity.unit}/${quantity.unit}` as 'unit/unit'),
  )
  return named(`metered ${title}`, times(quantity, each))
}

function meteringOf(extra: MeteredExtra, book: PriceBook): Metering {
  const { freeTier } = book
  switch (extra.kind) {
    case 'sqs':
      return {
        title: 'SQS requests',
        unit: 'request',
        perRequest: extra.callsPerRequest,
        kb: extra.messageKb,
        free: freeTier.sqsRequests,
        rate: extra.queue === 'fifo' ? book.sqsFifo : book.sqsStandard,
      }
    case 'eventbridge':
      return {
        title: 'EventBridge events',
        unit: 'event',
        perRequest: extra.eventsPerRequest,
        kb: extra.eventKb,
        rate: book.eventBridgeEvents,
      }
    case 'step-functions':
      return {
        title: 'state transitions',
        unit: 'transition',
        perRequest: extra.transitionsPerRequest,
        free: freeTier.stepFunctionsTransitions,
        rate: book.stepFunctionsTransitions,
      }
    case 'x-ray':
      return {
        title: 'traces',
        unit: 'trace',
        perRequest: extra.tracesPerRequest,
        free: freeTier.xRayTraces,
        rate: book.xRayTraces,
      }
  }
}
