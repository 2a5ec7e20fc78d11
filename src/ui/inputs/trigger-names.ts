import type { TriggerKind } from '../../engine/scenario'

export const triggerNames: { readonly [K in TriggerKind]: string } = {
  direct: 'Called directly, or by an event',
  'rest-api': 'API Gateway, REST API',
  'http-api': 'API Gateway, HTTP API',
  'websocket-api': 'API Gateway, WebSocket API',
  'function-url': 'Function URL',
  'load-balancer': 'Application Load Balancer',
}
