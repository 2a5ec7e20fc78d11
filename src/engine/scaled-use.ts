/** The same mix of requests at another volume. */
import type { Exact } from './number'
import * as number from './number'
import type { Quantity, Unit } from './quantity'
import type { FunctionUse, Use } from './use'

/** The month's requests of all functions. */
export const requestsOf = ({ functions }: Use): Exact =>
  number.sum(functions.map(({ requests }) => requests.value))

/**
 * The use of a month that has `requests` in all, in the same proportions; what is not given per
 * request stays as it is. It is for its amounts: no work leads to them. Throws where the use has no
 * requests, since then it has no proportions.
 */
export function scaledUse(use: Use, requests: Exact): Use {
  const factor = number.over(requests, requestsOf(use))
  return { ...use, functions: use.functions.map((one) => scaledFunction(one, factor)) }
}

function scaledFunction(one: FunctionUse, factor: Exact): FunctionUse {
  const scaled = <U extends Unit>(quantity: Quantity<U>): Quantity<U> => ({
    ...quantity,
    value: number.times(quantity.value, factor),
    from: null,
  })
  return {
    ...one,
    requests: scaled(one.requests),
    onDemand: scaled(one.onDemand),
    compute: scaled(one.compute),
    served: one.served && scaled(one.served),
  }
}
