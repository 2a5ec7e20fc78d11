/** The lines of Lambda's side, in the contract's order of rules. */
import type { PriceBook, Rate, TieredRate } from '../../src/engine/price-book'
import type {
  Architecture,
  LambdaFunction,
  Scenario,
  Trigger,
  TriggerKind,
} from '../../src/engine/scenario'
import { extraLine } from './extra-lines'
import {
  ceil,
  exactly,
  type Fraction,
  fraction,
  greater,
  isZero,
  minus,
  ONE,
  over,
  plus,
  sum,
  times,
  toText,
  ZERO,
} from './fraction'
import { loadBalancer, responseStreaming, snapStartCache, snapStartRestore } from './later-lines'
import { charge, type ExactLine, isPresent, less, owned, pooled } from './line'
import { gbOf, type Load, memoryGb, onDemandGbSeconds, provisionedGbSeconds } from './load'

/** Every line that is present, exact. */
export const lambdaLines = (
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine[] =>
  [
    requests(loads, scenario, book),
    compute('x86', loads, scenario, book),
    compute('arm', loads, scenario, book),
    provisionedConcurrency(loads, book),
    provisionedCompute(loads, scenario, book),
    ephemeralStorage(loads, book),
    snapStartCache(loads, book),
    snapStartRestore(loads, book),
    responseStreaming(loads, scenario, book),
    ...apiGateway(loads, scenario, book),
    ...loadBalancer(loads, scenario, book),
    ...sharedLines(loads, scenario, book),
  ].filter(isPresent)

/** The lines that a fleet pays too: transfer, logs, extras. */
export const sharedLines = (
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine[] =>
  [
    transferInternet(loads, scenario, book),
    perGb('transfer-same-region', loads, (fn) => fn.transferKb.sameRegion, book.transferSameRegion),
    perGb(
      'transfer-other-region',
      loads,
      (fn) => fn.transferKb.otherRegion,
      book.transferOtherRegion,
    ),
    logs(loads, book),
    ...scenario.extras.map((extra) => extraLine(extra, loads, scenario, book)),
  ].filter(isPresent)

function requests(loads: readonly Load[], scenario: Scenario, book: PriceBook): ExactLine {
  const allowance = exactly(scenario.freeTier ? book.freeTier.requests : 0)
  const metered = loads.map((load) => times(load.requests, eventUnits(load.fn.asyncEventKb)))
  const billable = less(sum(metered), allowance)
  const quantities = loads.map((load) => load.requests)
  const name = { rule: 'requests', unit: 'request' }
  return pooled(name, quantities, book.requests, billable)
}

function compute(
  architecture: Architecture,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const quantities = loads.map((load) =>
    load.fn.architecture === architecture ? onDemandGbSeconds(load) : ZERO,
  )
  const quantity = sum(quantities)
  const all = sum(loads.map(onDemandGbSeconds))
  const allowance = exactly(scenario.freeTier ? book.freeTier.gbSeconds : 0)
  const share = isZero(all) ? ZERO : over(quantity, all)
  const billable = less(quantity, times(allowance, share))
  const name = { rule: `compute-${architecture}`, unit: 'GB-s' }
  return pooled(name, quantities, duration(book.compute[architecture], scenario, book), billable)
}

/** A savings plan takes its share off every price of duration; without the share there is no price. */
function duration<R extends Rate | TieredRate>(
  rate: R | null,
  { savingsPlan }: Scenario,
  { lambdaSavings }: PriceBook,
): R | null {
  if (!savingsPlan || rate === null) return rate
  if (lambdaSavings === null) return null
  const left = minus(ONE, exactly(lambdaSavings.discount))
  const less = (usd: string) => toText(times(exactly(usd), left))
  if ('tiers' in rate) {
    return { ...rate, tiers: rate.tiers.map((tier) => ({ ...tier, usd: less(tier.usd) })) }
  }
  return { ...rate, usd: less(rate.usd) }
}

function provisionedConcurrency(loads: readonly Load[], book: PriceBook): ExactLine {
  const fiveMinutesPerHour = exactly(12)
  const kept = loads.map((load) => {
    const { provisioned } = load.fn
    if (provisioned === null) return ZERO
    const periods = ceil(times(exactly(provisioned.hoursPerMonth), fiveMinutesPerHour))
    return times(exactly(provisioned.concurrency), memoryGb(load), fraction(periods * 300n))
  })
  const charges = loads.map(({ fn }, i) =>
    charge(kept[i] ?? ZERO, book.provisionedConcurrency[fn.architecture]),
  )
  return owned({ rule: 'provisioned-concurrency', unit: 'GB-s' }, kept, charges)
}

function provisionedCompute(
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const served = loads.map(provisionedGbSeconds)
  const charges = loads.map(({ fn }, i) =>
    charge(served[i] ?? ZERO, duration(book.provisionedCompute[fn.architecture], scenario, book)),
  )
  return owned({ rule: 'provisioned-compute', unit: 'GB-s' }, served, charges)
}

function ephemeralStorage(loads: readonly Load[], book: PriceBook): ExactLine {
  const quantities = loads.map((load) =>
    times(
      fraction(BigInt(load.fn.ephemeralStorageMb - 512), 1024n),
      load.billedSeconds,
      load.requests,
    ),
  )
  return pooled({ rule: 'ephemeral-storage', unit: 'GB-s' }, quantities, book.ephemeralStorage)
}

/** One for 256 KB, and one for every 64 KB beyond, a begun one too. */
const eventUnits = (kb: string): Fraction =>
  plus(ONE, fraction(ceil(over(less(exactly(kb), exactly(256)), exactly(64)))))

/** By function: what `unitsOf` makes of its trigger, or nothing. */
const byTrigger = (loads: readonly Load[], unitsOf: (trigger: Trigger) => Fraction): Fraction[] =>
  loads.map(({ fn, requests }) => times(requests, unitsOf(fn.trigger)))

const isKind = (kind: TriggerKind) => (trigger: Trigger) => (trigger.kind === kind ? ONE : ZERO)

/** How many units of `unitKb` something of `kb` is metered as. */
const metered = (kb: string, unitKb: number): Fraction =>
  greater(ONE, fraction(ceil(over(exactly(kb), exactly(unitKb)))))

function apiGateway(loads: readonly Load[], scenario: Scenario, book: PriceBook): ExactLine[] {
  const rest = byTrigger(loads, isKind('rest-api'))
  const httpUnits = byTrigger(loads, (trigger) =>
    trigger.kind === 'http-api' ? metered(trigger.requestKb, 512) : ZERO,
  )
  const messageUnits = byTrigger(loads, (trigger) =>
    trigger.kind === 'websocket-api' ? metered(trigger.messageKb, 32) : ZERO,
  )
  const minutes = loads.map(({ fn }) =>
    fn.trigger.kind === 'websocket-api' ? exactly(fn.trigger.connectionMinutes) : ZERO,
  )
  return [
    pooled({ rule: 'api-gateway-rest', unit: 'request' }, rest, book.restApi),
    restCaches(loads, scenario, book),
    pooled(
      { rule: 'api-gateway-http', unit: 'request' },
      byTrigger(loads, isKind('http-api')),
      book.httpApi,
      sum(httpUnits),
    ),
    pooled(
      { rule: 'api-gateway-websocket-messages', unit: 'message' },
      byTrigger(loads, isKind('websocket-api')),
      book.websocketMessages,
      sum(messageUnits),
    ),
    pooled(
      { rule: 'api-gateway-websocket-minutes', unit: 'minute' },
      minutes,
      book.websocketMinutes,
    ),
  ]
}

function restCaches(loads: readonly Load[], scenario: Scenario, book: PriceBook): ExactLine {
  const cacheGb = ({ fn }: Load) => (fn.trigger.kind === 'rest-api' ? fn.trigger.cacheGb : '0')
  const hours = loads.map((load) =>
    cacheGb(load) === '0' ? ZERO : exactly(scenario.hoursPerMonth),
  )
  const charges = loads.map((load, i) =>
    charge(hours[i] ?? ZERO, book.restApiCache[cacheGb(load)] ?? null),
  )
  return owned({ rule: 'api-gateway-cache', unit: 'hour' }, hours, charges)
}

function transferInternet(loads: readonly Load[], scenario: Scenario, book: PriceBook): ExactLine {
  const sent = loads.map((load) => gbOf(load, load.fn.transferKb.internet))
  const billable = less(sum(sent), exactly(scenario.freeTier ? book.freeInternetGb : 0))
  const name = { rule: 'transfer-internet', unit: 'GB' }
  return pooled(name, sent, book.transferInternet, billable)
}

function perGb(
  rule: string,
  loads: readonly Load[],
  kb: (fn: LambdaFunction) => string,
  rate: Rate | null,
): ExactLine {
  const quantities = loads.map((load) => gbOf(load, kb(load.fn)))
  return pooled({ rule, unit: 'GB' }, quantities, rate)
}

function logs(loads: readonly Load[], book: PriceBook): ExactLine {
  const written = loads.map((load) => gbOf(load, load.fn.logKb))
  return pooled({ rule: 'logs', unit: 'GB' }, written, book.logs)
}
