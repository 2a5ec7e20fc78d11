import type { PriceBook } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import type { Mover } from '../../state/sensitivity'

export interface MoversViewProps {
  readonly movers: readonly Mover[]
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly share: DecimalText
}
