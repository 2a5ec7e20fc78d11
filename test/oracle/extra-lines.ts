/** The lines of the extras. */
import type { Known, PriceBook, Rate, TieredRate } from '../../src/engine/price-book'
import type {
  CustomExtra,
  DynamoDbExtra,
  EventBridgeExtra,
  Extra,
  NatGatewayExtra,
  PublicIpv4Extra,
  Scenario,
  SqsExtra,
  StepFunctionsExtra,
  XRayExtra,
} from '../../src/engine/scenario'
import {
  ceil,
  exactly,
  type Fraction,
  fraction,
  greater,
  isZero,
  over,
  plus,
  sum,
  times,
  ZERO,
} from './fraction'
import { charge, type ExactLine, less, owned, pooled } from './line'
import { type Load, requestsOf } from './load'

const MILLION = exactly(1_000_000)

/** The line of an extra. */
export function extraLine(
  extra: Extra,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  switch (extra.kind) {
    case 'custom':
      return customLine(extra, loads)
    case 'nat-gateway':
      return natGatewayLine(extra, loads, scenario, book)
    case 'public-ipv4':
      return addressLine(extra, loads, scenario, book)
    case 'dynamodb':
      return tableLine(extra, loads, scenario, book)
    default:
      return meteredLine(extra, loads, scenario, book)
  }
}

function customLine(extra: CustomExtra, loads: readonly Load[]): ExactLine {
  const perRequest = over(exactly(extra.usdPerMillionRequests), MILLION)
  const byFunction = loads.map((load) => times(load.requests, perRequest))
  const quantity = requestsOf(loads)
  const usd = plus(exactly(extra.usdPerMonth), sum(byFunction))
  const name = { rule: `extra:${extra.label}`, unit: 'request' }
  return { ...name, quantity, billable: quantity, usd, missing: false, byFunction }
}

/** What is fixed: no function pays for it. */
const nobodys = (line: ExactLine, loads: readonly Load[]): ExactLine => ({
  ...line,
  byFunction: loads.map(() => ZERO),
})

function natGatewayLine(
  extra: NatGatewayExtra,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const hours = times(exactly(extra.gateways), exactly(scenario.hoursPerMonth))
  const charges = [
    charge(hours, book.natGatewayHour),
    charge(exactly(extra.gbPerMonth), book.natGatewayGb),
  ]
  return nobodys(owned({ rule: 'extra:nat-gateway', unit: 'hour' }, [hours], charges), loads)
}

function addressLine(
  { addresses }: PublicIpv4Extra,
  loads: readonly Load[],
  scenario: Scenario,
  { publicIpv4 }: PriceBook,
): ExactLine {
  const isFree = publicIpv4 === 'free'
  const hours = isFree ? ZERO : times(exactly(addresses), exactly(scenario.hoursPerMonth))
  const name = { rule: 'extra:public-ipv4', unit: 'address-hour' }
  return nobodys(pooled(name, [hours], isFree ? null : publicIpv4), loads)
}

/** Request units go with the requests; what is stored stays, less the free GB. */
function tableLine(
  extra: DynamoDbExtra,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const requests = requestsOf(loads)
  const writes = times(requests, exactly(extra.writesPerRequest))
  const reads = times(requests, exactly(extra.readsPerRequest))
  const stored = exactly(extra.storageGb)
  const freeGb = exactly(scenario.freeTier ? book.freeTier.dynamoDbGb : 0)
  const units = [charge(writes, book.dynamoDbWrites), charge(reads, book.dynamoDbReads)]
  const all = [...units, charge(stored, book.dynamoDbStorage, less(stored, freeGb))]
  const isAsked = !isZero(plus(writes, reads))
  const line = isAsked
    ? owned({ rule: 'extra:dynamodb', unit: 'request unit' }, [writes, reads], all)
    : owned({ rule: 'extra:dynamodb', unit: 'GB-month' }, [stored], all)
  const forRequests = line.missing ? ZERO : sum(units.map(({ usd }) => usd ?? ZERO))
  const part = ({ requests: own }: Load) =>
    isZero(requests) ? ZERO : over(times(forRequests, own), requests)
  return { ...line, byFunction: loads.map(part) }
}

type Metered = SqsExtra | EventBridgeExtra | StepFunctionsExtra | XRayExtra

/** One for every begun 64 KB, at least one. */
const chunks = (kb: string): Fraction =>
  greater(fraction(1n), fraction(ceil(over(exactly(kb), exactly(64)))))

interface Meter {
  readonly unit: string
  readonly each: string
  readonly kb?: string
  readonly free?: string
  readonly rate: Known<Rate | TieredRate>
}

function meterOf(extra: Metered, book: PriceBook): Meter {
  const { freeTier: free } = book
  switch (extra.kind) {
    case 'sqs': {
      const rate = { standard: book.sqsStandard, fifo: book.sqsFifo }[extra.queue]
      const { callsPerRequest: each, messageKb: kb } = extra
      return { unit: 'request', each, kb, free: free.sqsRequests, rate }
    }
    case 'eventbridge': {
      const { eventsPerRequest: each, eventKb: kb } = extra
      return { unit: 'event', each, kb, rate: book.eventBridgeEvents }
    }
    case 'step-functions': {
      const rate = book.stepFunctionsTransitions
      const each = extra.transitionsPerRequest
      return { unit: 'transition', each, free: free.stepFunctionsTransitions, rate }
    }
    case 'x-ray':
      return {
        unit: 'trace',
        each: extra.tracesPerRequest,
        free: free.xRayTraces,
        rate: book.xRayTraces,
      }
  }
}

function meteredLine(
  extra: Metered,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const { unit, each, kb = '0', free = '0', rate } = meterOf(extra, book)
  const quantities = loads.map((load) => times(load.requests, exactly(each)))
  const counted = times(sum(quantities), chunks(kb))
  const billable = less(counted, exactly(scenario.freeTier ? free : 0))
  return pooled({ rule: `extra:${extra.kind}`, unit }, quantities, rate, billable)
}
