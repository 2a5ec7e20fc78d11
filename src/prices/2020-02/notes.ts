import type { Source } from '../../engine/price-book'
import { burstList, developerGuide, pricingPage } from './rules'
import {
  dynamoDb,
  ec2InBothLists,
  ec2InLaterList,
  eventBridge,
  fargateList,
  lambdaAtChange,
  lambdaFeed,
  loadBalancerList,
  loadBalancerPage,
  logsFeed,
  natGatewayFeed,
  restApiNote,
  sqs,
  stepFunctions,
  storageFeed,
  transferTable,
  websocketFeed,
  xRay,
} from './us-east-1'

const listOf2024 = 'AWS’s price list of 2024: none of February 2020 was found.'

/** What a reader should know of the sources. Apart from them: a page that estimates does without. */
export const notes: ReadonlyMap<Source, string> = new Map([
  [
    lambdaAtChange,
    'AWS’s own sum with the prices of 100 ms billing, on the day it ended. A tool of February 2020 agrees: 0.000000208 USD for 100 ms at 128 MB. The price page of the time rounds to 0.00001667.',
  ],
  [
    lambdaFeed,
    'AWS’s price list of 2025, which has all digits. The same in its list of about 2021; an article of about the launch, in December 2019, has them rounded: 0.000004167 and 0.000009722 USD.',
  ],
  [
    restApiNote,
    'A note of AWS’s price page, unchanged in its versions of February 2020 and 2021. AWS’s price list of 2025-10-20 has the same.',
  ],
  [
    websocketFeed,
    'AWS’s price list of 2025: none of February 2020 was found, and no sign of a change.',
  ],
  [
    transferTable,
    'Read from the live price list in 2024; the same in May 2021. No list of February 2020 was found for this region; for Sydney one of 2020-01-23 equals that of 2024. Above 150 TB: the list of August 2026.',
  ],
  [
    logsFeed,
    'AWS’s price list of 2025: none of February 2020 was found. Cheaper tiers for Lambda’s logs came in May 2025, so the price of the first holds for all.',
  ],
  [
    natGatewayFeed,
    'AWS’s price list of 2025; the same in July 2024. None of February 2020 was found.',
  ],
  [dynamoDb, `${listOf2024} In November 2024 requests became cheaper by half.`],
  [sqs, `${listOf2024} Above 100 billion requests the price falls; it was not found.`],
  [eventBridge, listOf2024],
  [stepFunctions, `${listOf2024} A tool of June 2020 has the same.`],
  [xRay, 'An undated copy of the page. Its example has had the same figures since 2018.'],
  [fargateList, 'A tool’s list of that day; the same on 2019-06-06, so it held in February 2020.'],
  [
    ec2InBothLists,
    'AWS’s price list of that day; that of 2019-04-05 has the same, so it held in February 2020. Savings: the convertible reserved price without upfront of 2019-04-05, which Compute Savings Plans have wherever both were seen.',
  ],
  [
    ec2InLaterList,
    'AWS’s price list of that day; no earlier one has this type. Its savings prices were not found.',
  ],
  [storageFeed, 'AWS’s price list of 2024: none of February 2020 was found.'],
  [
    loadBalancerPage,
    'A copy of the page’s table, dated that day. The price list of 2026-10-01 has the same, so it held in February 2020.',
  ],
  [loadBalancerList, 'From AWS’s price list of that day: none of February 2020 was found.'],
  [burstList, 'AWS’s price list of 2023 for eu-west-1: none of February 2020 was found.'],
  [
    developerGuide,
    'The Lambda developer guide of that day. Cache sizes: a note of API Gateway’s page, 2018-12-05. REST payload: that page, 2025-11-02.',
  ],
  [
    pricingPage,
    'An undated copy of the page, from between November 2017 and November 2020: it has 100 ms and 3,008 MB. Today’s page has the same allowances.',
  ],
])
