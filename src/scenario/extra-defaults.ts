import type { Extra } from '../engine/scenario'

/** The fields of an extra that need not be said. */
export const extraDefaults = {
  custom: { usdPerMonth: '0', usdPerMillionRequests: '0' },
  'nat-gateway': { gbPerMonth: '0' },
  dynamodb: { storageGb: '0' },
  sqs: { queue: 'standard', messageKb: '1' },
  eventbridge: { eventKb: '1' },
  'step-functions': {},
  'x-ray': {},
  'public-ipv4': {},
} as const satisfies { readonly [K in Extra['kind']]: Partial<Extract<Extra, { kind: K }>> }
