import type { PriceRules } from '../../src/engine/price-book'

/** One for every rule, or it does not compile. */
export type CarriedRules<Rules> = {
  readonly [F in Exclude<keyof Rules, 'id' | 'title' | 'shortTitle' | 'regions'>]: string
}

/** What no price list has, in the words of the report: carried over from the newest book. */
export const carriedRules: CarriedRules<PriceRules> = {
  incrementMs: 'what a duration is rounded up to',
  billsInit: 'whether INIT is billed',
  mbPerVcpu: 'MB for a vCPU',
  architectures: 'architectures',
  triggers: 'triggers',
  extras: 'extras',
  snapStart: 'whether there is SnapStart',
  lambdaSavingsPlan: 'whether a savings plan covers Lambda',
  limits: 'limits',
  freeTier: 'free tier',
  instances: 'EC2 types: vCPUs, memory, baselines, and the price of CPU credits',
  volume: 'kind of EBS volume',
}
