import type { Charge } from '../charge'
import { combinedCharge, type Part } from '../combined-charge'
import { durationRate } from '../duration-rate'
import type { ByArchitecture, Known, Rate } from '../price-book'
import { converted, given, named, type Quantity, roundedUpTo, times, total } from '../quantity'
import type { Provisioned } from '../scenario'
import type { FunctionUse, Use } from '../use'

const SECONDS_IN_AN_HOUR = given('seconds in an hour', 3600, 's/hour')
const FIVE_MINUTES = given('five minutes', 300, 's')

/**
 * The charges for environments kept ready, and for the compute of the requests that they serve, in
 * GB-s. No free GB-seconds apply to either.
 * @see https://aws.amazon.com/lambda/pricing/#Provisioned_Concurrency_Pricing "calculated from the
 * time you enable it on your function until it is disabled, rounded up to the nearest five minutes"
 */
export function provisionedConcurrency(use: Use): Charge[] {
  const { provisionedConcurrency: keeping, provisionedCompute } = use.book
  const serving = {
    x86: durationRate(use, provisionedCompute.x86),
    arm: durationRate(use, provisionedCompute.arm),
  }
  const kept = parts(
    use,
    (one) => one.fn.provisioned && keptReady(one, one.fn.provisioned),
    keeping,
  )
  const served = parts(use, (one) => one.served && servedCompute(one, one.served), serving)
  return [
    combined('provisioned-concurrency', 'provisioned concurrency', kept),
    combined('provisioned-compute', 'provisioned compute', served),
  ]
}

type GbSeconds = (one: FunctionUse) => Quantity<'GB-s'> | null
type GbSecondsPart = Part & { readonly quantity: Quantity<'GB-s'> }

function parts(
  { functions }: Use,
  gbSeconds: GbSeconds,
  rates: ByArchitecture<Known<Rate>>,
): (GbSecondsPart | null)[] {
  return functions.map((one) => {
    const quantity = gbSeconds(one)
    return quantity && { quantity, rate: rates[one.fn.architecture] }
  })
}

function combined(rule: string, title: string, all: readonly (GbSecondsPart | null)[]): Charge {
  const quantities = all.flatMap((part) => (part ? [part.quantity] : []))
  return combinedCharge({ rule, title, quantity: total(title, 'GB-s', quantities) }, all)
}

function keptReady({ memory, called }: FunctionUse, provisioned: Provisioned): Quantity<'GB-s'> {
  const environments = given(called('environments'), provisioned.concurrency, 'environment')
  const hours = given(called('hours kept'), provisioned.hoursPerMonth, 'hour')
  const seconds = named(
    called('time kept'),
    roundedUpTo(times(hours, SECONDS_IN_AN_HOUR), FIVE_MINUTES),
  )
  const allMemory = times(environments, converted(memory, '1', 'GB/environment'))
  return named(called('provisioned concurrency'), times(allMemory, seconds))
}

function servedCompute(
  { billed, memory, called }: FunctionUse,
  served: Quantity<'request'>,
): Quantity<'GB-s'> {
  return named(called('provisioned compute'), times(times(served, billed), memory))
}
