import type { Charge } from '../charge'
import { KB_IN_A_GB } from '../gigabytes-sent'
import { loadBalancerCharges } from '../load-balancer-charges'
import { ONE } from '../number'
import { given, named, over, type Quantity, times, total } from '../quantity'
import type { Trigger } from '../scenario'
import { type FunctionUse, type Use, weights } from '../use'

/** @see https://aws.amazon.com/elasticloadbalancing/pricing/ "0.4 GB per hour for Lambda functions" */
const GB_OF_A_UNIT = given('GB an hour of a unit, for functions', '0.4', 'GB/hour/LCU')

/**
 * The charges for one Application Load Balancer in front of all functions that have it as their
 * trigger: they share its hours equally, and its capacity units by their requests. What it passes on
 * is the request and what is sent to the internet.
 */
export function loadBalancer(use: Use): (Charge | null)[] {
  if (!use.functions.some(triggerOf)) return []
  return loadBalancerCharges(use, {
    connections: total('connections', 'connection', ofEach(use, connections)),
    gb: total('GB passed on', 'GB', ofEach(use, passedOn)),
    gbOfAUnit: GB_OF_A_UNIT,
    parts: {
      hours: weights(use, (one) => triggerOf(one) && { ...one.requests, value: ONE }),
      units: weights(use, (one) => triggerOf(one) && one.requests),
    },
  })
}

type LoadBalancer = Extract<Trigger, { kind: 'load-balancer' }>

const triggerOf = ({ fn: { trigger } }: FunctionUse): LoadBalancer | null =>
  trigger.kind === 'load-balancer' ? trigger : null

const ofEach = <U extends string>(
  { functions }: Use,
  part: (one: FunctionUse, trigger: LoadBalancer) => Quantity<U>,
): Quantity<U>[] =>
  functions.flatMap((one) => {
    const trigger = triggerOf(one)
    return trigger ? [part(one, trigger)] : []
  })

function connections(
  { requests, called }: FunctionUse,
  { requestsPerConnection }: LoadBalancer,
): Quantity<'connection'> {
  const each = given(called('requests per connection'), requestsPerConnection, 'request/connection')
  return named(called('connections'), over(requests, each))
}

function passedOn(
  { fn, requests, called }: FunctionUse,
  { requestKb }: LoadBalancer,
): Quantity<'GB'> {
  const kb = total(called('KB passed on per request'), 'KB/request', [
    given(called('KB of a request'), requestKb, 'KB/request'),
    given(called('KB sent to the internet'), fn.transferKb.internet, 'KB/request'),
  ])
  return named(called('GB passed on'), over(times(requests, kb), KB_IN_A_GB))
}
