import type { PriceRules } from '../../src/engine/price-book'
import type { RegionLists } from './price-lists'
import { matches, type PricedProduct } from './read-offer'
import type { Selector } from './reading'
import { cpuCredits, freeOfLambda } from './selectors'
import { plain } from './tiers'

/** What the lists have of what is carried over: it is compared, because a book keeps it otherwise. */
export const checkedSelectors: readonly Selector[] = [cpuCredits, freeOfLambda]

/** A line for everything that is carried over and that the lists have otherwise. */
export function carriedOtherwise(
  rules: PriceRules,
  lists: ReadonlyMap<string, RegionLists>,
): string[] {
  const lines = [...lists].flatMap(([region, { offers }]) => [
    ...(offers.AmazonEC2?.products ?? []).flatMap((product) => credits(product, rules, region)),
    ...(offers.AWSLambda?.products ?? []).flatMap((product) => free(product, rules)),
  ])
  return [...new Set(lines)]
}

function credits(product: PricedProduct, { instances }: PriceRules, region: string): string[] {
  const { usagetype = '', regionCode } = product.attributes
  if (regionCode !== region || !matches(product.attributes, cpuCredits)) return []
  const family = usagetype.split(':').at(-1) ?? ''
  const burst = Object.entries(instances).find(([type]) => type.startsWith(`${family}.`))?.[1].burst
  const usd = product.terms[0]?.[0]?.pricePerUnit.USD
  return burst && usd
    ? otherwise(`CPU credits of ${family} in ${region}`, usd, burst.surplusUsdPerVcpuHour)
    : []
}

function free({ attributes, terms }: PricedProduct, { freeTier }: PriceRules): string[] {
  if (!matches(attributes, freeOfLambda)) return []
  const upTo = terms[0]?.[0]?.endRange ?? 'Inf'
  const isRequests = attributes.usagetype === 'Global-Request'
  const carried = isRequests ? freeTier.requests : freeTier.gbSeconds
  return upTo === 'Inf' ? [] : otherwise(`free ${isRequests ? 'requests' : 'GB-s'}`, upTo, carried)
}

function otherwise(what: string, listed: string, carried: string): string[] {
  return plain(listed) === carried
    ? []
    : [`${what}: ${plain(listed)} in the list, carried over ${carried}`]
}
