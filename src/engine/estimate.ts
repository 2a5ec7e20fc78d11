/** The door: a scenario and a price book in, the month's bill out. */
import { costs } from './costs'
import type { Estimate } from './estimate-result'
import { notices } from './notices'
import type { PriceBook } from './price-book'
import type { Scenario } from './scenario'

/** What a scenario costs a month, as `costs` has it, and what the user should know of it. */
export const estimate = (scenario: Scenario, book: PriceBook): Estimate => ({
  ...costs(scenario, book),
  notices: notices(scenario, book),
})
