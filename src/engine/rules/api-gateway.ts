import { type Charge, charge } from '../charge'
import { combinedCharge } from '../combined-charge'
import { hoursOfMonth } from '../month'
import { converted, given, metered, named, type Quantity, times, total } from '../quantity'
import type { Trigger, TriggerKind } from '../scenario'
import { type FunctionUse, type Use, weights } from '../use'

const HTTP_METER_KB = 512
const WEBSOCKET_METER_KB = 32

/**
 * The charges for API Gateway: requests of all functions behind the same kind of API share its tiers,
 * caches cost by the hour and size, connections by the minute. The 12-month allowance for new
 * accounts is not applied.
 * @see https://aws.amazon.com/api-gateway/pricing/
 */
export function apiGateway(use: Use): (Charge | null)[] {
  return [restRequests(use), caches(use), httpRequests(use), messages(use), connectionMinutes(use)]
}

type Kind<K extends TriggerKind> = Extract<Trigger, { kind: K }>

/** What a function has behind a kind of API; null for a function behind another. */
function behind<K extends TriggerKind, Result>(
  kind: K,
  part: (one: FunctionUse, trigger: Kind<K>) => Result,
): (one: FunctionUse) => Result | null {
  return (one) => (one.fn.trigger.kind === kind ? part(one, one.fn.trigger as Kind<K>) : null)
}

/** The parts of the functions that have one, called `name` together. */
function all<U extends string>(
  use: Use,
  name: string,
  unit: U,
  part: (one: FunctionUse) => Quantity<U> | null,
): Quantity<U> {
  const parts = use.functions.map(part).filter((one) => one !== null)
  return total(name, unit, parts)
}

function restRequests(use: Use): Charge | null {
  const part = behind('rest-api', ({ requests }) => requests)
  const quantity = all(use, 'REST API requests', 'request', part)
  const counted = {
    rule: 'api-gateway-rest',
    title: 'REST API requests',
    quantity,
    billable: quantity,
    weights: weights(use, part),
  }
  return charge(counted, use.book.restApi)
}

function caches({ functions, book, scenario }: Use): Charge {
  const hours = hoursOfMonth(scenario.hoursPerMonth)
  const cache = behind('rest-api', ({ called }, { cacheGb }) =>
    cacheGb === '0'
      ? null
      : {
          quantity: { ...hours, name: called(`hours of a ${cacheGb} GB cache`) },
          rate: book.restApiCache[cacheGb] ?? null,
        },
  )
  const all = functions.map(cache)
  const quantities = all.flatMap((one) => (one ? [one.quantity] : []))
  const quantity = total('hours of caches', 'hour', quantities)
  return combinedCharge({ rule: 'api-gateway-cache', title: 'cache', quantity }, all)
}

function httpRequests(use: Use): Charge | null {
  const meter = given('metered part', HTTP_METER_KB, 'KB')
  const part = behind('http-api', ({ requests }) => requests)
  const units = behind('http-api', ({ requests, called }, { requestKb }) => {
    const size = given(called('size of a request'), requestKb, 'KB')
    const each = named(called('metered requests each'), metered(size, meter, 'request/request'))
    return named(called('metered requests'), times(requests, each))
  })
  const counted = {
    rule: 'api-gateway-http',
    title: 'HTTP API requests',
    quantity: all(use, 'HTTP API requests', 'request', part),
    billable: all(use, 'metered HTTP API requests', 'request', units),
    weights: weights(use, part),
  }
  return charge(counted, use.book.httpApi)
}

function messages(use: Use): Charge | null {
  const meter = given('metered part', WEBSOCKET_METER_KB, 'KB')
  const part = behind('websocket-api', ({ requests }) => converted(requests, '1', 'message'))
  const units = behind('websocket-api', ({ requests, called }, { messageKb }) => {
    const size = given(called('size of a message'), messageKb, 'KB')
    const each = named(called('metered messages each'), metered(size, meter, 'message/request'))
    return named(called('metered messages'), times(requests, each))
  })
  const counted = {
    rule: 'api-gateway-websocket-messages',
    title: 'WebSocket messages',
    quantity: all(use, 'messages', 'message', part),
    billable: all(use, 'metered messages', 'message', units),
    weights: weights(use, part),
  }
  return charge(counted, use.book.websocketMessages)
}

function connectionMinutes(use: Use): Charge | null {
  const part = behind('websocket-api', ({ called }, trigger) =>
    given(called('connection minutes'), trigger.connectionMinutes, 'minute'),
  )
  const quantity = all(use, 'connection minutes', 'minute', part)
  const counted = {
    rule: 'api-gateway-websocket-minutes',
    title: 'WebSocket connection minutes',
    quantity,
    billable: quantity,
    weights: weights(use, part),
  }
  return charge(counted, use.book.websocketMinutes)
}
