import { load } from '../../engine/golden-row'
import { lambdaPage, oneMsAnnouncement } from '../../engine/golden-sources'
import { figure, NOW, THEN, type WorkedExample } from './worked-example'

const lambda = { by: 'AWS', url: lambdaPage } as const
const roundedPrice =
  'The page multiplies by 0.00001667 USD a GB-s, the price rounded. With all its digits it is 0.0000166667.'

/** The examples of Lambda’s pricing page and of AWS’s announcement of billing by the ms. */
export const onLambda: readonly WorkedExample[] = [
  {
    ...lambda,
    title: '3 million requests of 1 s at 512 MB',
    place: 'Lambda’s pricing page while billing was by 100 ms, example 1',
    books: THEN,
    given: { functions: [{ memoryMb: 512, ...load('3000000', '1000') }] },
    figures: [
      // 3M × 1 s × 0.5 GB − 400,000 = 1,100,000 GB-s × 0.0000166667, and 2M × 0.20/M
      figure('compute-x86', '18.34', '18.33337', roundedPrice),
      figure('requests', '0.40', '0.4'),
      figure('total', '18.74', '18.73337', 'The same: it is the sum of its lines.'),
    ],
  },
  {
    ...lambda,
    title: '30 million requests of 200 ms at 128 MB',
    place: 'Lambda’s pricing page while billing was by 100 ms, example 2',
    books: THEN,
    given: { functions: [load('30000000', '200')] },
    figures: [
      // 30M × 0.2 s × 0.125 GB − 400,000 = 350,000 GB-s × 0.0000166667, and 29M × 0.20/M
      figure('compute-x86', '5.83', '5.833345'),
      figure('requests', '5.80', '5.8'),
      figure('total', '11.63', '11.633345'),
    ],
  },
  {
    by: 'AWS',
    url: oneMsAnnouncement,
    title: '28 ms, billed as 100',
    place: 'AWS’s announcement of billing by the ms, before it',
    books: THEN,
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('60000000', '28') }] },
    // 60M × 0.1 s × 1 GB × 0.0000166667
    figures: [figure('compute-x86', '100', '100.0002'), figure('requests', '12', '12')],
  },
  {
    by: 'AWS',
    url: oneMsAnnouncement,
    title: '28 ms, billed as 28',
    place: 'AWS’s announcement of billing by the ms, after it',
    books: NOW,
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('60000000', '28') }] },
    // 60M × 0.028 s × 1 GB × 0.0000166667
    figures: [figure('compute-x86', '28', '28.000056'), figure('requests', '12', '12')],
  },
  {
    ...lambda,
    title: 'The back end of a mobile app',
    place: 'Lambda’s pricing page, example 1',
    books: NOW,
    given: { functions: [{ memoryMb: 1536, ...load('3000000', '120') }] },
    figures: [
      // 3M × 0.12 s × 1.5 GB − 400,000 = 140,000 GB-s × 0.0000166667, and 2M × 0.20/M
      figure('compute-x86', '2.33', '2.333338'),
      figure('requests', '0.40', '0.4'),
      figure('total', '2.73', '2.733338'),
    ],
  },
  {
    ...lambda,
    title: 'Telemetry of 10,000 vehicles',
    place: 'Lambda’s pricing page, example 2',
    books: NOW,
    note: 'It leaves the free tier out.',
    given: { freeTier: false, functions: [{ memoryMb: 1024, ...load('7440000', '2000') }] },
    figures: [
      // 7.44M × 2 s × 1 GB × 0.0000166667, and 7.44M × 0.20/M
      figure('compute-x86', '248.00', '248.000496'),
      figure('requests', '1.49', '1.488'),
      figure('total', '249.49', '249.488496'),
    ],
  },
  {
    ...lambda,
    title: 'Machine learning with 2 GB of storage',
    place: 'Lambda’s pricing page, example 3',
    books: NOW,
    given: {
      functions: [{ memoryMb: 4096, ephemeralStorageMb: 2048, ...load('6000000', '280') }],
    },
    figures: [
      // 6M × 0.28 s × 4 GB − 400,000 = 6,320,000 GB-s; × 1.5 GB of storage = 2,520,000 × 0.0000000309
      figure('compute-x86', '105.33', '105.333544'),
      figure('requests', '1.00', '1'),
      figure('ephemeral-storage', '0.08', '0.077868'),
      figure('total', '106.41', '106.411412'),
    ],
  },
]
