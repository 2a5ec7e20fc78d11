/** An EC2 list as long as AWS's, made while it is sent: one product that counts among those that do not. */
import { BOX } from './products'

const VERSION = '20991120101112'

/** About so many million characters, in pieces. */
export function* largeList(millions: number): Generator<string> {
  const products = Math.floor(millions * 250)
  yield `{ "formatVersion" : "v1.0", "offerCode" : "AmazonEC2", "version" : "${VERSION}",\n`
  yield '  "publicationDate" : "2099-11-20T10:11:12Z",\n  "products" : {\n'
  for (let at = 0; at < products; at += 1) yield `${comma(at)}${product(at, products)}`
  yield '\n  },\n  "terms" : {\n    "OnDemand" : {\n'
  for (let at = 0; at < products; at += 1) yield `${comma(at)}${terms(at, ['JRTCKXETXF'])}`
  yield '\n    },\n    "Reserved" : {\n'
  for (let at = 0; at < products; at += 1) yield `${comma(at)}${terms(at, RESERVED)}`
  yield '\n    }\n  },\n  "attributesList" : { }\n}\n'
}

const RESERVED = [
  '4NA7Y494T4',
  'HU7G6KETJZ',
  '6QCMYABX3D',
  'BPH4J8HBKS',
  '38NPMPTW36',
  'NQ3QZPMQV9',
]
const comma = (at: number) => (at === 0 ? '' : ',\n')
const sku = (at: number) => `SKU${String(at).padStart(13, '0')}`
const line = (key: string, value: object) => `"${key}" : ${JSON.stringify(value, null, 2)}`

function product(at: number, all: number): string {
  const counts = at === Math.floor(all / 2)
  const attributes = {
    ...BOX,
    locationType: 'AWS Region',
    regionCode: 'eu-south-1',
    usagetype: 'EUS1-BoxUsage:t3.nano',
    operation: counts ? 'RunInstances' : `RunInstances:${at}`,
    processorFeatures: 'Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo',
  }
  return line(sku(at), { sku: sku(at), productFamily: BOX.productFamily, attributes })
}

function terms(at: number, codes: readonly string[]): string {
  const each = codes.map((offerTermCode) => {
    const code = `${sku(at)}.${offerTermCode}`
    const rateCode = `${code}.6YS6EN2CT7`
    const dimension = {
      rateCode,
      unit: 'Hrs',
      beginRange: '0',
      endRange: 'Inf',
      description: '$0.0052 per On Demand Linux t3.nano Instance Hour',
      appliesTo: [],
      pricePerUnit: { USD: '0.0052000000' },
    }
    return [code, { offerTermCode, sku: sku(at), priceDimensions: { [rateCode]: dimension } }]
  })
  return line(sku(at), Object.fromEntries(each))
}
