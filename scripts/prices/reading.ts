/** How each field of a book is read from AWS's price lists: the kinds of reading that there are. */
import type {
  ByArchitecture,
  FargateRate,
  InstanceRate,
  LambdaSavings,
  Rate,
  RegionPrices,
  TieredRate,
} from '../../src/engine/price-book'
import type { Offer } from './offers'

/** What a product must have: the very text, a pattern that it matches, or null: nothing. */
export interface Selector {
  readonly offer: Offer
  readonly where: { readonly [attribute: string]: string | RegExp | null }
}

export interface Priced {
  /** In the words of the difference: `request price`. */
  readonly name: string
  readonly select: Selector
  readonly unit: RegExp
  /** How many units the difference speaks of; 1 where nothing is said. */
  readonly per?: number
}

/** One product with one price; `free` is a first tier that is free, which the book keeps elsewhere. */
export interface RateReading extends Priced {
  readonly kind: 'rate'
  readonly free?: string
}

export interface TiersReading extends Priced {
  readonly kind: 'tiers'
}

/** The price that most of the products have: to most other regions. */
export interface CommonReading extends Priced {
  readonly kind: 'common'
}

/** A product for each key: the part of `attribute` that `key` takes. */
export interface KeyedReading extends Priced {
  readonly kind: 'keyed'
  readonly attribute: string
  readonly key: RegExp
}

export interface InstancesReading extends Priced {
  readonly kind: 'instances'
}

export interface FargateReading {
  readonly kind: 'fargate'
  readonly vcpu: Priced
  readonly gb: Priced
}

/** What a savings plan takes off a price, in whole percent as AWS says it. */
export interface DiscountReading extends Priced {
  readonly kind: 'discount'
}

/** Not in any price list: as the newest book has it, and for a region that it does not have, `fresh`. */
interface Carried {
  readonly kind: 'carried'
  readonly name: string
  readonly fresh: string
}

export type ByArchitectureReading<R> = { readonly kind: 'by-architecture' } & ByArchitecture<R>

type ReadingOf<F> = F extends TieredRate
  ? TiersReading
  : F extends Rate
    ? RateReading | CommonReading
    : F extends FargateRate
      ? FargateReading
      : F extends LambdaSavings
        ? DiscountReading
        : F extends string
          ? Carried
          : F extends ByArchitecture<infer Each>
            ? ByArchitectureReading<ReadingOf<NonNullable<Each>>>
            : F extends { readonly [type: string]: InstanceRate }
              ? InstancesReading
              : F extends { readonly [key: string]: Rate }
                ? KeyedReading
                : never

/** One for every field, or it does not compile: what a book has is read, or carried over and said. */
export type ReadingsOf<Prices extends { readonly region: string }> = {
  readonly [F in Exclude<keyof Prices, 'region'>]: ReadingOf<Exclude<Prices[F], null | 'free'>>
}

export type Readings = ReadingsOf<RegionPrices>

export type Reading =
  | RateReading
  | TiersReading
  | CommonReading
  | KeyedReading
  | InstancesReading
  | FargateReading
  | DiscountReading
  | Carried
