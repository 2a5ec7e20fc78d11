/** The package's door: all that other programs may import. What each promises: docs/library.md. */
export type { BreakEven, Lead } from '../engine/break-even'
export { type Comparison, comparison } from '../engine/comparison'
export { estimate } from '../engine/estimate'
export { estimateJson } from '../engine/estimate-json'
export type {
  Estimate,
  FleetEstimate,
  FleetLoad,
  FunctionCost,
  Line,
  MissingPrice,
  PriceUsed,
  Step,
  Term,
} from '../engine/estimate-result'
export type { PriceBook, PriceRules, RegionPrices } from '../engine/price-book'
export type {
  DecimalText,
  Duration,
  Extra,
  Fleet,
  LambdaFunction,
  Remark,
  RequestRate,
  Scenario,
  Trigger,
} from '../engine/scenario'
export { type BookName, bookNames, loadEveryRules, loadPriceBook } from '../prices'
export { type Decoded, decodeLink, encodeLink, isLink } from '../scenario/link'
export { type Reading, readScenario } from '../scenario/read-scenario'
export { type Answer, answer } from './answer'
