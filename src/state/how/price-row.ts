import type { Source } from '../../engine/price-book'
import type { DecimalText, Purchase } from '../../engine/scenario'

/** A part of the quantity; the first begins at 0, the last has no end. */
interface Between {
  readonly from: DecimalText
  readonly upTo: DecimalText | null
}

export interface PricePart {
  /** What it is for: a part of the quantity, or a way to buy. null: all. */
  readonly of: Between | Purchase | null
  /** In the row's unit; null: not known. */
  readonly amount: DecimalText | null
}

export interface PriceRow {
  readonly name: string
  /** `USD/GB-s`; of an allowance `request`, of a discount `share`. */
  readonly unit: string
  readonly parts: readonly PricePart[]
  /** null where the price is missing. */
  readonly source: Source | null
}
