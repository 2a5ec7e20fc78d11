import type { Purchase } from '../../engine/scenario'

/** How the instances are paid for, in the middle of a sentence. */
export const PURCHASE_WORDS: { readonly [P in Purchase]: string } = {
  'on-demand': 'on demand',
  'savings-1y': 'one-year Savings Plan',
  'savings-3y': 'three-year Savings Plan',
}

/** The same where there is little room. */
export const PURCHASE_SHORT: { readonly [P in Purchase]: string } = {
  'on-demand': 'on demand',
  'savings-1y': 'saving, 1 year',
  'savings-3y': 'saving, 3 years',
}
