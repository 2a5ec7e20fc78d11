import { compare, parse } from '../../engine/number'
import type { PriceBook } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { billedMs } from '../../state/function-facts'
import type { Mover } from '../../state/sensitivity'
import { about, money } from '../format'
import { changeInWords } from '../parts/difference-in-words'
import { changedBy, moverName } from './mover-in-words'
import type { MoversViewProps } from './movers-view'

/** The largest mover, the one that is lopsided, and what rounding costs, as sentences. */
export function whatMovesIt({ movers, scenario, book, share }: MoversViewProps): string {
  return [most(movers, share), lopsided(movers, book), rounding(movers, book)]
    .filter((says) => says !== '')
    .join(' ')
    .concat(scenario.functions.length > 1 ? ' All functions change together.' : '')
}

function most(movers: readonly Mover[], share: DecimalText): string {
  const first = movers.find(({ input }) => input !== 'rounding')
  const isNothing = first?.less.differenceUsd === '0' && first.more?.differenceUsd === '0'
  if (!first?.more || isNothing) {
    return `${changedBy(share, 'more')} or less of any input changes nothing.`
  }
  const name = moverName(first.input, 0)
  const [down, up] = [first.less, first.more].map((one) => changeInWords(one.differenceUsd))
  return `${name} ${name.endsWith('s') ? 'move' : 'moves'} it most: ${changedBy(share, 'less')} is ${down}, ${changedBy(share, 'more')} is ${up}.`
}

/** Rounding up can make a shorter duration save less than a longer one costs, or the other way. */
function lopsided(movers: readonly Mover[], book: PriceBook): string {
  const duration = movers.find(({ input }) => input === 'duration')
  if (!duration?.more) return ''
  const saved = parse(duration.less.differenceUsd.replace('-', ''))
  const added = parse(duration.more.differenceUsd.replace('-', ''))
  const words = [duration.less, duration.more].map(({ scenario }) => roundedInWords(scenario, book))
  if (compare(saved, added) === 0 || words.every((word) => word === null)) return ''
  const direction = compare(saved, added) < 0 ? 'up more than down' : 'down more than up'
  const [first = '', ...others] = words.filter((word) => word !== null)
  const billed = [first, ...others.map((other) => other.replace(' ms are billed', ''))]
  return `Duration moves it ${direction}: ${billed.join(', ')}.`
}

/** `750 ms are billed as 800`; null where there is nothing to say of one duration. */
function roundedInWords({ functions }: Scenario, book: PriceBook): string | null {
  const [fn, another] = functions
  if (!fn || another || fn.duration.kind === 'measured') return null
  const billed = billedMs(fn, book)
  return billed === fn.duration.ms
    ? null
    : `${about(fn.duration.ms)} ms are billed as ${about(billed)}`
}

function rounding(movers: readonly Mover[], { incrementMs }: PriceBook): string {
  const found = movers.find(({ input }) => input === 'rounding')
  if (!found) return ''
  const costs = found.less.differenceUsd.replace('-', '')
  return costs === '0'
    ? `Rounding up to ${incrementMs} ms costs nothing now.`
    : `Rounding up to ${incrementMs} ms costs ${money(costs)}.`
}
