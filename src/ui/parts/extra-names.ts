import type { PricedExtraKind } from '../../engine/scenario'

/** What AWS calls them. */
export const EXTRA_NAMES: { readonly [K in PricedExtraKind]: string } = {
  'nat-gateway': 'NAT gateway',
  dynamodb: 'DynamoDB',
  sqs: 'SQS',
  eventbridge: 'EventBridge',
  'step-functions': 'Step Functions',
  'x-ray': 'X-Ray',
  'public-ipv4': 'Public IPv4',
}

/** The name of the line of an extra: the kind's, or the label that its author gave it. */
export function extraName(rule: string): string {
  const label = rule.replace(/^extra:/, '')
  return Object.hasOwn(EXTRA_NAMES, label) ? EXTRA_NAMES[label as PricedExtraKind] : label
}
