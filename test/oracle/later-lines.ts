/** The lines of what Lambda has had since the contract: SnapStart, streaming, a load balancer in front. */
import type { PriceBook, Rate } from '../../src/engine/price-book'
import type { Scenario } from '../../src/engine/scenario'
import {
  exactly,
  type Fraction,
  fraction,
  greater,
  isZero,
  ONE,
  over,
  plus,
  sum,
  times,
  ZERO,
} from './fraction'
import { charge, type ExactLine, less, pooled } from './line'
import { gbOf, type Load, memoryGb } from './load'

/** Each version for three hours at least. */
export function snapStartCache(loads: readonly Load[], book: PriceBook): ExactLine {
  const quantities = loads.map((load) => {
    const { snapStart } = load.fn
    if (snapStart === null) return ZERO
    const seconds = times(greater(exactly(snapStart.hoursPerMonth), exactly(3)), exactly(3600))
    return times(exactly(snapStart.versions), memoryGb(load), seconds)
  })
  return pooled({ rule: 'snapstart-cache', unit: 'GB-s' }, quantities, book.snapStartCache)
}

/** A cold start is a restore. */
export function snapStartRestore(loads: readonly Load[], book: PriceBook): ExactLine {
  const quantities = loads.map((load) =>
    load.fn.snapStart === null
      ? ZERO
      : times(load.requests, exactly(load.fn.coldStart.share), memoryGb(load)),
  )
  return pooled({ rule: 'snapstart-restore', unit: 'GB' }, quantities, book.snapStartRestore)
}

export function responseStreaming(
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  const sixMb = exactly(6 * 1024)
  const quantities = loads.map((load) => gbOf(load, less(exactly(load.fn.streamedKb), sixMb)))
  const allowance = exactly(scenario.freeTier ? book.freeTier.streamedGb : 0)
  const name = { rule: 'response-streaming', unit: 'GB' }
  return pooled(name, quantities, book.responseStreaming, less(sum(quantities), allowance))
}

/** One for all that have it; hours in equal parts, units by requests. */
export function loadBalancer(
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine[] {
  const behind = loads.map(({ fn }) => (fn.trigger.kind === 'load-balancer' ? ONE : ZERO))
  const count = sum(behind)
  if (isZero(count)) return []
  const hours = exactly(scenario.hoursPerMonth)
  const each = loads.map(({ fn, requests }) => {
    if (fn.trigger.kind !== 'load-balancer') return { connections: ZERO, kb: ZERO }
    const kb = plus(exactly(fn.trigger.requestKb), exactly(fn.transferKb.internet))
    const perConnection = exactly(fn.trigger.requestsPerConnection)
    return { connections: over(requests, perConnection), kb: times(requests, kb) }
  })
  const aSecond = over(sum(each.map((one) => one.connections)), times(hours, exactly(3600)))
  const gbAnHour = over(sum(each.map((one) => one.kb)), times(exactly(1_048_576), hours))
  const units = greater(over(aSecond, exactly(25)), over(gbAnHour, fraction(2n, 5n)))
  const requests = loads.map((load, i) => times(load.requests, behind[i] ?? ZERO))
  return [
    shared('load-balancer', hours, book.loadBalancerHour, behind),
    shared('load-balancer-units', times(units, hours), book.loadBalancerUnitHour, requests),
  ]
}

/** A line whose cost the functions share by something else than its quantity. */
function shared(
  rule: string,
  quantity: Fraction,
  rate: Rate | null,
  parts: readonly Fraction[],
): ExactLine {
  const charged = charge(quantity, rate)
  const usd = charged.usd ?? ZERO
  const byFunction = parts.map((part) => (isZero(part) ? ZERO : over(times(usd, part), sum(parts))))
  const unit = rule === 'load-balancer' ? 'hour' : 'LCU-hour'
  return { rule, unit, quantity, billable: quantity, ...charged, byFunction }
}
