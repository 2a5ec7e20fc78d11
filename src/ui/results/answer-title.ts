import type { Scenario } from '../../engine/scenario'
import { monthInWords } from '../parts/month-in-words'

/** What the total is of. */
export const answerTitle = ({ hoursPerMonth }: Scenario): string =>
  `On Lambda, ${monthInWords(hoursPerMonth)}`
