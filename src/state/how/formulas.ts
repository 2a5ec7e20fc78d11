/** The formulas of a book in words: those that the engine ran, on scenarios that use all of it. */
import { comparison } from '../../engine/comparison'
import type { Line, Step } from '../../engine/estimate-result'
import type { Given } from '../../engine/golden-row'
import type { PriceBook } from '../../engine/price-book'
import { remembered } from '../../engine/remembered'
import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { priceRules } from '../../prices'
import { defaultTriggers, newExtras } from '../../scenario/defaults'
import { readScenario } from '../../scenario/read-scenario'

/** A step of a calculation: what it gives, and of what. */
type FormulaStep = Pick<Step, 'label' | 'words'>

export interface Formula {
  readonly rule: string
  readonly steps: readonly FormulaStep[]
}

export interface Formulas {
  readonly lambda: readonly Formula[]
  readonly fleet: readonly Formula[]
}

/** The formula of every line that the book's date had. A step that several have stands in the first. */
export const formulasOf = remembered((book: PriceBook): Formulas => {
  const found = specimens(book).map((given) => comparison(canonical(given, book), book))
  const said = new Set<string>()
  return {
    lambda: distinct(found.flatMap(({ lines }) => lines)).map((line) => formula(line, said)),
    fleet: (found.at(-1)?.fleet.lines ?? []).filter(isFleets).map((line) => formula(line, said)),
  }
})

const OF_THE_FLEET = new Set([
  'instances',
  'storage',
  'public-ipv4',
  'burst-surplus',
  'load-balancer',
  'load-balancer-units',
])
const isFleets = ({ rule }: Line) => OF_THE_FLEET.has(rule)

const distinct = (lines: readonly Line[]): readonly Line[] => {
  const rules = lines.map(({ rule }) => rule)
  return lines.filter(({ rule }, index) => rules.indexOf(rule) === index)
}

function formula({ rule, work }: Line, said: Set<string>): Formula {
  const steps = work.filter(({ label, words }) => !said.has(`${label} = ${words}`))
  for (const { label, words } of steps) said.add(`${label} = ${words}`)
  return { rule, steps: steps.map(({ label, words }) => ({ label, words })) }
}

type Specimen = Given<Omit<Scenario, 'version' | 'prices' | 'region'>>

/** As many requests as no allowance covers, and something of all that a request can cost. */
const busy = ({ limits, billsInit }: PriceBook): Given<LambdaFunction> => ({
  name: 'f',
  memoryMb: 512,
  requests: { count: '3000000', per: 'month' },
  duration: { kind: 'average', ms: '951' },
  transferKb: { internet: '100', sameRegion: '100', otherRegion: '100' },
  logKb: '1',
  ...(billsInit && { coldStart: { share: '0.01', initMs: '500' } }),
  ...(limits.asyncEventKb > 256 && { asyncEventKb: '300' }),
  ...(limits.streamedMb > 0 && { streamedKb: '7168' }),
})

/** Scenarios with one function each, so that no step needs the name of its function. */
function specimens(book: PriceBook): readonly Specimen[] {
  const fn = busy(book)
  const { max } = book.limits.ephemeralStorageMb
  const provisioned = { concurrency: 10, hoursPerMonth: '100', requestShare: '0.5' }
  return [
    { functions: [fn], extras: [...book.extras.map(extraOf), OWN_LINE] },
    { functions: [{ ...fn, provisioned, ephemeralStorageMb: max }] },
    ...(book.snapStart
      ? [{ functions: [{ ...fn, coldStart: { share: '0.01' }, snapStart: { versions: 1 } }] }]
      : []),
    ...book.triggers.map((kind) => ({ functions: [{ ...fn, trigger: triggerOf(kind, book) }] })),
    { functions: [{ ...fn, requests: { count: '30000000', per: 'month' } }], fleet: FULL_FLEET },
  ]
}

function triggerOf(kind: LambdaFunction['trigger']['kind'], { limits }: PriceBook) {
  const [cacheGb = '0'] = limits.cacheGb
  const more: Partial<Record<typeof kind, object>> = {
    'rest-api': { cacheGb },
    'websocket-api': { connectionMinutes: '1000' },
  }
  return { ...defaultTriggers[kind], ...more[kind] }
}

/** So full that burstable types cost more than their hours. */
const FULL_FLEET = { peakFactor: '1', utilization: '1', loadBalancer: true } as const

const OWN_LINE = {
  kind: 'custom',
  label: 'A line of your own',
  usdPerMonth: '5',
  usdPerMillionRequests: '2',
} as const

const extraOf = (kind: PriceBook['extras'][number]) => {
  const more: Partial<Record<typeof kind, object>> = {
    'nat-gateway': { gbPerMonth: '100' },
    dynamodb: { storageGb: '100' },
  }
  return { ...newExtras[kind], ...more[kind] }
}

function canonical(given: Specimen, { id, region }: PriceBook): Scenario {
  const read = readScenario({ version: 1, prices: id, region, ...given }, priceRules)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.scenario
}
