import type { PriceRules } from '../../engine/price-book'
import type { SweepPoint } from '../../state/memory-sweep'
import type { SweepTable } from '../../state/memory-sweep-table'

export interface SweepViewProps {
  readonly points: readonly SweepPoint[]
  readonly own: SweepTable['own']
  readonly book: PriceRules
}
