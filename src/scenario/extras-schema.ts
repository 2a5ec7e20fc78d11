import * as v from 'valibot'
import type { PriceRules } from '../engine/price-book'
import { type Extra, QUEUES } from '../engine/scenario'
import { closedFields, oneOfKinds } from './closed-object'
import { extraDefaults } from './extra-defaults'
import { amount, choice, list, text, whole } from './fields'
import { LIMITS } from './limits'

const custom = closedFields(
  {
    kind: v.literal('custom'),
    label: text('Label', { min: 1, max: LIMITS.labelLength }),
    usdPerMonth: v.optional(
      amount('USD a month', { min: 0 }, '25'),
      extraDefaults.custom.usdPerMonth,
    ),
    usdPerMillionRequests: v.optional(
      amount('USD per million requests', { min: 0 }, '1.25'),
      extraDefaults.custom.usdPerMillionRequests,
    ),
  },
  { label: '"Step Functions"' },
)

const natGateway = closedFields(
  {
    kind: v.literal('nat-gateway'),
    gateways: whole('Gateways', LIMITS.gateways),
    gbPerMonth: v.optional(
      amount('GB a month', { min: 0 }, '100'),
      extraDefaults['nat-gateway'].gbPerMonth,
    ),
  },
  { gateways: '1' },
)

const perRequest = (what: string) => amount(`${what} per request`, { min: 0 }, '1')
const sizeKb = (what: string) =>
  v.optional(amount(`KB of ${what}`, { min: 0, max: LIMITS.queuedKb }, '1'), '1')

const dynamoDb = closedFields(
  {
    kind: v.literal('dynamodb'),
    writesPerRequest: perRequest('Write request units'),
    readsPerRequest: perRequest('Read request units'),
    storageGb: v.optional(amount('GB stored', { min: 0 }, '25'), extraDefaults.dynamodb.storageGb),
  },
  { writesPerRequest: '"1"', readsPerRequest: '"1"' },
)

const sqs = closedFields(
  {
    kind: v.literal('sqs'),
    queue: v.optional(choice('The queue is', QUEUES), extraDefaults.sqs.queue),
    callsPerRequest: perRequest('Requests to SQS'),
    messageKb: sizeKb('a message'),
  },
  { callsPerRequest: '"3"' },
)

const eventBridge = closedFields(
  {
    kind: v.literal('eventbridge'),
    eventsPerRequest: perRequest('Events'),
    eventKb: sizeKb('an event'),
  },
  { eventsPerRequest: '"1"' },
)

const stepFunctions = closedFields(
  {
    kind: v.literal('step-functions'),
    transitionsPerRequest: perRequest('State transitions'),
  },
  { transitionsPerRequest: '"5"' },
)

const xRay = closedFields(
  { kind: v.literal('x-ray'), tracesPerRequest: perRequest('Traces') },
  { tracesPerRequest: '"0.05"' },
)

const publicIpv4 = closedFields(
  { kind: v.literal('public-ipv4'), addresses: whole('Addresses', LIMITS.addresses) },
  { addresses: '1' },
)

type ExtraSchema = v.GenericSchema<unknown, Extra>

const KINDS: { readonly [K in Extra['kind']]: ExtraSchema } = {
  custom,
  'nat-gateway': natGateway,
  dynamodb: dynamoDb,
  sqs,
  eventbridge: eventBridge,
  'step-functions': stepFunctions,
  'x-ray': xRay,
  'public-ipv4': publicIpv4,
}

/** What of an extra no other may have: its label, or its kind where the kind stands once. */
const identity = (
  item: Partial<Extra> | null | undefined,
): readonly [field: keyof typeof SAID_TWICE, value: string] | null => {
  if (typeof item?.kind !== 'string') return null
  if (item.kind !== 'custom') return ['kind', item.kind]
  return typeof item.label === 'string' ? ['label', item.label] : null
}

const SAID_TWICE = {
  kind: 'Each kind stands in the list once; give all of it there.',
  label: 'Label: each one once. Another extra has this label already.',
}

/** Up to 20 more lines on the request's path, none of them twice, of the kinds that the book's date had. */
export const extrasSchema = ({ title, extras }: PriceRules) =>
  v.pipe(
    list('Extras', { min: 0, max: LIMITS.extras }, extraOf(title, extras)),
    v.rawCheck(({ dataset, addIssue }) => {
      const items: unknown = dataset.value
      if (!Array.isArray(items)) return
      const seen = new Set<string>()
      for (const [index, item] of items.slice(0, LIMITS.extras).entries()) {
        const found = identity(item)
        if (found === null) continue
        const [field, value] = found
        if (seen.has(`${field} ${value}`)) {
          addIssue({ message: SAID_TWICE[field], path: itemPath(index, field) })
        }
        seen.add(`${field} ${value}`)
      }
    }),
  )

const extraOf = (title: string, kinds: PriceRules['extras']) => {
  const known = Object.fromEntries(
    (['custom', ...kinds] as const).map((kind) => [kind, KINDS[kind]]),
  )
  return oneOfKinds(`At the prices of ${title}, an extra is`, known)
}

/** Of a path, only the keys are read. */
const itemPath = (index: number, key: string) =>
  [{ key: index }, { key }] as [v.ArrayPathItem, v.ObjectPathItem]
