import { load } from '../../engine/golden-row'
import { apiGatewayPage } from '../../engine/golden-sources'
import { BOTH, figure, NOW, type WorkedExample } from './worked-example'

/** The examples of API Gateway’s and X-Ray’s pricing pages. */
export const onOtherServices: readonly WorkedExample[] = [
  {
    by: 'AWS',
    url: apiGatewayPage,
    title: 'A REST API with answers of 3 KB',
    place: 'API Gateway’s pricing page, REST APIs, example 1',
    books: BOTH,
    note: 'It leaves the free tier out, and Lambda.',
    given: {
      freeTier: false,
      functions: [
        {
          ...load('5000000', '1'),
          trigger: { kind: 'rest-api' },
          transferKb: { internet: '3' },
        },
      ],
    },
    figures: [
      // 5M × 3.50/M; 15,000,000 KB / 1,048,576 = 14.30511474609375 GB × 0.09
      figure('api-gateway-rest', '17.50', '17.5'),
      figure('transfer-internet', '1.29', '1.2874603271484375'),
    ],
  },
  {
    by: 'AWS',
    url: apiGatewayPage,
    title: 'A cache of 1.6 GB for a day',
    place: 'API Gateway’s pricing page, caching',
    books: BOTH,
    given: {
      hoursPerMonth: '24',
      functions: [{ ...load('1', '1'), trigger: { kind: 'rest-api', cacheGb: '1.6' } }],
    },
    // 24 × 0.038
    figures: [figure('api-gateway-cache', '0.912', '0.912')],
  },
  {
    by: 'AWS',
    url: apiGatewayPage,
    title: '432 million requests to an HTTP API',
    place: 'API Gateway’s pricing page, HTTP APIs, example 1',
    books: NOW,
    given: {
      freeTier: false,
      functions: [{ ...load('432000000', '1'), trigger: { kind: 'http-api', requestKb: '12' } }],
    },
    // 300M × 1.00/M + 132M × 0.90/M
    figures: [figure('api-gateway-http', '418.80', '418.8')],
  },
  {
    by: 'AWS',
    url: 'https://aws.amazon.com/xray/pricing/',
    title: 'Traces of one request in ten',
    place: 'X-Ray’s pricing page, traces recorded',
    books: BOTH,
    given: {
      hoursPerMonth: '744',
      functions: [
        { requests: { count: '2000', per: 'hour' }, duration: { kind: 'average', ms: '100' } },
      ],
      extras: [{ kind: 'x-ray', tracesPerRequest: '0.1' }],
    },
    // 2,000 × 744 ÷ 10 − 100,000 = 48,800 × 0.000005
    figures: [figure('extra:x-ray', '0.24', '0.244')],
  },
]
