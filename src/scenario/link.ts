/**
 * The scenario as the text of a link: readable, versioned, and with a checksum at its end.
 * `v=1&p=2020-02&rg=us-east-1&f=api,r:1000000/day,d:1000,m:512,t:rest-api&c=k3f9`
 */
import type { PriceRules } from '../engine/price-book'
import type { Extra, LambdaFunction, Remark, Scenario } from '../engine/scenario'
import {
  DEFAULT_REQUEST_SHARE,
  defaultFleet,
  defaultFunction,
  defaultScenario,
  defaultTriggers,
} from './defaults'
import { extraDefaults } from './extra-defaults'
import { grouped } from './limit-words'
import { checksum } from './linking/checksum'
import { condition, versionOf } from './linking/condition'
import { extraFields, fleetFields, functionFields, KEPT, scenarioFields } from './linking/grammar'
import { readParameters } from './linking/read-parameters'
import { repaired } from './linking/repaired'
import { escapedText, linkText, parametersOf, percentEncoded } from './linking/text'
import { LINK_VERSION, upgraded } from './linking/upgrades'
import { writeFields } from './linking/write-fields'

/** In characters. Longer text is not read: no link of that length survives, and reading takes time. */
export const LONGEST_LINK = 16_384

/** In characters. What is longer is cut by chat tools and mail programs. */
export const LONGEST_SAFE_LINK = 4000

/**
 * The text of the link to a scenario in canonical form, and to those kept beside it. What is default
 * is left out, so that equal scenarios have equal links; version, prices and region are always there.
 * Thousands of samples make a link that is longer than `LONGEST_LINK`, which `decodeLink` refuses.
 */
export function encodeLink(scenario: Scenario, kept: readonly Scenario[] = []): string {
  const own = ownParameters(scenario)
  const others = kept.map((one) => sealed(ownParameters(one)))
  const end = `c=${checksum([...own, ...others.map((one) => `${KEPT}=${one}`)].join('&'))}`
  const encoded = others.map((one) => `${KEPT}=${encodeURIComponent(one)}`)
  return [...own.map(percentEncoded), ...encoded, end].join('&')
}

/** The parameters and after them their checksum, nothing percent-encoded. */
function sealed(parameters: readonly string[]): string {
  const text = parameters.join('&')
  return `${text}&c=${checksum(text)}`
}

function ownParameters(scenario: Scenario): readonly string[] {
  const { functions, extras, fleet, prices, region, hoursPerMonth } = scenario
  const fleetItems = [
    ...(fleet.instance === defaultFleet.instance ? [] : [escapedText(fleet.instance)]),
    ...writeFields(fleetFields, fleet, defaultFleet),
  ]
  return [
    `v=${LINK_VERSION}`,
    `p=${escapedText(prices)}`,
    `rg=${escapedText(region)}`,
    ...writeFields(scenarioFields, scenario, defaultScenario).map((item) => item.replace(':', '=')),
    ...functions.map((one) => `f=${functionItems(one, hoursPerMonth).join(',')}`),
    ...extras.map((one) => `e=${extraItems(one).join(',')}`),
    ...(fleetItems.length === 0 ? [] : [`x=${fleetItems.join(',')}`]),
  ]
}

function functionItems(one: LambdaFunction, hoursPerMonth: string): readonly string[] {
  const defaults = {
    ...defaultFunction,
    trigger: { ...defaultTriggers[one.trigger.kind], kind: defaultFunction.trigger.kind },
    provisioned: { hoursPerMonth, requestShare: DEFAULT_REQUEST_SHARE },
    snapStart: { hoursPerMonth },
  }
  const items = writeFields(functionFields, one, defaults)
  return one.name === defaultFunction.name ? items : [escapedText(one.name), ...items]
}

function extraItems(one: Extra): readonly string[] {
  const fields = extraFields[one.kind]
  return [one.kind, ...writeFields(fields, one, extraDefaults[one.kind])]
}

export interface Decoded {
  /** Always valid; null where the text describes no function. */
  readonly scenario: Scenario | null
  /** What was ignored, limited, assumed or upgraded, and whether the link came through whole. */
  readonly notes: readonly Remark[]
}

const A_PARAMETER = /(?:^|[#?])[a-z]{1,9}(?:=|%3D)/i

/** Whether text is meant to be a link, whole or not, rather than JSON or something else. */
export const isLink = (text: string): boolean =>
  !/^\s*[{["]/.test(text) && A_PARAMETER.test(text.trim())

const MOST_NOTES = 20

/**
 * The scenario of a link: of a whole address, of the text after its `#` or `?`, or of one written by
 * hand without version and checksum. Never throws, and changes nothing without a note.
 */
export function decodeLink(text: string, catalogue: ReadonlyMap<string, PriceRules>): Decoded {
  if (text.length > LONGEST_LINK) {
    const says = `The link is longer than ${grouped(LONGEST_LINK)} characters and was not read.`
    return { scenario: null, notes: [{ field: '', says }] }
  }
  const parameters = parametersOf(linkText(text))
  const notes: Remark[] = condition(parameters).map((says) => ({ field: '', says }))
  const note = (field: string, says: string) => {
    notes.push({ field, says })
  }
  const input = readParameters(upgraded(parameters, versionOf(parameters)), catalogue, note)
  const scenario = input && repaired(input, catalogue, note)
  return { scenario, notes: shortened(notes) }
}

function shortened(notes: readonly Remark[]): readonly Remark[] {
  const rest = notes.length - MOST_NOTES
  if (rest <= 0) return notes
  return [
    ...notes.slice(0, MOST_NOTES),
    { field: '', says: `And ${grouped(rest)} more of the kind.` },
  ]
}
