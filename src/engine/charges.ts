/** What the rules charge for a month: to Lambda alone, and to whatever serves the requests. */
import { type Charge, isPresent } from './charge'
import { apiGateway } from './rules/api-gateway'
import { compute } from './rules/compute'
import { ephemeralStorage } from './rules/ephemeral-storage'
import { extras } from './rules/extras'
import { loadBalancer } from './rules/load-balancer'
import { logs } from './rules/logs'
import { provisionedConcurrency } from './rules/provisioned-concurrency'
import { requests } from './rules/requests'
import { responseStreaming } from './rules/response-streaming'
import { snapStart } from './rules/snap-start'
import { transfer } from './rules/transfer'
import type { Use } from './use'

type Rule = (use: Use) => readonly (Charge | null)[]

/** The rules of the bill, in the order of its lines: first Lambda's own … */
const OWN: readonly Rule[] = [
  requests,
  compute,
  provisionedConcurrency,
  ephemeralStorage,
  snapStart,
  responseStreaming,
  apiGateway,
  loadBalancer,
]

/** … then those that cost the same whatever serves the requests. */
const SHARED: readonly Rule[] = [transfer, logs, extras]

/** The charges that Lambda has and a fleet has not, in the order of the lines. */
export const ownCharges = (use: Use): Charge[] => chargesBy(OWN, use)

/** The charges that a fleet has too, in the order of the lines. */
export const sharedCharges = (use: Use): Charge[] => chargesBy(SHARED, use)

/** The charges of Lambda's bill, in the order of its lines. */
export const charges = (use: Use): Charge[] => [...ownCharges(use), ...sharedCharges(use)]

function chargesBy(rules: readonly Rule[], use: Use): Charge[] {
  const all = rules.flatMap((rule) => rule(use))
  return all.filter((one) => one !== null).filter(isPresent)
}
