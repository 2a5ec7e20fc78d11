import fc from 'fast-check'
import { expect } from 'vitest'
import { type Finding, Reading } from '../../src/measure/reading'
import { priceRules } from '../../src/prices'
import { defaultScenario } from '../../src/scenario/defaults'
import { readScenario } from '../../src/scenario/read-scenario'
import {
  daysOf,
  daysSeen,
  functionsOf,
  functionsOfUsage,
  requestsAMonth,
  tuned,
} from '../../src/state/measured/measured-scenario'
import { explore } from '../explore'
import { expectPlainAnswer, harmless } from './harmless'
import { hostileText } from './hostile-text'
import { sampleScenarios } from './sample-scenarios'
import { logs, queryResults, tuningRuns, usageFiles } from './valid-measurements'

interface Pieces {
  readonly text: string
  readonly size: number
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function read({ text, size }: Pieces): Finding {
  const bytes = new TextEncoder().encode(text)
  const reading = new Reading(decode)
  for (let at = 0; at < bytes.length; at += size) reading.read(bytes.subarray(at, at + size))
  return reading.end()
}

const [page] = sampleScenarios

/** The functions of the page that a finding offers. */
function offered(finding: Finding) {
  switch (finding.kind) {
    case 'measured': {
      const { measurement } = finding
      const days = daysOf(measurement, null)
      expect(daysSeen(measurement)).toMatch(/^[\d.]*$/)
      expect(requestsAMonth(measurement, days)).toMatch(/^\d+(\.\d+)?$/)
      return functionsOf(measurement, days)
    }
    case 'usage':
      return functionsOfUsage(finding.usage.functions)
    case 'tuning':
      return finding.points.flatMap((point) => page.functions.map((fn) => tuned(fn, point)))
    default:
      return []
  }
}

/** Under prices that have every memory size. */
async function check(pieces: Pieces): Promise<void> {
  const finding = await harmless(() => read(pieces))
  const functions = await harmless(() => offered(finding))
  if (functions.length === 0) return
  const scenario = { ...defaultScenario, version: 1, prices: '2026-09', functions }
  const reading = readScenario(scenario, priceRules)
  if ('scenario' in reading) expectPlainAnswer(reading.scenario)
  else for (const { field } of reading.problems) expect(field).toMatch(MAY_BE_OUTSIDE)
}

/** What can be written there and no price book has: the page says so at the field. */
const MAY_BE_OUTSIDE = /^functions\[\d+\]\./

const kinds: readonly (readonly [kind: string, valid: readonly string[]])[] = [
  ['logs', logs],
  ['query-results', queryResults],
  ['tuning-links', tuningRuns],
  ['usage-files', usageFiles],
]

for (const [kind, valid] of kinds) {
  explore(`any of ${kind.replace('-', ' ')} is read to functions with plain figures, or to none`, {
    name: kind,
    cases: fc.record({
      text: hostileText(valid),
      size: fc.constantFrom(1 << 16, 1000, 7),
    }),
    check,
    few: 50,
    many: 100_000,
    file: { write: (pieces) => pieces, read: (pieces) => pieces },
  })
}
