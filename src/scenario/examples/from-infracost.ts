import { load } from '../../engine/golden-row'
import { infracost } from '../../engine/golden-sources'
import { BOTH, figure, NOW, THEN, type WorkedExample } from './worked-example'

/** Tests of Infracost, whose figures come from AWS’s price list. */
export const fromInfracost: readonly WorkedExample[] = [
  {
    by: 'Infracost',
    url: infracost('lambda_function_test'),
    title: '61 billion GB-s, through all tiers',
    place: 'Infracost’s test of a function',
    books: NOW,
    given: {
      freeTier: false,
      functions: [{ memoryMb: 4096, ...load('15000000000', '1024') }],
    },
    figures: [
      // 6e9 × 0.0000166667 + 9e9 × 0.000015 + 46.44e9 × 0.0000133334, which it prints tier by tier
      figure('compute-x86', '854203.30', '854203.296'),
      figure('requests', '3000.00', '3000'),
    ],
  },
  {
    by: 'Infracost',
    url: infracost('api_gateway_rest_api_test'),
    title: '21 billion requests to a REST API, through all tiers',
    place: 'Infracost’s test of a REST API',
    books: BOTH,
    given: {
      freeTier: false,
      functions: [{ ...load('21000000000', '1'), trigger: { kind: 'rest-api' } }],
    },
    // 1,165.50 + 1,867.60 + 45,220 + 1,510
    figures: [figure('api-gateway-rest', '49763.10', '49763.1')],
  },
  {
    by: 'Infracost',
    url: infracost('apigatewayv2_api_test'),
    title: '1.5 billion messages of a WebSocket API',
    place: 'Infracost’s test of a WebSocket API',
    books: BOTH,
    given: {
      freeTier: false,
      functions: [
        {
          ...load('1500000000', '1'),
          trigger: { kind: 'websocket-api', messageKb: '1', connectionMinutes: '10000000' },
        },
      ],
    },
    figures: [
      // 1,000M × 1.00/M + 500M × 0.80/M; 10M × 0.25/M
      figure('api-gateway-websocket-messages', '1400.00', '1400'),
      figure('api-gateway-websocket-minutes', '2.50', '2.5'),
    ],
  },
  {
    by: 'Infracost',
    url: infracost('data_transfer_test'),
    title: '57,000 GB to the internet, and some elsewhere',
    place: 'Infracost’s test of data transfer',
    books: BOTH,
    given: {
      freeTier: false,
      functions: [
        {
          ...load('1048576', '1'),
          transferKb: { internet: '57000', sameRegion: '1000', otherRegion: '750' },
        },
      ],
    },
    figures: [
      // 10,240 × 0.09 + 40,960 × 0.085 + 5,800 × 0.07
      figure('transfer-internet', '4809.20', '4809.2'),
      figure(
        'transfer-same-region',
        '20.00',
        '10',
        'It counts both directions. Here it is what the sender pays: half of that.',
      ),
      figure('transfer-other-region', '15.00', '15'),
    ],
  },
  {
    by: 'Infracost',
    url: infracost('nat_gateway_test'),
    title: 'A NAT gateway with 100 GB',
    place: 'Infracost’s test of a NAT gateway',
    books: BOTH,
    given: {
      hoursPerMonth: '730',
      functions: [load('1', '1')],
      extras: [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '100' }],
    },
    // 730 × 0.045 + 100 × 0.045
    figures: [figure('extra:nat-gateway', '37.35', '37.35')],
  },
  {
    by: 'Infracost',
    url: infracost('lb_test'),
    title: 'A load balancer with 1,000 hours of a capacity unit',
    place: 'Infracost’s test of a load balancer',
    books: BOTH,
    given: {
      hoursPerMonth: '730',
      functions: [
        {
          ...load('90000000', '1'),
          trigger: { kind: 'load-balancer', requestKb: '0', requestsPerConnection: '1' },
        },
      ],
    },
    figures: [
      // 730 × 0.0225; 25 new connections a second are one unit: 90M / 3,600 / 25 = 1,000 × 0.008
      figure('load-balancer', '16.43', '16.425'),
      figure('load-balancer-units', '8.00', '8'),
    ],
  },
  {
    by: 'Infracost',
    url: infracost('dynamodb_table_test'),
    title: 'Tables on demand, before November 2024',
    place: 'Infracost’s test of a DynamoDB table',
    books: THEN,
    given: {
      freeTier: false,
      functions: [load('1000000', '100')],
      extras: [{ kind: 'dynamodb', writesPerRequest: '3', readsPerRequest: '8', storageGb: '230' }],
    },
    // 3M × 1.25/M + 8M × 0.25/M + 230 × 0.25
    figures: [figure('extra:dynamodb', '63.25', '63.25')],
  },
]
