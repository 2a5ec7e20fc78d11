import * as v from 'valibot'
import type { Extra } from '../engine/scenario'
import { closedObject, oneOfKinds } from './closed-object'
import { defaultCustomExtra, defaultNatGateway } from './defaults'
import { amount, list, text, whole } from './fields'
import { LIMITS } from './limits'

const custom = closedObject(
  'Extra',
  {
    kind: v.literal('custom'),
    label: text('Label', { min: 1, max: LIMITS.labelLength }),
    usdPerMonth: v.optional(
      amount('USD a month', { min: 0 }, '25'),
      defaultCustomExtra.usdPerMonth,
    ),
    usdPerMillionRequests: v.optional(
      amount('USD per million requests', { min: 0 }, '1.25'),
      defaultCustomExtra.usdPerMillionRequests,
    ),
  },
  { label: '"Step Functions"' },
)

const natGateway = closedObject(
  'NAT gateway',
  {
    kind: v.literal('nat-gateway'),
    gateways: whole('Gateways', LIMITS.gateways),
    gbPerMonth: v.optional(amount('GB a month', { min: 0 }, '100'), defaultNatGateway.gbPerMonth),
  },
  { gateways: '1' },
)

const extra = oneOfKinds<v.GenericSchema<unknown, Extra>>('An extra is', {
  custom,
  'nat-gateway': natGateway,
})

/** What of an extra no other may have: its label, or its kind where the kind stands once. */
const identity = (
  item: Partial<Extra> | null | undefined,
): readonly [field: string, value: string] | null => {
  if (item?.kind === 'nat-gateway') return ['kind', item.kind]
  return item?.kind === 'custom' && typeof item.label === 'string' ? ['label', item.label] : null
}

const SAID_TWICE: { readonly [field: string]: string } = {
  kind: 'A NAT gateway stands in the list once; give the number of gateways there.',
  label: 'Label: each one once. Another extra has this label already.',
}

/** Up to 20 more lines on the request's path, none of them twice. */
export const extrasSchema = v.pipe(
  list('Extras', { min: 0, max: LIMITS.extras }, extra),
  v.rawCheck(({ dataset, addIssue }) => {
    const items: unknown = dataset.value
    if (!Array.isArray(items)) return
    const seen = new Set<string>()
    for (const [index, item] of items.slice(0, LIMITS.extras).entries()) {
      const found = identity(item)
      if (found === null) continue
      const [field, value] = found
      if (seen.has(`${field} ${value}`)) {
        addIssue({ message: SAID_TWICE[field] ?? '', path: itemPath(items, index, field) })
      }
      seen.add(`${field} ${value}`)
    }
  }),
)

const itemPath = (items: readonly unknown[], index: number, key: string) => {
  const item = items[index] as Record<string, unknown>
  const at = { type: 'array', origin: 'value', input: items as unknown[], key: index, value: item }
  return [at, { type: 'object', origin: 'value', input: item, key, value: item[key] }] as [
    v.ArrayPathItem,
    v.ObjectPathItem,
  ]
}
