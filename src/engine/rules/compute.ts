import { type Charge, charge } from '../charge'
import { durationRate, undiscounted } from '../duration-rate'
import { isZero } from '../number'
import { given, minusAllowance, named, over, type Quantity, times, total } from '../quantity'
import type { Architecture } from '../scenario'
import { onArchitecture, type Use, weights } from '../use'

const ARCHITECTURES: readonly Architecture[] = ['x86', 'arm']

/**
 * The charges for compute on demand, in GB-s: one for each architecture, through its own tiers. The
 * free GB-seconds are one allowance over both, shared in proportion.
 * @see https://aws.amazon.com/lambda/pricing/ "400,000 GB-seconds of compute time per month, usable
 * for functions powered by both x86, and Graviton2 processors, in aggregate"
 */
export function compute(use: Use): (Charge | null)[] {
  const amounts = ARCHITECTURES.map((architecture) => ({
    architecture,
    amount: total(
      nameOf(use, architecture),
      'GB-s',
      onArchitecture(use, architecture).map((one) => one.compute),
    ),
  })).filter(({ amount }) => !isZero(amount.value))
  const all = total(
    'compute on both architectures',
    'GB-s',
    amounts.map(({ amount }) => amount),
  )
  return amounts.map(({ architecture, amount }) =>
    computeOn(use, architecture, amount, freeShare(use, amount, all)),
  )
}

function computeOn(
  use: Use,
  architecture: Architecture,
  amount: Quantity<'GB-s'>,
  free: Quantity<'GB-s'> | null,
): Charge | null {
  const rate = use.book.compute[architecture]
  const counted = {
    rule: `compute-${architecture}`,
    title: nameOf(use, architecture),
    quantity: amount,
    billable: free ? named(`billable ${amount.name}`, minusAllowance(amount, free)) : amount,
    weights: weights(use, ({ fn, compute: own }) =>
      fn.architecture === architecture ? own : null,
    ),
    otherSources: [...(free ? [use.book.freeTier.source] : []), ...undiscounted(use, rate)],
  }
  return charge(counted, durationRate(use, rate))
}

/** An architecture is named where the scenario runs on both. */
function nameOf(use: Use, architecture: Architecture): string {
  const isMixed = new Set(use.functions.map(({ fn }) => fn.architecture)).size > 1
  return isMixed ? `compute on ${architecture}` : 'compute'
}

function freeShare(
  { scenario, book }: Use,
  amount: Quantity<'GB-s'>,
  all: Quantity<'GB-s'>,
): Quantity<'GB-s'> | null {
  if (!scenario.freeTier) return null
  const free = given('free tier', book.freeTier.gbSeconds, 'GB-s', book.freeTier.source)
  if (amount === all) return free
  return named(`free tier of ${amount.name}`, times(free, over(amount, all)))
}
