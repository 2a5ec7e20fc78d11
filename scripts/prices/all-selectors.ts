import { checkedSelectors } from './check-carried'
import type { Reading, Selector } from './reading'
import { readings } from './readings'

/** Every selector there is: what is kept of the lists. */
export function allSelectors(): Selector[] {
  const selectorsOf = (reading: Reading): Selector[] => {
    if (reading.kind === 'carried') return []
    if (reading.kind === 'fargate') return [reading.vcpu.select, reading.gb.select]
    return [reading.select]
  }
  const read = Object.values(readings).flatMap((reading) =>
    reading.kind === 'by-architecture'
      ? [...selectorsOf(reading.x86), ...selectorsOf(reading.arm)]
      : selectorsOf(reading),
  )
  return [...read, ...checkedSelectors]
}
