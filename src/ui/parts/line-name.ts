import { extraName } from '../parts/extra-names'

export type Series = 's1' | 's3' | 's4' | 'rest'

interface LineName {
  readonly title: string
  /** In the middle of a sentence. */
  readonly inSentence: string
  readonly series: Series
}

const named = (title: string, series: Series, inSentence = title): LineName => ({
  title,
  inSentence,
  series,
})

const NAMES: ReadonlyMap<string, LineName> = new Map([
  ['compute-x86', named('Compute', 's1', 'compute')],
  ['compute-arm', named('Compute, arm64', 's1', 'compute on arm64')],
  ['provisioned-concurrency', named('Provisioned, kept ready', 's1', 'provisioned concurrency')],
  [
    'provisioned-compute',
    named('Provisioned, compute', 's1', 'compute on provisioned environments'),
  ],
  ['ephemeral-storage', named('Ephemeral storage', 's1', 'ephemeral storage')],
  ['snapstart-cache', named('SnapStart, kept', 's1', 'SnapStart’s snapshots')],
  ['snapstart-restore', named('SnapStart, restored', 's1', 'SnapStart’s restores')],
  ['response-streaming', named('Response streaming', 's1', 'response streaming')],
  ['api-gateway-rest', named('API Gateway, REST', 's4', 'API Gateway')],
  ['api-gateway-cache', named('API Gateway, cache', 's4', 'the cache of API Gateway')],
  ['api-gateway-http', named('API Gateway, HTTP', 's4', 'API Gateway')],
  ['api-gateway-websocket-messages', named('API Gateway, messages', 's4', 'API Gateway messages')],
  ['api-gateway-websocket-minutes', named('API Gateway, minutes', 's4', 'API Gateway minutes')],
  ['load-balancer', named('Load balancer', 's4', 'the load balancer')],
  ['load-balancer-units', named('Load balancer, units', 's4', 'what the load balancer passes on')],
  ['requests', named('Requests', 's3', 'requests')],
  ['transfer-internet', named('Sent to the internet', 'rest', 'what it sends to the internet')],
  ['transfer-same-region', named('Sent within the region', 'rest', 'what it sends in the region')],
  [
    'transfer-other-region',
    named('Sent to other regions', 'rest', 'what it sends to other regions'),
  ],
  ['logs', named('Logs', 'rest', 'logs')],
  ['extra:nat-gateway', named('NAT gateway', 'rest', 'the NAT gateway')],
  ['extra:public-ipv4', named('Public IPv4', 'rest', 'public addresses')],
])

/** What a line of the bill is called, and the colour of its family. */
export function lineName(rule: string): LineName {
  return NAMES.get(rule) ?? named(extraName(rule), 'rest')
}
