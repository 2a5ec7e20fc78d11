import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { allSelectors } from './all-selectors'
import type { Offer } from './offers'
import type { RegionLists } from './price-lists'
import { readOffer } from './read-offer'
import { readRegion } from './read-region'
import { readSavings } from './read-savings'

const folder = mkdtempSync(join(tmpdir(), 'published-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(text: string): string {
  const file = join(folder, 'file.json')
  writeFileSync(file, text)
  return file
}

async function regionOf(offer: Offer, version: string, region: string, text: string) {
  const file = { file: put(text), gzip: false, path: 'index.json', offer, version }
  const lists = {
    [offer]: await readOffer(file, allSelectors()),
  } as unknown as RegionLists['offers']
  return readRegion({
    region,
    lists: { offers: lists, savings: null },
    rules: { instances: { 'm5.large': { vcpu: 2, memoryGib: '8', architecture: 'x86' } } },
    previous: null,
    sourceOf: (_, sku) => ({ url: '', read: '', says: sku }),
    without: new Set(),
  })
}

// AWS's list AmazonEC2 of 2023-03-22 for us-east-2, two products of it and the price of one as AWS wrote
// them: https://github.com/opencost/opencost/blob/develop/pkg/cloud/aws/provider_test.go. The other's
// price is the book's of 2020 to 2026, in the same form.
const EC2 = `{ "formatVersion" : "v1.0", "offerCode" : "AmazonEC2",
  "version" : "20230322145651", "publicationDate" : "2023-03-22T14:56:51Z",
  "products" : {
    "8D49XP354UEYTHGM" : {
      "sku" : "8D49XP354UEYTHGM", "productFamily" : "Compute Instance",
      "attributes" : {
        "servicecode" : "AmazonEC2", "location" : "US East (Ohio)", "locationType" : "AWS Region",
        "instanceType" : "m5.large", "currentGeneration" : "Yes", "instanceFamily" : "General purpose",
        "vcpu" : "2", "physicalProcessor" : "Intel Xeon Platinum 8175", "clockSpeed" : "3.1 GHz",
        "memory" : "8 GiB", "storage" : "EBS only", "networkPerformance" : "Up to 10 Gigabit",
        "processorArchitecture" : "64-bit", "tenancy" : "Shared", "operatingSystem" : "Linux",
        "licenseModel" : "No License required", "usagetype" : "USE2-BoxUsage:m5.large", "operation" : "RunInstances",
        "availabilityzone" : "NA", "capacitystatus" : "Used", "classicnetworkingsupport" : "false",
        "dedicatedEbsThroughput" : "Up to 2120 Mbps", "ecu" : "10", "enhancedNetworkingSupported" : "Yes", "gpuMemory" : "NA",
        "intelAvxAvailable" : "Yes", "intelAvx2Available" : "Yes", "intelTurboAvailable" : "Yes",
        "marketoption" : "OnDemand", "normalizationSizeFactor" : "4", "preInstalledSw" : "NA",
        "processorFeatures" : "Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo",
        "regionCode" : "us-east-2", "servicename" : "Amazon Elastic Compute Cloud", "vpcnetworkingsupport" : "true" } },
    "M6UGCCQ3CDJQAA37" : {
      "sku" : "M6UGCCQ3CDJQAA37", "productFamily" : "Storage",
      "attributes" : { "servicecode" : "AmazonEC2", "location" : "US East (Ohio)", "locationType" : "AWS Region",
        "storageMedia" : "SSD-backed", "volumeType" : "General Purpose", "maxVolumeSize" : "16 TiB", "maxIopsvolume" : "16000",
        "maxThroughputvolume" : "1000 MiB/s", "usagetype" : "USE2-EBS:VolumeUsage.gp3", "operation" : "",
        "regionCode" : "us-east-2", "servicename" : "Amazon Elastic Compute Cloud", "volumeApiName" : "gp3" } } },
  "terms" : {
    "OnDemand" : {
      "8D49XP354UEYTHGM" : {
        "8D49XP354UEYTHGM.JRTCKXETXF" : {
          "offerTermCode" : "JRTCKXETXF", "sku" : "8D49XP354UEYTHGM", "effectiveDate" : "2023-03-01T00:00:00Z",
          "priceDimensions" : {
            "8D49XP354UEYTHGM.JRTCKXETXF.6YS6EN2CT7" : {
              "rateCode" : "8D49XP354UEYTHGM.JRTCKXETXF.6YS6EN2CT7",
              "description" : "$0.096 per On Demand Linux m5.large Instance Hour",
              "beginRange" : "0", "endRange" : "Inf", "unit" : "Hrs",
              "pricePerUnit" : { "USD" : "0.0960000000" }, "appliesTo" : [ ] } },
          "termAttributes" : { } } },
      "M6UGCCQ3CDJQAA37" : {
        "M6UGCCQ3CDJQAA37.JRTCKXETXF" : {
          "offerTermCode" : "JRTCKXETXF", "sku" : "M6UGCCQ3CDJQAA37", "effectiveDate" : "2023-03-01T00:00:00Z",
          "priceDimensions" : {
            "M6UGCCQ3CDJQAA37.JRTCKXETXF.6YS6EN2CT7" : {
              "rateCode" : "M6UGCCQ3CDJQAA37.JRTCKXETXF.6YS6EN2CT7",
              "description" : "$0.08 per GB-month of General Purpose (gp3) provisioned storage - US East (Ohio)",
              "beginRange" : "0", "endRange" : "Inf", "unit" : "GB-Mo",
              "pricePerUnit" : { "USD" : "0.0800000000" }, "appliesTo" : [ ] } },
          "termAttributes" : { } } } },
    "Reserved" : { "8D49XP354UEYTHGM" : { "8D49XP354UEYTHGM.MZU6U2429S" : { "offerTermCode" : "MZU6U2429S",
          "sku" : "8D49XP354UEYTHGM",
          "priceDimensions" : { "8D49XP354UEYTHGM.MZU6U2429S.2TG2D8R56U" : { "description" : "Upfront Fee",
              "unit" : "Quantity", "pricePerUnit" : { "USD" : "1161" }, "appliesTo" : [ ] } },
          "termAttributes" : { "LeaseContractLength" : "3yr", "OfferingClass" : "convertible", "PurchaseOption" : "All Upfront" } } } } },
  "attributesList" : { } }`

test('reads EC2 and EBS prices as AWS writes them', async () => {
  const { prices, refusals } = await regionOf('AmazonEC2', '20230322145651', 'us-east-2', EC2)
  expect(refusals).toEqual(['AWS has no Lambda in us-east-2'])
  expect(prices.storage).toEqual({
    usd: '0.08',
    source: { url: '', read: '', says: 'M6UGCCQ3CDJQAA37' },
  })
  expect(prices.instanceRates['m5.large']?.hourUsd).toEqual({ 'on-demand': '0.096' })
  expect(prices.requests).toBeNull()
})

// AWS's list of savings plans of 2020-02-20 for eu-west-1, one plan and one of its rates as AWS wrote them:
// https://github.com/ligoj/plugin-prov-aws/tree/master/src/test/resources/mock-server/aws/savingsPlan. The
// plan for one year has the SKU that AWS gives it and the same rate.
const plan = (sku: string, years: number) => ({
  sku,
  productFamily: 'ComputeSavingsPlans',
  serviceCode: 'ComputeSavingsPlans',
  usageType: `ComputeSP:${years}yrNoUpfront`,
  operation: '',
  attributes: {
    purchaseOption: 'No Upfront',
    granularity: 'hourly',
    locationType: 'AWS Region',
    purchaseTerm: `${years}yr`,
    location: 'Any',
  },
})
const planTerms = (sku: string, years: number) => ({
  sku,
  description: `${years} year No Upfront Compute Savings Plan`,
  effectiveDate: '2021-01-22T22:48:51Z',
  leaseContractLength: { duration: years, unit: 'year' },
  rates: [
    {
      discountedSku: 'SGGKTWDV7PGMPPSJ',
      discountedUsageType: 'EU-Lambda-GB-Second',
      discountedOperation: '',
      discountedServiceCode: 'AWSLambda',
      rateCode: `${sku}.SGGKTWDV7PGMPPSJ`,
      unit: 'Lambda-GB-Second',
      discountedRate: { price: '0.0000147', currency: 'USD' },
    },
  ],
})
const SAVINGS = {
  version: '20200220220300',
  publicationDate: '2020-02-20T22:03:00Z',
  products: [
    plan('ZGC49G7XS8QA54BQ', 3),
    plan('BB7BKBSC6NZW7P5B', 1),
    {
      sku: '7DVU5XBSTGHBTJUV',
      productFamily: 'EC2InstanceSavingsPlans',
      usageType: 'EU-EC2SP:c1.1yrNoUpfront',
      attributes: { purchaseOption: 'No Upfront', instanceType: 'c1', purchaseTerm: '1yr' },
    },
  ],
  terms: { savingsPlan: [planTerms('ZGC49G7XS8QA54BQ', 3), planTerms('BB7BKBSC6NZW7P5B', 1)] },
}
const savingsOf = (value: object, sku = 'SGGKTWDV7PGMPPSJ') =>
  readSavings(
    {
      file: put(JSON.stringify(value)),
      gzip: false,
      path: 'index.json',
      version: '20200220220300',
    },
    new Set([sku]),
  )

test('reads savings rates as AWS writes them, of the SKUs asked for', async () => {
  const rates = { SGGKTWDV7PGMPPSJ: { 'savings-1y': '0.0000147', 'savings-3y': '0.0000147' } }
  expect(await savingsOf(SAVINGS)).toEqual({
    version: '20200220220300',
    published: '2020-02-20T22:03:00Z',
    rates,
  })
  expect((await savingsOf(SAVINGS, 'OTHER')).rates).toEqual({})
})

test.each([
  ['without plans', { ...SAVINGS, products: [] }, 'no plans of one and of three years'],
  [
    'with a SKU twice',
    {
      ...SAVINGS,
      terms: { savingsPlan: [planTerms('ZGC49G7XS8QA54BQ', 3), planTerms('ZGC49G7XS8QA54BQ', 3)] },
    },
    'not one price in USD',
  ],
  [
    'of another version',
    { ...SAVINGS, version: '20200220220301' },
    'says it is version 20200220220301',
  ],
])('refuses a list of savings plans %s', async (_what, value, message) => {
  await expect(savingsOf(value)).rejects.toThrow(message)
})
