/** The unit of each line, and what it says of two functions, a and b, together. */
export const together: { readonly [rule: string]: readonly [unit: string, ...says: string[]] } = {
  requests: [
    'request',
    'metered requests of a = requests of a × requests each of a',
    'metered requests = metered requests of a + metered requests of b',
  ],
  'compute-x86': ['GB-s', 'compute = compute of a + compute of b'],
  'provisioned-concurrency': [
    'GB-s',
    'provisioned concurrency of a cost = provisioned concurrency of a × price',
    'provisioned concurrency cost = provisioned concurrency of a cost + provisioned concurrency of b cost',
  ],
  'provisioned-compute': [
    'GB-s',
    'provisioned compute cost = provisioned compute of a cost + provisioned compute of b cost',
  ],
  'ephemeral-storage': [
    'GB-s',
    'ephemeral storage = ephemeral storage of a + ephemeral storage of b',
  ],
  'snapstart-cache': ['GB-s', 'SnapStart cache = SnapStart cache of a + SnapStart cache of b'],
  'snapstart-restore': [
    'GB',
    'SnapStart restores = SnapStart restores of a + SnapStart restores of b',
  ],
  'response-streaming': ['GB', 'GB streamed = GB streamed of a + GB streamed of b'],
  'api-gateway-rest': ['request', 'REST API requests = requests of a + requests of b'],
  'api-gateway-cache': [
    'hour',
    'cache cost = hours of a 0.5 GB cache of a cost + hours of a 0.5 GB cache of b cost',
  ],
  'api-gateway-http': [
    'request',
    'metered HTTP API requests = metered requests of a + metered requests of b',
  ],
  'api-gateway-websocket-messages': [
    'message',
    'metered messages = metered messages of a + metered messages of b',
  ],
  'api-gateway-websocket-minutes': [
    'minute',
    'connection minutes = connection minutes of a + connection minutes of b',
  ],
  'load-balancer': ['hour'],
  'load-balancer-units': [
    'LCU-hour',
    'connections = connections of a + connections of b',
    'GB passed on = GB passed on of a + GB passed on of b',
  ],
  'transfer-internet': [
    'GB',
    'transfer to the internet = transfer to the internet of a + transfer to the internet of b',
  ],
  'transfer-same-region': [
    'GB',
    'transfer within the region = transfer within the region of a + transfer within the region of b',
  ],
  'transfer-other-region': [
    'GB',
    'transfer to other regions = transfer to other regions of a + transfer to other regions of b',
  ],
  logs: ['GB', 'logs = logs of a + logs of b'],
}
