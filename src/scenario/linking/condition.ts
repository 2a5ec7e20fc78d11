import { CHECKSUM_LENGTH, checksum } from './checksum'
import type { Parameter } from './text'
import { LINK_VERSION } from './upgrades'

export const CUT_SHORT = 'This link was cut short: its end is missing, so check the inputs.'
export const DAMAGED = 'This link was edited or damaged after it was made: check the inputs.'

/** In what condition the link arrived, as sentences; none where nothing is wrong. */
export function condition(parameters: readonly Parameter[]): readonly string[] {
  return [...wholeness(parameters), ...age(parameters)]
}

/** A link without version and checksum was written by hand, which is fine. */
function wholeness(parameters: readonly Parameter[]): readonly string[] {
  const end = parameters.findIndex(({ key }) => key === 'c')
  const value = parameters[end]?.value
  if (value === undefined) return parameters.some(({ key }) => key === 'v') ? [CUT_SHORT] : []
  const given = /^.*[a-z0-9]/is.exec(value)?.[0] ?? ''
  if (given.length < CHECKSUM_LENGTH) return [CUT_SHORT]
  const before = parameters.slice(0, end).map(({ text }) => text)
  return given === checksum(before.join('&')) ? [] : [DAMAGED]
}

/** The version of a link; today's where it names none that can be read. */
export function versionOf(parameters: readonly Parameter[]): number {
  const given = String(parameters.find(({ key }) => key === 'v')?.value)
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : LINK_VERSION
}

function age(parameters: readonly Parameter[]): readonly string[] {
  const version = versionOf(parameters)
  if (version > LINK_VERSION) {
    return ['This link is from a newer version of the calculator: what is known here was read.']
  }
  if (version < LINK_VERSION) {
    return ['This link is from an earlier version of the calculator and was brought up to date.']
  }
  return []
}
