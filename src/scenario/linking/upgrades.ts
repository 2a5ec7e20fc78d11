import type { Parameter } from './text'

type Upgrade = (parameters: readonly Parameter[]) => readonly Parameter[]

/**
 * How a link of version 1, 2, 3 … becomes one of the next. Only ever added to: when a default, a unit
 * or a meaning changes, its old links are upgraded here, so that they still say what they said.
 */
const upgrades: readonly Upgrade[] = []

export const LINK_VERSION = upgrades.length + 1

/** The parameters of a link of that version, as the version of today would have them. */
export const upgraded = (parameters: readonly Parameter[], version: number): readonly Parameter[] =>
  upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), parameters)
