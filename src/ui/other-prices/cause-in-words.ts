import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import type { Cause } from '../../state/then-and-now'
import { lineName } from '../parts/line-name'
import { firstOptionInWords } from './conflict-in-words'

/** What a part of the difference comes from. */
export function causeInWords(cause: Cause, { from, scenario, conflicts }: Other): string {
  const [own, other] = [rulesOf(from), rulesOf(scenario)]
  switch (cause.kind) {
    case 'workload': {
      const changes = conflicts.filter(({ field }) => field !== 'region')
      return `With ${changes.map((conflict) => firstOptionInWords(conflict, from)).join(', ')}`
    }
    case 'region':
      return `In ${scenario.region} in place of ${from.region}`
    case 'increment':
      return `Rounded up to ${other.incrementMs} ms in place of ${own.incrementMs} ms`
    case 'init':
      return other.billsInit ? 'INIT is billed' : 'INIT is not billed'
    case 'price':
      return `Price of ${lineName(cause.rule).inSentence}`
  }
}
