import { type GoldenRow, load } from '../golden-row'
import { apiGatewayPage, infracost } from '../golden-sources'

const restApi = (cacheGb = '0') => ({ trigger: { kind: 'rest-api', cacheGb } }) as const
const httpApi = (requestKb: string) => ({ trigger: { kind: 'http-api', requestKb } }) as const
const webSocket = (messageKb: string, connectionMinutes = '0') =>
  ({ trigger: { kind: 'websocket-api', messageKb, connectionMinutes } }) as const
const rest = (count: string) => ({ ...restApi(), ...load(count, '100') })

const tierPage = `${apiGatewayPage}: 3.50, 2.80, 2.38 and 1.51 a million, to 333 M, 1 B, 20 B and above`

/** REST requests. */
const restGolden: readonly GoldenRow[] = [
  {
    says: 'no request, no line',
    from: apiGatewayPage,
    given: { functions: [rest('0')] },
    lines: { 'api-gateway-rest': null, 'api-gateway-cache': null },
    totalUsd: '0',
  },
  {
    says: 'called directly, a function has no API',
    from: apiGatewayPage,
    given: { functions: [load('1000000', '100')] },
    lines: { 'api-gateway-rest': null },
  },
  {
    says: 'AWS’s REST example: 5 M calls',
    from: apiGatewayPage,
    // 5 × 3.50 = 17.50. The million free for a year after sign-up is not applied, there nor here.
    given: { functions: [rest('5000000')] },
    lines: { 'api-gateway-rest': { quantity: '5000000', usd: '17.5' } },
  },
  {
    says: 'a web API of a million requests a day',
    from: tierPage,
    // 30 × 3.50
    given: {
      freeTier: false,
      functions: [
        {
          memoryMb: 512,
          requests: { count: '1000000', per: 'day' },
          duration: { kind: 'average', ms: '1000' },
          ...restApi(),
        },
      ],
    },
    lines: { 'api-gateway-rest': { quantity: '30000000', usd: '105' } },
    // with 6 and 250.0005
    totalUsd: '361.0005',
  },
  {
    says: 'the first tier, to its edge',
    from: infracost('api_gateway_rest_api_test'),
    // 333 × 3.50
    given: { functions: [rest('333000000')] },
    lines: { 'api-gateway-rest': { quantity: '333000000', usd: '1165.5' } },
  },
  {
    says: 'one request above the first tier',
    from: tierPage,
    // 1,165.50 + 0.0000028
    given: { functions: [rest('333000001')] },
    lines: { 'api-gateway-rest': { quantity: '333000001', usd: '1165.5000028' } },
  },
  {
    says: 'the second tier, to its edge',
    from: infracost('api_gateway_rest_api_test'),
    // 1,165.50 + 1,867.60
    given: { functions: [rest('1000000000')] },
    lines: { 'api-gateway-rest': { quantity: '1000000000', usd: '3033.1' } },
  },
  {
    says: 'four tiers: 21 billion calls',
    from: infracost('api_gateway_rest_api_test'),
    // 1,165.50 + 1,867.60 + 45,220.00 + 1,510.00
    given: { functions: [rest('21000000000')] },
    lines: { 'api-gateway-rest': { quantity: '21000000000', usd: '49763.1' } },
  },
  {
    says: 'functions share the tiers',
    from: infracost('api_gateway_rest_api_test'),
    // 200 M + 800 M, as 1 B above
    given: { functions: [rest('200000000'), rest('800000000')] },
    lines: { 'api-gateway-rest': { quantity: '1000000000', usd: '3033.1' } },
  },
]

/** Caches, by the hour. */
const cacheGolden: readonly GoldenRow[] = [
  {
    says: 'AWS’s cache of 1.6 GB for a day',
    from: `${apiGatewayPage}: 0.912 a day`,
    // 24 × 0.038, without a request
    given: { hoursPerMonth: '24', functions: [{ ...restApi('1.6'), ...load('0', '100') }] },
    lines: { 'api-gateway-cache': { quantity: '24', usd: '0.912' }, 'api-gateway-rest': null },
    totalUsd: '0.912',
  },
  {
    says: 'the smallest cache for 730 hours',
    from: infracost('api_gateway_stage_test'),
    // 730 × 0.02
    given: { hoursPerMonth: '730', functions: [{ ...restApi('0.5'), ...load('0', '100') }] },
    lines: { 'api-gateway-cache': { quantity: '730', usd: '14.6' } },
  },
  {
    says: 'the largest cache for 730 hours',
    from: infracost('api_gateway_stage_test'),
    // 730 × 3.80
    given: { hoursPerMonth: '730', functions: [{ ...restApi('237'), ...load('0', '100') }] },
    lines: { 'api-gateway-cache': { quantity: '730', usd: '2774' } },
  },
  {
    says: 'two caches, each at the price of its size',
    from: infracost('api_gateway_stage_test'),
    // 14.60 + 2,774.00, which the source adds to 2,788.60
    given: {
      hoursPerMonth: '730',
      functions: [
        { ...restApi('0.5'), ...load('0', '100') },
        { ...restApi('237'), ...load('0', '100') },
      ],
    },
    lines: { 'api-gateway-cache': { quantity: '1460', usd: '2788.6' } },
  },
]

/** HTTP APIs, of after February 2020. */
const httpGolden: readonly GoldenRow[] = [
  {
    says: 'AWS’s HTTP example: 432 M requests of 12 KB',
    from: apiGatewayPage,
    book: 'today',
    // 300 × 1.00 + 132 × 0.90
    given: { functions: [{ ...httpApi('12'), ...load('432000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '432000000', usd: '418.8' } },
  },
  {
    says: 'the first tier, to its edge',
    from: infracost('apigatewayv2_api_test'),
    book: 'today',
    given: { functions: [{ ...httpApi('1'), ...load('300000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '300000000', usd: '300' } },
  },
  {
    says: 'a billion requests, and above the first tier',
    from: infracost('apigatewayv2_api_test'),
    book: 'today',
    // 300.00 + 630.00
    given: { functions: [{ ...httpApi('1'), ...load('1000000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '1000000000', usd: '930' } },
  },
  {
    says: '512 KB are one request',
    from: `${apiGatewayPage} "metered in 512 KB increments"`,
    book: 'today',
    given: { functions: [{ ...httpApi('512'), ...load('1000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '1000000', usd: '1' } },
  },
  {
    says: '513 KB are two',
    from: `${apiGatewayPage} "metered in 512 KB increments"`,
    book: 'today',
    given: { functions: [{ ...httpApi('513'), ...load('1000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '1000000', billable: '2000000', usd: '2' } },
  },
  {
    says: 'an empty request is one all the same',
    from: apiGatewayPage,
    book: 'today',
    given: { functions: [{ ...httpApi('0'), ...load('1000000', '100') }] },
    lines: { 'api-gateway-http': { quantity: '1000000', usd: '1' } },
  },
  {
    says: 'tiers count the metered requests of all functions',
    from: infracost('apigatewayv2_api_test'),
    book: 'today',
    // 400 M × 2 + 200 M = 1 B
    given: {
      functions: [
        { ...httpApi('1024'), ...load('400000000', '100') },
        { ...httpApi('1'), ...load('200000000', '100') },
      ],
    },
    lines: { 'api-gateway-http': { quantity: '600000000', billable: '1000000000', usd: '930' } },
  },
]

/** WebSocket messages and connection minutes. */
const webSocketGolden: readonly GoldenRow[] = [
  {
    says: '1.5 billion messages and 10 million minutes',
    from: infracost('apigatewayv2_api_test'),
    // 1,000 × 1.00 + 500 × 0.80; 10 × 0.25
    given: { functions: [{ ...webSocket('1', '10000000'), ...load('1500000000', '100') }] },
    lines: {
      'api-gateway-websocket-messages': { quantity: '1500000000', usd: '1400' },
      'api-gateway-websocket-minutes': { quantity: '10000000', usd: '2.5' },
    },
  },
  {
    says: 'the first tier of messages, to its edge',
    from: infracost('apigatewayv2_api_test'),
    given: { functions: [{ ...webSocket('1'), ...load('1000000000', '100') }] },
    lines: {
      'api-gateway-websocket-messages': { quantity: '1000000000', usd: '1000' },
      'api-gateway-websocket-minutes': null,
    },
  },
  {
    says: '32 KB are one message',
    from: `${apiGatewayPage} "metered in 32 KB increments"`,
    given: { functions: [{ ...webSocket('32'), ...load('1000000', '100') }] },
    lines: { 'api-gateway-websocket-messages': { quantity: '1000000', usd: '1' } },
  },
  {
    says: '33 KB are two',
    from: `${apiGatewayPage} "a 33 KB message is metered as two messages"`,
    given: { functions: [{ ...webSocket('33'), ...load('1000000', '100') }] },
    lines: {
      'api-gateway-websocket-messages': { quantity: '1000000', billable: '2000000', usd: '2' },
    },
  },
  {
    says: 'connections cost without a message',
    from: `${apiGatewayPage} "the total number of connection minutes"`,
    // 4 M × 0.25/M
    given: { functions: [{ ...webSocket('1', '4000000'), ...load('0', '100') }] },
    lines: {
      'api-gateway-websocket-messages': null,
      'api-gateway-websocket-minutes': { quantity: '4000000', usd: '1' },
    },
  },
]

export const apiGatewayGolden: readonly GoldenRow[] = [
  ...restGolden,
  ...cacheGolden,
  ...httpGolden,
  ...webSocketGolden,
]
