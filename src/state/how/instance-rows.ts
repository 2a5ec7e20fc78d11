import type { PriceBook, Source } from '../../engine/price-book'
import type { DecimalText } from '../../engine/scenario'
import type { PricePart, PriceRow } from './price-row'
import { purchaseParts } from './price-rows'

export interface InstanceRow {
  readonly type: string
  readonly vcpu: number
  readonly memoryGib: DecimalText
  readonly isArm: boolean
  /** USD an hour, by purchase. */
  readonly parts: readonly PricePart[]
  /** null: the type has no price in this region. */
  readonly source: Source | null
}

/** The EC2 types that the book knows, each with its prices in the book's region. */
export const instanceRows = ({ instances, instanceRates }: PriceBook): readonly InstanceRow[] =>
  Object.entries(instances).map(([type, { vcpu, memoryGib, architecture }]) => {
    const rate = instanceRates[type]
    const isArm = architecture === 'arm'
    const source = rate?.source ?? null
    return { type, vcpu, memoryGib, isArm, parts: purchaseParts(rate?.hourUsd ?? {}), source }
  })

/** What burstable types cost above their baseline: the same for all sizes of a family. */
export function surplusRows({ instances }: PriceBook): readonly PriceRow[] {
  const families = new Map<string, PriceRow>()
  for (const [type, { burst }] of Object.entries(instances)) {
    if (!burst) continue
    const name = type.split('.')[0] ?? type
    const parts = [{ of: null, amount: burst.surplusUsdPerVcpuHour }]
    families.set(`${name} ${burst.surplusUsdPerVcpuHour}`, {
      name: `${name}, above the baseline`,
      unit: 'USD/vCPU-hour',
      parts,
      source: burst.source ?? null,
    })
  }
  return [...families.values()]
}
