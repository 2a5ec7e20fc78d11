import * as v from 'valibot'
import type { PriceRules } from '../engine/price-book'
import type { LambdaFunction, Scenario } from '../engine/scenario'
import { closedObject } from './closed-object'
import { defaultFleet, defaultScenario } from './defaults'
import { extrasSchema } from './extras-schema'
import { amount, flag, list, tested, text } from './fields'
import { fleetSchema } from './fleet-schema'
import { functionSchema } from './function-schema'
import { choiceWords, grouped } from './limit-words'
import { LIMITS } from './limits'
import type { MonthHours } from './month-fields'

export type ScenarioSchema = v.GenericSchema<unknown, Scenario>

/** The hours of the month that a scenario asks for. */
export const hoursSchema = v.optional(
  amount('Hours a month', LIMITS.hoursPerMonth, '720'),
  defaultScenario.hoursPerMonth,
)

/** Samples over all functions, read or not: what stands in the scenario may have problems. */
const countSamples = (functions: unknown): number => {
  if (!Array.isArray(functions)) return 0
  const read: (Partial<LambdaFunction> | null)[] = functions.slice(0, LIMITS.functions)
  return read.reduce((sum, each) => {
    const samples = each?.duration?.kind === 'measured' ? each.duration.samples : undefined
    return sum + (Array.isArray(samples) ? samples.length : 0)
  }, 0)
}

const limitSamples = <T>() =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const samples = countSamples(dataset.value)
    if (samples <= LIMITS.samplesInAll) return
    const most = grouped(LIMITS.samplesInAll)
    addIssue({ message: `Samples: at most ${most} in all. There are ${grouped(samples)}.` })
  })

const version = tested<1>((input) => input === 1, 'Version: 1, as a number.')
const name = v.optional(text('Name', { min: 0, max: LIMITS.nameLength }), defaultScenario.name)
const freeTier = v.optional(flag('Free tier'), defaultScenario.freeTier)
const savingsPlan = ({ title, lambdaSavingsPlan }: PriceRules) =>
  v.optional(
    v.pipe(
      flag('Savings plan'),
      v.check(
        (isOn) => lambdaSavingsPlan || !isOn,
        `At the prices of ${title}, no savings plan for Lambda is known: false.`,
      ),
    ),
    defaultScenario.savingsPlan,
  )

const region = ({ title, regions }: PriceRules) =>
  tested<string>(
    (input) => typeof input === 'string' && Object.hasOwn(regions, input),
    `At the prices of ${title}, the region is ${choiceWords(Object.keys(regions))}.`,
  )

const NEEDED = { version: '1', functions: '[{ "requests": { … }, "duration": { … } }]' }

/**
 * Everything that a scenario may be under one book, then in a month of so many hours. Its fields come
 * out in this order.
 */
export const scenarioSchema = (rules: PriceRules, books: readonly string[]) => {
  const isBook = (input: unknown) => input === rules.id
  const prices = v.optional(tested<string>(isBook, `Prices: ${choiceWords(books)}.`), rules.id)
  const oneFunction = functionSchema(rules)
  const plan = savingsPlan(rules)
  const where = v.optional(region(rules), defaultScenario.region)
  const fleet = v.optional(fleetSchema(rules), defaultFleet)
  const extras = v.optional(extrasSchema(rules), [])
  return (hours: MonthHours): ScenarioSchema => {
    const functions = list('Functions', { min: 1, max: LIMITS.functions }, oneFunction(hours))
    const entries = {
      version,
      name,
      prices,
      region: where,
      freeTier,
      hoursPerMonth: hoursSchema,
      savingsPlan: plan,
      functions: v.pipe(functions, limitSamples()),
      extras,
      fleet,
    } satisfies { readonly [F in keyof Scenario]: v.GenericSchema<unknown, Scenario[F]> }
    return closedObject('Scenario', entries, NEEDED)
  }
}
