import type { PriceBook } from '../../engine/price-book'
import type { Alternative, Change } from '../../state/alternatives'
import { busyPercentOf, paysFromPercent } from '../../state/provisioned-busy'
import { figure, percent } from '../format'

interface Words {
  readonly name: string
  readonly note?: string
}

/** What a change is called, and what is to be known of it. `before` is the scenario without it. */
export function changeName(
  { change, scenario }: Alternative,
  before: Alternative['scenario'],
  book: PriceBook,
): Words {
  const [fn, another] = scenario.functions
  switch (change) {
    case 'memory-down':
    case 'memory-up': {
      const direction = change === 'memory-down' ? 'smaller' : 'larger'
      const size = fn && !another ? `${figure(String(fn.memoryMb))} MB memory` : null
      return {
        name: size ?? `The next ${direction} memory size`,
        note: 'if the duration stays the same: it does where the function waits',
      }
    }
    case 'provisioned':
      return {
        name: 'Environments kept ready (provisioned concurrency)',
        note: `if requests come evenly, busy at least ${busyFrom(before, book)} of the time`,
      }
    case 'not-provisioned':
      return {
        name: 'Without provisioned concurrency',
        note: `${busyNow(before)}worth it from ${busyFrom(before, book)} of the time`,
      }
    case 'savings-plan':
      return scenario.savingsPlan
        ? { name: 'A Compute Savings Plan', note: 'one year, no upfront, all of it covered' }
        : { name: 'Without a Compute Savings Plan' }
    default:
      return another ? OF_ALL[change] : OF_ONE[change]
  }
}

function busyFrom({ functions }: Alternative['scenario'], book: PriceBook): string {
  const share = paysFromPercent(book, functions[0]?.architecture ?? 'x86')
  return share === null ? 'an unknown part' : percent(share, 1)
}

function busyNow(before: Alternative['scenario']): string {
  const [fn, another] = before.functions
  const share = fn && !another ? busyPercentOf(fn, before) : null
  return share === null ? '' : `now busy ${percent(share, 1)}, `
}

type Fixed = Exclude<
  Change,
  'memory-down' | 'memory-up' | 'provisioned' | 'not-provisioned' | 'savings-plan'
>

const SAME_DURATION = 'if the duration stays the same'
const BARE = 'without its keys, throttling and caching'

const OF_ONE: Readonly<Record<Fixed, Words>> = {
  direct: { name: 'Call it directly, without API Gateway' },
  'http-api': { name: 'HTTP API instead of REST', note: BARE },
  'function-url': { name: 'Function URL instead of API Gateway', note: BARE },
  arm: { name: 'arm64, AWS’s own processors', note: SAME_DURATION },
  x86: { name: 'x86', note: SAME_DURATION },
}

const OF_ALL: Readonly<Record<Fixed, Words>> = {
  direct: { name: 'Call all directly, without API Gateway' },
  'http-api': { name: 'HTTP APIs instead of REST', note: BARE },
  'function-url': { name: 'Function URLs instead of API Gateway', note: BARE },
  arm: { name: 'All on arm64, AWS’s own processors', note: SAME_DURATION },
  x86: { name: 'All on x86', note: SAME_DURATION },
}
