/** What both bills are made of, in as many parts as a bar can show. */
import type { Line } from '../engine/estimate-result'
import { isZero, parse, plus, toText, ZERO } from '../engine/number'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { billOf } from './figures'
import { fleetOf } from './fleet-figures'

const LAMBDA_PARTS = ['compute', 'api-gateway', 'load-balancer', 'requests', 'rest'] as const
const FLEET_PARTS = [
  'instances',
  'storage',
  'public-ipv4',
  'burst-surplus',
  'load-balancer',
  'rest',
] as const

export type LambdaPart = (typeof LAMBDA_PARTS)[number]
export type FleetPart = (typeof FLEET_PARTS)[number]

export interface Part<P extends string> {
  readonly part: P
  readonly usd: DecimalText
  /** The lines that it is the sum of. */
  readonly lines: readonly Line[]
}

const ON_LAMBDA: readonly (readonly [start: string, part: LambdaPart])[] = [
  ['compute-', 'compute'],
  ['provisioned-', 'compute'],
  ['ephemeral-storage', 'compute'],
  ['snapstart-', 'compute'],
  ['api-gateway-', 'api-gateway'],
  ['load-balancer', 'load-balancer'],
  ['requests', 'requests'],
]

const lambdaPart = ({ rule }: Line): LambdaPart =>
  ON_LAMBDA.find(([start]) => rule.startsWith(start))?.[1] ?? 'rest'

const fleetPart = ({ rule }: Line): FleetPart =>
  FLEET_PARTS.find((part) => rule.startsWith(part)) ?? 'rest'

/** The parts of Lambda's bill that cost anything. */
export const lambdaPartsOf = remembered((scenario: Scenario) =>
  grouped(
    billOf(scenario).map(({ line }) => line),
    LAMBDA_PARTS,
    lambdaPart,
  ),
)

/** The same of the fleet's; what is not its own, such as transfer, is the rest. */
export const fleetPartsOf = remembered((scenario: Scenario) =>
  grouped(fleetOf(scenario)?.lines ?? [], FLEET_PARTS, fleetPart),
)

function grouped<P extends string>(
  lines: readonly Line[],
  parts: readonly P[],
  partOf: (line: Line) => P,
): readonly Part<P>[] {
  return parts.flatMap((part) => {
    const own = lines.filter((line) => partOf(line) === part)
    const usd = own.reduce((sum, line) => plus(sum, parse(line.usd ?? '0')), ZERO)
    return isZero(usd) ? [] : [{ part, usd: toText(usd), lines: own }]
  })
}
