import { fromInfracost } from './from-infracost'
import { onLambda } from './on-lambda'
import { onOtherServices } from './on-other-services'
import { onReadyEnvironments } from './on-ready-environments'
import type { WorkedExample } from './worked-example'

/**
 * What AWS and others work out in public, to be answered by the engine: in the page, and in
 * `test/worked-examples.test.ts`. In the order shown: AWS's own first. docs/pricing.md lists those that
 * a scenario cannot express.
 */
export const workedExamples: readonly WorkedExample[] = [
  ...onLambda,
  ...onReadyEnvironments,
  ...onOtherServices,
  ...fromInfracost,
]
