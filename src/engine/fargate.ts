/** The Fargate tasks that would serve the same requests, and what they would cost a month. */
import { billOf } from './bill'
import type { Charge } from './charge'
import { fleetDemand } from './fleet-demand'
import { capacityOf, instanceCount } from './instance-count'
import { loadBalancerCharges } from './load-balancer-charges'
import type { Exact } from './number'
import * as number from './number'
import type { PriceBook } from './price-book'
import type { Architecture, DecimalText, Scenario } from './scenario'

export interface FargateEstimate {
  readonly architecture: Architecture
  readonly tasks: number
  /** Of each task. */
  readonly vcpu: DecimalText
  readonly memoryGib: DecimalText
  readonly totalUsd: DecimalText
}

interface TaskSize {
  readonly vcpu: DecimalText
  readonly memoryGib: DecimalText
}

/**
 * The memory that goes with each number of vCPUs, in GB: those up to 4 vCPUs, which every date has had.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
const SIZES: readonly TaskSize[] = [
  ...sizesOf('0.25', ['0.5', '1', '2']),
  ...sizesOf('0.5', wholeGib(1, 4)),
  ...sizesOf('1', wholeGib(2, 8)),
  ...sizesOf('2', wholeGib(4, 16)),
  ...sizesOf('4', wholeGib(8, 30)),
]

function sizesOf(vcpu: DecimalText, all: readonly DecimalText[]): TaskSize[] {
  return all.map((memoryGib) => ({ vcpu, memoryGib }))
}

function wholeGib(least: number, most: number): DecimalText[] {
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
}

/**
 * The cheapest Fargate service for a scenario's requests, in USD a month, exactly, sized like its fleet:
 * the same peak, utilization, least and spare number, purchase and load balancer. A task's memory is
 * all for requests, and its 20 GB of storage are free. Of the functions' architecture, where they
 * share one, else of x86. What Lambda's bill has in common with it is counted in. null where a price
 * that it needs is missing.
 */
export function fargate(scenario: Scenario, book: PriceBook): FargateEstimate | null {
  const { use, shared } = billOf(scenario, book)
  const demand = fleetDemand(use)
  const architecture = architectureOf(scenario)
  const balancer = scenario.fleet.loadBalancer ? loadBalancerCharges(use) : []
  const around = costOf([...shared, ...balancer.filter((one) => one !== null)])
  if (!around) return null
  const fleet = { ...scenario.fleet, reserveMb: 0 }
  let best: { readonly usd: Exact; readonly estimate: FargateEstimate } | null = null
  for (const size of SIZES) {
    const hourly = hourOf(size, architecture, scenario, book)
    const capacity = capacityOf(size, fleet)
    if (!hourly || !capacity) return null
    const tasks = instanceCount(demand, capacity, fleet).value
    const hours = number.times(tasks, number.parse(scenario.hoursPerMonth))
    const usd = number.plus(around, number.times(hours, hourly))
    // As cheap with larger tasks is fewer of them.
    if (best && number.compare(usd, best.usd) > 0) continue
    const count = Number(number.toText(tasks))
    const estimate = { architecture, tasks: count, ...size, totalUsd: number.toText(usd) }
    best = { usd, estimate }
  }
  return best?.estimate ?? null
}

const architectureOf = ({ functions }: Scenario): Architecture =>
  functions.every(({ architecture }) => architecture === 'arm') ? 'arm' : 'x86'

/** What a task costs an hour, with its address. */
function hourOf(
  { vcpu, memoryGib }: TaskSize,
  architecture: Architecture,
  { fleet }: Scenario,
  { fargate: rates, publicIpv4 }: PriceBook,
): Exact | null {
  const rate = rates[architecture]
  const [vcpuUsd, gbUsd] = [rate?.vcpuHourUsd[fleet.purchase], rate?.gbHourUsd[fleet.purchase]]
  if (vcpuUsd === undefined || gbUsd === undefined || !publicIpv4) return null
  return number.sum([
    number.times(number.parse(vcpu), number.parse(vcpuUsd)),
    number.times(number.parse(memoryGib), number.parse(gbUsd)),
    publicIpv4 === 'free' ? number.ZERO : number.parse(publicIpv4.usd),
  ])
}

/** null where one of them has no price, or not for all of its quantity. */
function costOf(charges: readonly Charge[]): Exact | null {
  if (charges.some(({ missing }) => missing)) return null
  return number.sum(charges.flatMap(({ cost }) => (cost ? [cost.value] : [])))
}
