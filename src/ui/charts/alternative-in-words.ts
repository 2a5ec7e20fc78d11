import type { Alternative, Change } from '../../state/sensitivity-alternatives'
import { figure } from '../format'

/** What a change is called, and what is to be known of it. */
export function alternativeInWords({ change, scenario }: Alternative): {
  readonly name: string
  readonly note?: string
} {
  const [fn, another] = scenario.functions
  if (change === 'free-tier') return { name: `Free tier ${scenario.freeTier ? 'on' : 'off'}` }
  if (change === 'memory-down' || change === 'memory-up') {
    const direction = change === 'memory-down' ? 'smaller' : 'larger'
    const name =
      fn && !another
        ? `${figure(String(fn.memoryMb))} MB memory`
        : `The next ${direction} memory size`
    return { name, note: 'same duration' }
  }
  return another ? OF_ALL[change] : OF_ONE[change]
}

type Words = Readonly<
  Record<
    Exclude<Change, 'free-tier' | 'memory-down' | 'memory-up'>,
    { name: string; note?: string }
  >
>

const OF_ONE: Words = {
  direct: { name: 'Call it directly, without API Gateway' },
  'http-api': { name: 'HTTP API instead of REST' },
  arm: { name: 'arm64', note: 'same duration' },
  x86: { name: 'x86', note: 'same duration' },
  'not-provisioned': { name: 'Without provisioned concurrency' },
}

const OF_ALL: Words = {
  direct: { name: 'Call all directly, without API Gateway' },
  'http-api': { name: 'HTTP APIs instead of REST' },
  arm: { name: 'All on arm64', note: 'same duration' },
  x86: { name: 'All on x86', note: 'same duration' },
  'not-provisioned': { name: 'Without provisioned concurrency' },
}
