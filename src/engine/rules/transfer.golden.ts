import { type GoldenRow, load } from '../golden-row'
import { apiGatewayPage, infracost, transferPage } from '../golden-sources'

/** A request that sends a GB. */
const gb = (count: string, to: 'internet' | 'sameRegion' | 'otherRegion') => ({
  ...load(count, '100'),
  transferKb: { [to]: '1048576' },
})

const freeGb = `${transferPage}: until December 2021 the first GB a month to the internet is free`

/** To the internet 0.09, 0.085, 0.07 and 0.05 USD a GB, to 10, 50, 150 TB and above; 1 TB is 1,024 GB. */
export const transferGolden: readonly GoldenRow[] = [
  {
    says: 'nothing sent, no line',
    from: transferPage,
    given: { functions: [load('1000000', '100')] },
    lines: {
      'transfer-internet': null,
      'transfer-same-region': null,
      'transfer-other-region': null,
    },
  },
  {
    says: 'the free GB is just enough for itself',
    from: freeGb,
    given: { functions: [gb('1', 'internet')] },
    lines: { 'transfer-internet': { quantity: '1', billable: '0', usd: '0' } },
  },
  {
    says: 'one more GB is paid',
    from: freeGb,
    given: { functions: [gb('2', 'internet')] },
    lines: { 'transfer-internet': { quantity: '2', billable: '1', usd: '0.09' } },
  },
  {
    says: 'AWS’s REST example: 5 M answers of 3 KB',
    from: `${apiGatewayPage}; it leaves the free GB out`,
    // 5,000,000 × 3 KB ÷ 1,024 ÷ 1,024 = 14.30511474609375 GB; × 0.09 = 1.2874603271484375. The page
    // has 14.3 GB and 1.29, with the calls' 17.50 18.79.
    given: {
      freeTier: false,
      functions: [
        {
          ...load('5000000', '100'),
          trigger: { kind: 'rest-api' },
          transferKb: { internet: '3' },
        },
      ],
    },
    lines: {
      'api-gateway-rest': { quantity: '5000000', usd: '17.5' },
      'transfer-internet': { quantity: '14.30511474609375', usd: '1.2874603271484375' },
    },
  },
  {
    says: 'the first tier, to its edge: 10 TB are 10,240 GB',
    from: infracost('data_transfer_test'),
    // 10,240 × 0.09
    given: { freeTier: false, functions: [gb('10240', 'internet')] },
    lines: { 'transfer-internet': { quantity: '10240', usd: '921.6' } },
  },
  {
    says: 'one GB above the first tier',
    from: infracost('data_transfer_test'),
    // 921.60 + 0.085
    given: { freeTier: false, functions: [gb('10241', 'internet')] },
    lines: { 'transfer-internet': { quantity: '10241', usd: '921.685' } },
  },
  {
    says: 'tiers count what is left after the free GB',
    from: freeGb,
    given: { functions: [gb('10241', 'internet')] },
    lines: { 'transfer-internet': { quantity: '10241', billable: '10240', usd: '921.6' } },
  },
  {
    says: 'three tiers: 57,000 GB',
    from: `${infracost('data_transfer_test')}; it leaves the free GB out`,
    // 921.60 + 3,481.60 + 5,800 × 0.07 = 406.00
    given: { freeTier: false, functions: [gb('57000', 'internet')] },
    lines: { 'transfer-internet': { quantity: '57000', usd: '4809.2' } },
  },
  {
    says: 'four tiers: 157,000 GB',
    from: `${infracost('data_transfer_test')}, us-east-2, which has the prices of us-east-1`,
    // 921.60 + 3,481.60 + 7,168.00 + 170.00
    given: { freeTier: false, functions: [gb('157000', 'internet')] },
    lines: { 'transfer-internet': { quantity: '157000', usd: '11741.2' } },
  },
  {
    says: 'within the region, the sender’s side of 1,000 GB',
    from: `${infracost('data_transfer_test')}: 20.00 for the 2,000 GB of both sides`,
    // 1,000 × 0.01
    given: { functions: [gb('1000', 'sameRegion')] },
    lines: { 'transfer-same-region': { quantity: '1000', usd: '10' } },
  },
  {
    says: 'to other regions, 750 GB, none of it free',
    from: infracost('data_transfer_test'),
    // 750 × 0.02
    given: { functions: [gb('750', 'otherRegion')] },
    lines: { 'transfer-other-region': { quantity: '750', usd: '15' }, 'transfer-internet': null },
  },
  {
    says: 'functions share the free GB and the tiers',
    from: `${infracost('data_transfer_test')}, and one GB that is free`,
    // 50,000 + 7,001 − 1 = 57,000
    given: { functions: [gb('50000', 'internet'), gb('7001', 'internet')] },
    lines: { 'transfer-internet': { quantity: '57001', billable: '57000', usd: '4809.2' } },
  },
  {
    says: 'today the first 100 GB are free',
    from: 'https://aws.amazon.com/blogs/aws/aws-free-tier-data-transfer-expansion-100-gb-from-regions-and-1-tb-from-amazon-cloudfront-per-month/',
    book: 'today',
    given: { functions: [gb('101', 'internet')] },
    lines: { 'transfer-internet': { quantity: '101', billable: '1', usd: '0.09' } },
  },
]
