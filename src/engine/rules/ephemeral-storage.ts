import { type Charge, charge } from '../charge'
import { given, named, type Quantity, times, total } from '../quantity'
import { type FunctionUse, gigabytes, type Use, weights } from '../use'

const FREE_MB = 512

/**
 * The charge for ephemeral storage above the 512 MB that every function has: storage × billed time, in
 * GB-s. Memory has no part in it.
 * @see https://aws.amazon.com/lambda/pricing/#Lambda_Ephemeral_Storage_Pricing
 */
export function ephemeralStorage(use: Use): (Charge | null)[] {
  const paying = use.functions.filter(isPaying)
  const quantity = total('ephemeral storage', 'GB-s', paying.map(storageTime))
  const counted = {
    rule: 'ephemeral-storage',
    title: 'ephemeral storage',
    quantity,
    billable: quantity,
    weights: weights(use, (one) => (isPaying(one) ? storageTime(one) : null)),
  }
  return [charge(counted, use.book.ephemeralStorage)]
}

const isPaying = ({ fn }: FunctionUse) => fn.ephemeralStorageMb > FREE_MB

function storageTime({ fn, called, requests, billed }: FunctionUse): Quantity<'GB-s'> {
  const storage = gigabytes(fn.ephemeralStorageMb - FREE_MB)
  const above = given(called('storage above 512 MB'), storage, 'GB')
  return named(called('ephemeral storage'), times(times(requests, billed), above))
}
