import type { Source } from '../engine/price-book'

const HOST = 'https://pricing.us-east-1.amazonaws.com'

export interface PriceList {
  /** AWS's code of the list: `AWSLambda`. */
  readonly offer: string
  readonly version: string
  readonly says?: string
}

/** Names a region's file of one of AWS's price lists as the source of the price that has that SKU. */
export function priceList(
  { offer, version, says }: PriceList,
  { region, read }: { readonly region: string; readonly read: string },
) {
  const url = `${HOST}/offers/v1.0/aws/${offer}/${version}/${region}/index.json`
  return (sku: string): Source => {
    const price = `AWS’s price list ${offer} of version ${version}, SKU ${sku}.`
    return { url, read, says: says === undefined ? price : `${price} ${says}` }
  }
}
