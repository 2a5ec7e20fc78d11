import { type Charge, charge } from '../charge'
import type { Known, Rate } from '../price-book'
import { converted, given, greatestOf, named, type Quantity, times, total } from '../quantity'
import type { SnapStart } from '../scenario'
import { type FunctionUse, type Use, weights } from '../use'

const SECONDS_IN_AN_HOUR = given('seconds in an hour', 3600, 's/hour')
const LEAST_KEPT = given('least time kept', 3, 'hour')

/**
 * The charges for SnapStart: snapshots of published versions, in GB-s and each kept for three hours at
 * least; and the memory of the environments restored from them, in GB: every cold start is a restore.
 * Not for Java, where both are free.
 * @see https://aws.amazon.com/lambda/pricing/#SnapStart_Pricing
 */
export function snapStart(use: Use): (Charge | null)[] {
  const { snapStartCache, snapStartRestore } = use.book
  return [
    lineOf(
      use,
      { rule: 'snapstart-cache', title: 'SnapStart cache', unit: 'GB-s', part: cached },
      snapStartCache,
    ),
    lineOf(
      use,
      { rule: 'snapstart-restore', title: 'SnapStart restores', unit: 'GB', part: restored },
      snapStartRestore,
    ),
  ]
}

interface SnapStartLine<U extends 'GB-s' | 'GB'> {
  readonly rule: string
  readonly title: string
  readonly unit: U
  readonly part: (one: FunctionUse, snapStart: SnapStart) => Quantity<U>
}

function lineOf<U extends 'GB-s' | 'GB'>(
  use: Use,
  { rule, title, unit, part }: SnapStartLine<U>,
  rate: Known<Rate>,
): Charge | null {
  const parts = new Map(
    use.functions.flatMap((one) =>
      one.fn.snapStart ? [[one, part(one, one.fn.snapStart)] as const] : [],
    ),
  )
  const quantity: Quantity<U> = total(title, unit, [...parts.values()])
  const all = weights(use, (one) => parts.get(one) ?? null)
  return charge({ rule, title, quantity, billable: quantity, weights: all }, rate)
}

function cached(
  { memory, called }: FunctionUse,
  { versions, hoursPerMonth }: SnapStart,
): Quantity<'GB-s'> {
  const count = given(called('versions'), versions, 'version')
  const hours = given(called('hours kept'), hoursPerMonth, 'hour')
  const counted = named(called('hours counted'), greatestOf(hours, LEAST_KEPT))
  const seconds = named(called('time kept'), times(counted, SECONDS_IN_AN_HOUR))
  const allMemory = times(count, converted(memory, '1', 'GB/version'))
  return named(called('SnapStart cache'), times(allMemory, seconds))
}

function restored({ fn, memory, requests, called }: FunctionUse): Quantity<'GB'> {
  const share = given(called('share of cold starts'), fn.coldStart.share, 'share')
  const restores = named(called('restores'), times(requests, share))
  return named(called('SnapStart restores'), times(restores, converted(memory, '1', 'GB/request')))
}
