import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import type { BookFigures, OwnFigures } from '../../state/how/calculator-figures'
import { exactMoney, figure, money } from '../format'

interface Figures {
  readonly scenario: Scenario
  readonly book: PriceBook
  /** null: a price of the scenario is missing. */
  readonly own: OwnFigures | null
  readonly ofBook: BookFigures
}

interface Difference {
  readonly of: string
  readonly says: string
}

/** In what AWS's calculator counts otherwise, each with a figure of the scenario or at its prices. */
export const differences = (figures: Figures): readonly Difference[] => [
  { of: 'Free tier and tiers', says: freeTier(figures) },
  { of: 'The whole path', says: wholePath(figures) },
  { of: 'INIT', says: init(figures) },
  { of: 'Provisioned concurrency', says: kept(figures) },
  { of: 'Hours of a month', says: hours(figures) },
  { of: 'Durations', says: durations(figures) },
  {
    of: 'Rounding',
    says: 'It shows each figure to the cent. Here nothing is rounded before it is shown, so the cents of the lines need not add up to those of the total.',
  },
  {
    of: 'Large events',
    says: 'It does not count an asynchronous event above 256 KB as several requests.',
  },
]

function freeTier({ scenario, own, ofBook }: Figures): string {
  const rule =
    'An account has the free tier once a month, and tiers once in a region, for all functions together. AWS’s calculator gives both to each entry anew.'
  const worth =
    ofBook.freeTierUsd === null
      ? ''
      : ` Each entry too many can take up to ${exactMoney(ofBook.freeTierUsd)} off.`
  const yours =
    own?.oneByOneUsd && scenario.functions.length > 1
      ? ` Your ${scenario.functions.length} functions, entered one by one, come to ${money(own.oneByOneUsd)} of Lambda; together to ${money(own.lambdaUsd ?? own.totalUsd)}.`
      : ''
  return `${rule}${worth}${yours}`
}

function wholePath({ own }: Figures): string {
  const rule =
    'API Gateway, logs, transfer and NAT gateways are services of their own there, which are added only if one thinks of them.'
  return own?.lambdaUsd
    ? `${rule} Of your ${money(own.totalUsd)} Lambda’s own entry has ${money(own.lambdaUsd)}.`
    : rule
}

function init({ book, ofBook }: Figures): string {
  if (!book.billsInit) {
    return `It has no field for INIT, which ${book.title} did not bill either. AWS bills it since August 2025.`
  }
  const rule = 'It has no field for INIT, which AWS bills since August 2025.'
  return ofBook.initUsd === null || ofBook.withInitUsd === null
    ? rule
    : `${rule} With a million requests of 100 ms at 1 GB, of which one in a hundred waits 500 ms for INIT, that is ${money(ofBook.initUsd)} of ${money(ofBook.withInitUsd)}.`
}

function kept({ ofBook }: Figures): string {
  const rule =
    'AWS rounds the time that environments are kept up to whole five minutes; its calculator does not.'
  return ofBook.keptUsd === null || ofBook.keptUnroundedUsd === null
    ? rule
    : `${rule} 100 environments of 1 GB for 63 minutes are charged for 65: ${exactMoney(ofBook.keptUsd)}, not ${exactMoney(ofBook.keptUnroundedUsd)}.`
}

function hours({ scenario, own }: Figures): string {
  const rule = `Its months have 730 hours, yours has ${scenario.hoursPerMonth}.`
  return own?.at730HoursUsd
    ? `${rule} With 730 hours your total is ${money(own.at730HoursUsd)}, in place of ${money(own.totalUsd)}.`
    : rule
}

function durations({ book, ofBook }: Figures): string {
  const { meanBilledMs, billedMeanMs } = ofBook
  const example =
    meanBilledMs === null || billedMeanMs === null
      ? ''
      : ` 99 requests of 5 ms and one of ${figure('1055')} are billed ${figure(meanBilledMs)} ms on average; as their average of ${figure('15.5')} ms they would be billed ${figure(billedMeanMs)}.`
  const rule = `It takes one average in whole ms. AWS rounds up each request by itself.${example}`
  return book.incrementMs === 1
    ? rule
    : `${rule} And it bills by the ms, as AWS has since December 2020: here it is by ${book.incrementMs} ms.`
}
