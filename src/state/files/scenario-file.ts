import type { Remark } from '../../engine/scenario'
import { priceRules } from '../../prices'
import { readScenario } from '../../scenario/read-scenario'
import type { FileKind, FileReading } from './file-kind'

const MOST_PROBLEMS = 5
/** Ten times the largest scenario there can be. */
const MOST_BYTES = 40_000_000

/** A scenario as the page and the terminal write it, or an estimate, which holds one. */
export const scenarioFile: FileKind = {
  isOf: (beginning) => /^\s*\{\s*"(?:version|name|functions|scenario)"\s*:/.test(beginning),
  read: async (file) => {
    if (file.size > MOST_BYTES) return refused('It is too large for a scenario.')
    return readText((await file.text()).replace(/^\ufeff/, ''))
  },
}

const refused = (says: string): FileReading => ({ problems: [says] })

function readText(text: string): FileReading {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return refused('It is no whole JSON: a part of it is missing or was changed.')
  }
  const scenario = scenarioIn(input)
  if (!scenario) return refused('It is JSON, but neither a scenario nor an estimate.')
  const reading = readScenario(scenario, priceRules)
  if ('scenario' in reading) return { scenario: reading.scenario, kept: [], notes: [] }
  return { problems: listed(reading.problems) }
}

/** The object that is meant to be the scenario; null where there is none. */
function scenarioIn(input: unknown): object | null {
  if (typeof input !== 'object' || input === null) return null
  if ('functions' in input) return input
  return 'scenario' in input ? scenarioIn(input.scenario) : null
}

function listed(problems: readonly Remark[]): readonly string[] {
  const rest = problems.length - MOST_PROBLEMS
  return [
    ...problems
      .slice(0, MOST_PROBLEMS)
      .map(({ field, says }) => (field === '' ? says : `${field}: ${says}`)),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
  ]
}
