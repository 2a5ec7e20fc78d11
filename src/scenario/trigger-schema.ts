import * as v from 'valibot'
import type { PriceRules } from '../engine/price-book'
import type { Trigger, TriggerKind } from '../engine/scenario'
import { canonicalAmount, isAmount } from './amount'
import { closedFields, oneOfKinds } from './closed-object'
import { defaultTriggers } from './defaults'
import { amount } from './fields'
import { choiceWords } from './limit-words'
import { LIMITS } from './limits'

type TriggerSchema = v.GenericSchema<unknown, Trigger>

const direct = closedFields({ kind: v.literal('direct') })

const functionUrl = closedFields({ kind: v.literal('function-url') })

const httpApi = closedFields({
  kind: v.literal('http-api'),
  requestKb: v.optional(
    amount('KB per request', { min: 0, max: LIMITS.requestKb }, '1'),
    defaultTriggers['http-api'].requestKb,
  ),
})

const loadBalancer = closedFields({
  kind: v.literal('load-balancer'),
  requestKb: v.optional(
    amount('KB per request', { min: 0, max: LIMITS.requestKb }, '1'),
    defaultTriggers['load-balancer'].requestKb,
  ),
  requestsPerConnection: v.optional(
    amount('Requests per connection', { min: 0, above: true }, '10'),
    defaultTriggers['load-balancer'].requestsPerConnection,
  ),
})

const websocketApi = closedFields({
  kind: v.literal('websocket-api'),
  messageKb: v.optional(
    amount('KB per message', { min: 0, max: LIMITS.messageKb }, '1'),
    defaultTriggers['websocket-api'].messageKb,
  ),
  connectionMinutes: v.optional(
    amount('Connection minutes a month', { min: 0 }, '14400'),
    defaultTriggers['websocket-api'].connectionMinutes,
  ),
})

const restApi = ({ title, limits }: PriceRules) => {
  const sizes = ['0', ...limits.cacheGb]
  const cacheGb = v.pipe(
    v.custom<string>(
      (input) => isAmount(input) && sizes.includes(canonicalAmount(input)),
      `At the prices of ${title}, the cache in GB is ${choiceWords(sizes)}, as text.`,
    ),
    v.transform(canonicalAmount),
  )
  return closedFields({
    kind: v.literal('rest-api'),
    cacheGb: v.optional(cacheGb, defaultTriggers['rest-api'].cacheGb),
  })
}

/** A trigger that the book's date had. */
export const triggerSchema = (rules: PriceRules): TriggerSchema => {
  const all: { readonly [K in TriggerKind]: TriggerSchema } = {
    direct,
    'rest-api': restApi(rules),
    'http-api': httpApi,
    'websocket-api': websocketApi,
    'function-url': functionUrl,
    'load-balancer': loadBalancer,
  }
  const known = Object.fromEntries(rules.triggers.map((kind) => [kind, all[kind]]))
  return oneOfKinds(`At the prices of ${rules.title}, the trigger is`, known)
}
