import { type Charge, charge } from '../charge'
import { gigabytesSent } from '../gigabytes-sent'
import type { Known, Rate, TieredRate } from '../price-book'
import { given, minusAllowance, named } from '../quantity'
import type { TransferKb } from '../scenario'
import type { Use } from '../use'

/**
 * The charges for data sent out, in GB, by destination. Data that comes in is free, and so is
 * the book's allowance of GB to the internet.
 * @see https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer
 */
export function transfer(use: Use): (Charge | null)[] {
  const { book } = use
  return [
    sent(use, 'internet', book.transferInternet),
    sent(use, 'sameRegion', book.transferSameRegion),
    sent(use, 'otherRegion', book.transferOtherRegion),
  ]
}

const DESTINATIONS: { readonly [D in keyof TransferKb]: { rule: string; title: string } } = {
  internet: { rule: 'transfer-internet', title: 'transfer to the internet' },
  sameRegion: { rule: 'transfer-same-region', title: 'transfer within the region' },
  otherRegion: { rule: 'transfer-other-region', title: 'transfer to other regions' },
}

function sent(
  use: Use,
  destination: keyof TransferKb,
  rate: Known<Rate | TieredRate>,
): Charge | null {
  const { rule, title } = DESTINATIONS[destination]
  const { quantity, weights: parts } = gigabytesSent(use, title, (fn) => fn.transferKb[destination])
  const counted = { rule, title, quantity, billable: quantity, weights: parts }
  if (destination !== 'internet' || !use.scenario.freeTier) return charge(counted, rate)
  const free = given('free tier', use.book.freeInternetGb, 'GB', rate?.source)
  const billable = named(`billable ${title}`, minusAllowance(quantity, free))
  return charge({ ...counted, billable }, rate)
}
