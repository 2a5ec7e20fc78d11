import { expect, test } from 'vitest'
import { defaultPriceBook } from '.'

const usdPerGbSecond = Number(defaultPriceBook.compute.x86?.tiers[0]?.usd)

// AWS's price page after November 2018 and a copy of it from December 2019: USD for 100 ms, printed
// to nine digits. 0.0000166667 × 512/1024 × 0.1 = 0.000000833335.
test.each([
  [128, '0.000000208'],
  [512, '0.000000833'],
])('100 ms at %i MB costs what the page printed', (memoryMb, printed) => {
  expect(((usdPerGbSecond * memoryMb) / 1024 / 10).toFixed(9)).toBe(printed)
})

// The page of March 2018 printed all 46 sizes, made from the rounder 0.00001667 a GB-s.
test.each([
  [128, '0.000000208'],
  [192, '0.000000313'],
  [512, '0.000000834'],
  [1024, '0.000001667'],
  [1536, '0.000002501'],
  [1792, '0.000002917'],
  [2048, '0.000003334'],
  [3008, '0.000004897'],
])(
  '100 ms at %i MB, with the price rounded as in 2018, is what that page printed',
  (memoryMb, printed) => {
    const rounded = Number(usdPerGbSecond.toFixed(8))
    expect(((rounded * memoryMb) / 1024 / 10).toFixed(9)).toBe(printed)
  },
)

// Apache Libcloud's table of 2020-07-10, made from AWS's price list:
// https://github.com/apache/libcloud/blob/4ac175681bd3e9e35732977bc5be02ae4f7fe609/libcloud/data/pricing.json
test.each([
  ['t3.medium', 0.0416],
  ['t3a.small', 0.0188],
  ['m5.large', 0.096],
  ['c5.xlarge', 0.17],
  ['r5.large', 0.126],
])('an hour of %s costs what another table of 2020 says', (type, usd) => {
  expect(Number(defaultPriceBook.instanceRates[type]?.hourUsd['on-demand'])).toBe(usd)
})

// AWS's user guide: a t3.nano earns 6 credits an hour on 2 vCPUs, a t3.large 36, a t3.2xlarge 192
// on 8. A credit is one vCPU-minute, so the baseline is credits / vCPUs / 60.
test.each([
  ['t3.nano', 6],
  ['t3.micro', 12],
  ['t3.medium', 24],
  ['t3.large', 36],
  ['t3.xlarge', 96],
  ['t3.2xlarge', 192],
])('the baseline of %s is what its %i credits an hour allow', (type, credits) => {
  const instance = defaultPriceBook.instances[type]
  expect(Number(instance?.burst?.baseline)).toBe(credits / Number(instance?.vcpu) / 60)
})

// API Gateway's page, its examples from 2015 to today: 5 million REST calls with answers of 3 KB
// cost 17.50 USD and, for the 14.3 GB sent to the internet, 1.29; a day of a 1.6 GB cache costs 0.912.
test('REST calls, their answers and a cache cost what AWS worked out', () => {
  const { restApi, restApiCache, transferInternet } = defaultPriceBook
  const gbSent = (5_000_000 * 3) / 1024 / 1024
  expect((5_000_000 * Number(restApi?.tiers[0]?.usd)).toFixed(2)).toBe('17.50')
  expect((gbSent * Number(transferInternet?.tiers[0]?.usd)).toFixed(2)).toBe('1.29')
  expect((24 * Number(restApiCache['1.6']?.usd)).toFixed(3)).toBe('0.912')
})

// Infracost's test against the price list of September 2024, before on-demand requests became cheaper:
// 3 million write units 3.75 USD, 8 million read units 2.00, 230 GB 57.50.
test('DynamoDB on demand costs what it did before November 2024', () => {
  const { dynamoDbWrites, dynamoDbReads, dynamoDbStorage } = defaultPriceBook
  expect((3e6 * Number(dynamoDbWrites?.usd)).toFixed(2)).toBe('3.75')
  expect((8e6 * Number(dynamoDbReads?.usd)).toFixed(2)).toBe('2.00')
  expect((230 * Number(dynamoDbStorage?.usd)).toFixed(2)).toBe('57.50')
})
