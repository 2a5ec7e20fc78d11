/** What no input may do: hang, change a prototype, or make a figure that is none. */
import { estimate } from '../../src/engine/estimate'
import { estimateJson } from '../../src/engine/estimate-json'
import { fleet } from '../../src/engine/fleet'
import type { Scenario } from '../../src/engine/scenario'
import { loadEveryRules, loadedPriceBook } from '../../src/prices'
import { todaysBooks } from '../oracle/bill-case'

await Promise.all([loadEveryRules(), todaysBooks()])

const MOST_MS = 50
const TRIES = 6

/**
 * What `run` gives. Throws where it throws, changes a prototype, gives a number that is not finite, or takes
 * more than 50 ms of the processor each time that it is tried: only in the deep run, for that depends
 * on the machine.
 */
export async function harmless<T>(run: () => T | Promise<T>): Promise<T> {
  const { result, ms } = await timed(run)
  expectSamePrototypes()
  expectFinite(result)
  let least = ms
  for (let tries = 1; least > MOST_MS && tries < TRIES; tries++) {
    least = Math.min(least, (await timed(run)).ms)
  }
  if (process.env.DEEP && least > MOST_MS) throw new Error(`It takes ${least} ms.`)
  return result
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const before = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

const PROTOTYPES = [Object, Array, Function, String, Number, Map].map((one) => one.prototype)
const keysOf = () => PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String).join()).join(';')
const KEYS = keysOf()

function expectSamePrototypes(): void {
  if (keysOf() !== KEYS) throw new Error('A prototype was changed.')
}

function expectFinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`There is a ${value}.`)
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectFinite)
}

const FIGURE = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/
const FIGURES = new Set(['usd', 'totalUsd', 'quantity', 'billable', 'requests', 'gbSeconds'])
const SHOWN = new Set(['numbers', 'result'])
const NO_FIGURE = /NaN|Infinity|undefined|null|\d[eE][+-]?\d/

/** Answers a scenario that was read, and throws where a figure of the answer is none. */
export function expectPlainAnswer(scenario: Scenario): void {
  const book = loadedPriceBook(scenario.prices, scenario.region)
  if (!book) throw new Error(`There are no prices of ${scenario.prices} ${scenario.region}.`)
  const both = { ...estimate(scenario, book), fleet: fleet(scenario, book), breakEven: NONE }
  const { scenario: _, ...answer } = estimateJson(both) as Record<string, unknown>
  expectPlain(answer)
}

const NONE = { ec2CheaperFrom: null, ec2CheaperForGoodFrom: null, lambdaCheaperForGoodFrom: null }

function expectPlain(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    const isPlain = FIGURES.has(key)
      ? FIGURE.test(value)
      : !SHOWN.has(key) || !NO_FIGURE.test(value)
    if (!isPlain) throw new Error(`${key} is ${value}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) expectPlain(one, name)
  } else expectFinite(value)
}
