import { notices } from '../engine/notices'
import { remembered } from '../engine/remembered'
import type { Remark, Scenario } from '../engine/scenario'
import { bookOf } from './figures'

/** What is to be known of a scenario that was read; nothing while its prices are on their way. */
export const noticesOf = remembered((scenario: Scenario): readonly Remark[] => {
  const book = bookOf(scenario)
  return book ? notices(scenario, book) : []
})
