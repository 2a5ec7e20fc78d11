import * as v from 'valibot'
import type { Limits, PriceRules } from '../engine/price-book'
import type { LambdaFunction } from '../engine/scenario'
import { closedObject } from './closed-object'
import { defaultFunction } from './defaults'
import { durationSchema } from './duration-schema'
import { amount, choice, tested, text } from './fields'
import { rangeWords } from './limit-words'
import { LIMITS } from './limits'
import { memoryField } from './memory-field'
import { type MonthHours, provisionedField, requestsField, snapStartField } from './month-fields'
import { triggerSchema } from './trigger-schema'

type Field = keyof LambdaFunction

const name = text('Name', { min: 0, max: LIMITS.functionNameLength })

const coldStart = (maxMs: number) => {
  const { share, initMs } = defaultFunction.coldStart
  return closedObject('Cold starts', {
    share: v.optional(amount('Share of the requests', { min: 0, max: 1 }, '0.01'), share),
    initMs: v.optional(amount('INIT time in ms', { min: 0, max: maxMs }, '350'), initMs),
  })
}

const sentKb = amount('KB sent out per request', { min: 0, max: LIMITS.transferKb }, '12')

const transferKb = closedObject('Transfer', {
  internet: v.optional(sentKb, defaultFunction.transferKb.internet),
  sameRegion: v.optional(sentKb, defaultFunction.transferKb.sameRegion),
  otherRegion: v.optional(sentKb, defaultFunction.transferKb.otherRegion),
})

const logKb = amount('KB of logs per request', { min: 0, max: LIMITS.logKb }, '0.5')

const ephemeralStorage = (at: string, limits: Limits['ephemeralStorageMb']) =>
  tested<number>(
    (input) =>
      Number.isInteger(input) && Number(input) >= limits.min && Number(input) <= limits.max,
    `${at} ephemeral storage is ${rangeWords(limits)} MB, as a whole number.`,
  )

const NEEDED: { readonly [F in Field]?: string } = {
  requests: '{ "count": "10000", "per": "day" }',
  duration: '{ "kind": "average", "ms": "128.83" }',
}

/** A function under a book's rules, then in a month of so many hours. Its fields come out in order. */
export const functionSchema = (rules: PriceRules) => {
  const { title, limits, architectures } = rules
  const at = `At the prices of ${title},`
  const ephemeralStorageMb = ephemeralStorage(at, limits.ephemeralStorageMb)
  const noSnapStart = tested<null>((input) => input === null, `${at} there is no SnapStart: null.`)
  const snapStart = rules.snapStart ? snapStartField : () => noSnapStart
  const field = {
    name: v.optional(name, defaultFunction.name),
    architecture: v.optional(
      choice(`${at} the architecture is`, architectures),
      defaultFunction.architecture,
    ),
    memoryMb: v.optional(memoryField(title, limits.memoryMb), defaultFunction.memoryMb),
    duration: durationSchema(limits.durationMs),
    coldStart: v.optional(coldStart(limits.durationMs), defaultFunction.coldStart),
    ephemeralStorageMb: v.optional(ephemeralStorageMb, defaultFunction.ephemeralStorageMb),
    trigger: v.optional(triggerSchema(rules), defaultFunction.trigger),
    transferKb: v.optional(transferKb, defaultFunction.transferKb),
    logKb: v.optional(logKb, defaultFunction.logKb),
    streamedKb: v.optional(
      amount(`${at} KB streamed per request`, { min: 0, max: limits.streamedMb * 1024 }, '0'),
      defaultFunction.streamedKb,
    ),
    asyncEventKb: v.optional(
      amount(`${at} KB of an event`, { min: 0, max: limits.asyncEventKb }, '256'),
      defaultFunction.asyncEventKb,
    ),
  }
  return (hours: MonthHours) => {
    const entries = {
      name: field.name,
      architecture: field.architecture,
      memoryMb: field.memoryMb,
      requests: requestsField(hours),
      duration: field.duration,
      coldStart: field.coldStart,
      ephemeralStorageMb: field.ephemeralStorageMb,
      provisioned: v.optional(provisionedField(hours), defaultFunction.provisioned),
      trigger: field.trigger,
      transferKb: field.transferKb,
      logKb: field.logKb,
      streamedKb: field.streamedKb,
      asyncEventKb: field.asyncEventKb,
      snapStart: v.optional(snapStart(hours), defaultFunction.snapStart),
    } satisfies { readonly [F in Field]: v.GenericSchema<unknown, LambdaFunction[F]> }
    return closedObject('Function', entries, NEEDED)
  }
}
