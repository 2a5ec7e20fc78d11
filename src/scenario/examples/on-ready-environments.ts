import { load } from '../../engine/golden-row'
import { lambdaPage } from '../../engine/golden-sources'
import { figure, NOW, type WorkedExample } from './worked-example'

const lambda = { by: 'AWS', url: lambdaPage } as const

/** The examples of Lambda’s pricing page for provisioned concurrency, SnapStart and response streaming. */
export const onReadyEnvironments: readonly WorkedExample[] = [
  {
    ...lambda,
    title: 'A launch: 100 environments for 8 hours',
    place: 'Lambda’s pricing page, provisioned concurrency, example 1',
    books: NOW,
    note: 'The page has one function that takes 100 ms while it is provisioned and 120 ms else: here they are two.',
    given: {
      functions: [
        {
          name: 'provisioned',
          memoryMb: 1536,
          ...load('500000', '100'),
          provisioned: { concurrency: 100, hoursPerMonth: '8' },
        },
        { name: 'on demand', memoryMb: 1536, ...load('2500000', '120') },
      ],
    },
    figures: [
      // 100 × 1.5 GB × 28,800 s × 0.0000041667; 500,000 × 0.1 s × 1.5 GB × 0.0000097222;
      // 2.5M × 0.12 s × 1.5 GB − 400,000 = 50,000 × 0.0000166667; 2M × 0.20/M
      figure('provisioned-concurrency', '18.00', '18.000144'),
      figure('provisioned-compute', '0.73', '0.729165'),
      figure('compute-x86', '0.83', '0.833335'),
      figure('requests', '0.40', '0.4'),
      figure('total', '19.96', '19.962644'),
    ],
  },
  {
    ...lambda,
    title: 'Seven environments of 4 GB for a day',
    place: 'Lambda’s pricing page, provisioned concurrency, example 2',
    books: NOW,
    given: {
      freeTier: false,
      functions: [
        {
          memoryMb: 4096,
          ...load('2000000', '280'),
          provisioned: { concurrency: 7, hoursPerMonth: '24' },
        },
      ],
    },
    figures: [
      // 7 × 4 GB × 86,400 s × 0.0000041667, and 2M × 0.28 s × 4 GB × 0.0000097222
      figure('provisioned-concurrency', '10.08', '10.08008064'),
      figure('provisioned-compute', '21.78', '21.777728'),
      figure('requests', '0.40', '0.4'),
      figure('total', '32.26', '32.25780864'),
    ],
  },
  {
    ...lambda,
    title: 'SnapStart for 31 days',
    place: 'Lambda’s pricing page, SnapStart',
    books: NOW,
    note: 'It leaves the free tier out.',
    given: {
      freeTier: false,
      hoursPerMonth: '744',
      functions: [
        {
          memoryMb: 1024,
          coldStart: { share: '0.01', initMs: '0' },
          snapStart: { versions: 1 },
          ...load('7440000', '2000'),
        },
      ],
    },
    figures: [
      // 1 GB × 2,678,400 s × 0.0000015046; 74,400 × 1 GB × 0.0001397998
      figure('compute-x86', '248.00', '248.000496'),
      figure('requests', '1.49', '1.488'),
      figure('snapstart-cache', '4.03', '4.02992064'),
      figure('snapstart-restore', '10.40', '10.40110512'),
      figure('total', '263.92', '263.91952176'),
    ],
  },
  {
    ...lambda,
    title: 'Streamed responses of 100 KB and 7 MB',
    place: 'Lambda’s pricing page, response streaming',
    books: NOW,
    given: {
      functions: [
        { name: 'short', memoryMb: 1536, ...load('2000000', '500'), streamedKb: '100' },
        { name: 'long', memoryMb: 1536, ...load('1000000', '500'), streamedKb: '7168' },
      ],
    },
    figures: [
      // 3M × 0.5 s × 1.5 GB − 400,000 = 1,850,000 × 0.0000166667; 1M × 1 MB = 976.5625 GB − 100 = 876.5625 × 0.008
      figure('compute-x86', '30.83', '30.833395'),
      figure('requests', '0.40', '0.4'),
      figure(
        'response-streaming',
        '7.81',
        '7.0125',
        'The page has used up its 100 free GB elsewhere. Here they come off: 100 × $0.008 = $0.80.',
      ),
      figure(
        'total',
        '39.04',
        '38.245895',
        'The same $0.80. And the page adds rounded lines: exactly, its own come to $39.045895, which is $39.05.',
      ),
    ],
  },
]
