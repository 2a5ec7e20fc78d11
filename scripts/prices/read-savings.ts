import { Unreadable } from './failure'
import { readJson } from './read-json'
import { checked, publicationDate, savingsProduct, savingsRate } from './schemas'

const PURCHASES: { readonly [term: string]: SavingsPurchase } = {
  '1yr': 'savings-1y',
  '3yr': 'savings-3y',
}
type SavingsPurchase = 'savings-1y' | 'savings-3y'

/** What an hour costs under a Compute Savings Plan without upfront, by the SKU of its price on demand. */
export interface SavingsDigest {
  readonly version: string
  readonly published: string
  readonly rates: { readonly [sku: string]: { readonly [P in SavingsPurchase]?: string } }
}

export interface SavingsFile {
  readonly file: string
  readonly gzip: boolean
  readonly path: string
  readonly version: string
}

const PLAN = ['terms', 'savingsPlan', '*', 'sku']
const RATE = ['terms', 'savingsPlan', '*', 'rates', '*']

/** Reads a region's savings list of any size once, keeping what those SKUs cost. Throws an `Unreadable`. */
export async function readSavings(
  { file, gzip, path, version }: SavingsFile,
  skus: ReadonlySet<string>,
): Promise<SavingsDigest> {
  const head: Record<string, unknown> = {}
  const plans = new Map<string, SavingsPurchase>()
  const rates: Record<string, Partial<Record<SavingsPurchase, string>>> = {}
  let plan: { readonly place: string; readonly purchase: SavingsPurchase | undefined } | null = null

  function takeProduct(value: unknown, where: string): void {
    const { sku, productFamily, attributes } = checked(savingsProduct, value, where)
    const purchase = PURCHASES[attributes.purchaseTerm ?? '']
    const wanted =
      productFamily === 'ComputeSavingsPlans' && attributes.purchaseOption === 'No Upfront'
    if (wanted && purchase) plans.set(sku, purchase)
  }

  function takeRate(place: string, value: unknown, where: string): void {
    if (plan?.place !== place) throw new Unreadable(`${where} comes before its plan’s SKU`)
    if (!plan.purchase) return
    const { discountedSku: sku, discountedRate } = checked(savingsRate, value, where)
    if (!skus.has(sku)) return
    const { price, currency } = discountedRate
    if (currency !== 'USD' || rates[sku]?.[plan.purchase] !== undefined) {
      throw new Unreadable(`${where}: not one price in USD for ${sku}`)
    }
    rates[sku] = { ...rates[sku], [plan.purchase]: price }
  }

  const patterns = [['version'], ['publicationDate'], ['products', '*'], PLAN, RATE]
  await readJson(file, { gzip, patterns }, (keys, value) => {
    const where = `${path}: ${keys.join('.')}`
    const place = keys[2] ?? ''
    if (keys[0] === 'products') takeProduct(value, where)
    else if (keys[3] === 'sku') plan = { place, purchase: plans.get(String(value)) }
    else if (keys[3] === 'rates') takeRate(place, value, where)
    else head[keys[0] ?? ''] = value
  })
  if (head.version !== version) throw new Unreadable(`${path} says it is version ${head.version}`)
  const found = new Set(plans.values())
  if (found.size !== 2) throw new Unreadable(`${path} has no plans of one and of three years`)
  const published = checked(publicationDate, head.publicationDate, `${path}: publicationDate`)
  return { version, published, rates }
}
