/** GB a month of what is given in KB per request: transfer and logs. */
import type { Exact } from './number'
import { given, named, over, type Quantity, times, total } from './quantity'
import type { DecimalText, LambdaFunction } from './scenario'
import { type FunctionUse, type Use, weights } from './use'

/** 1 GB is 1,048,576 KB. */
export const KB_IN_A_GB = given('KB in a GB', 1_048_576, 'KB/GB')

/** The month's GB of all functions, called `title`, and each function's part. */
export function gigabytesSent(
  use: Use,
  title: string,
  kbOf: (fn: LambdaFunction) => DecimalText,
): { readonly quantity: Quantity<'GB'>; readonly weights: readonly Exact[] } {
  const parts = new Map<FunctionUse, Quantity<'GB'>>()
  for (const one of use.functions) {
    const text = kbOf(one.fn)
    if (text === '0') continue
    const kb = given(one.called('KB per request'), text, 'KB/request')
    parts.set(one, named(one.called(title), over(times(one.requests, kb), KB_IN_A_GB)))
  }
  return {
    quantity: total(title, 'GB', [...parts.values()]),
    weights: weights(use, (one) => parts.get(one) ?? null),
  }
}
