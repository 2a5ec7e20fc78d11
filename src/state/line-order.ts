import type { Line } from '../engine/estimate-result'

const SHOWN_FIRST = [
  'compute-',
  'provisioned-',
  'ephemeral-storage',
  'snapstart-',
  'response-streaming',
  'api-gateway-',
  'load-balancer',
  'requests',
  'transfer-',
  'logs',
  'extra:',
]

const place = ({ rule }: Line) => SHOWN_FIRST.findIndex((start) => rule.startsWith(start))

/** The lines of a bill in the order that the page keeps them in, whatever they cost. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => place(a) - place(b))
}
