/** How long an estimate takes with all of its work: one function, and fifty of the fullest. */
import { tsImport } from 'tsx/esm/api'

const { estimate } = await tsImport('../src/engine/estimate.ts', import.meta.url)
const { defaultPriceBook } = await tsImport('../src/prices/index.ts', import.meta.url)
const { readScenario } = await tsImport('../src/scenario/read-scenario.ts', import.meta.url)

const WARM_UP = 200
const ROUNDS = 200

/** @param {number} i */
const plain = (i) => ({
  name: `function-${i}`,
  memoryMb: 512,
  requests: { count: String(1_000_000 + i), per: 'day' },
  duration: { kind: 'average', ms: '951' },
  trigger: { kind: 'rest-api' },
})

/** Everything that a function of February 2020 can have. @param {number} i */
const full = (i) => ({
  ...plain(i),
  duration: {
    kind: 'measured',
    samples: Array.from({ length: 100 }, (_, n) => [`${n * 13 + i}.37`, n + 1]),
  },
  coldStart: { share: '0.01', initMs: '343.03' },
  provisioned: { concurrency: 5, hoursPerMonth: '240', requestShare: '0.5' },
  trigger: { kind: 'rest-api', cacheGb: '1.6' },
  transferKb: { internet: '3', sameRegion: '2', otherRegion: '1' },
  logKb: '0.5',
})

const extras = [
  { kind: 'nat-gateway', gateways: 2, gbPerMonth: '100' },
  { kind: 'custom', label: 'Step Functions', usdPerMonth: '5', usdPerMillionRequests: '75' },
]

/** @param {object} given */
function read(given) {
  const catalogue = new Map([[defaultPriceBook.id, defaultPriceBook]])
  const reading = readScenario({ version: 1, ...given }, catalogue)
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}

/** A copy each time, for answers are remembered by scenario. @param {object} scenario */
function milliseconds(scenario) {
  const copy = structuredClone(scenario)
  const start = performance.now()
  const { lines } = estimate(copy, defaultPriceBook)
  for (const { work } of lines) if (work.length === 0) throw new Error('A line without work')
  return performance.now() - start
}

/** @param {string} says @param {object} given */
function report(says, given) {
  const scenario = read(given)
  for (let i = 0; i < WARM_UP; i++) milliseconds(scenario)
  const times = Array.from({ length: ROUNDS }, () => milliseconds(scenario)).sort((a, b) => a - b)
  /** @param {number} share */
  const at = (share) => (times[Math.floor(ROUNDS * share)] ?? 0).toFixed(2)
  console.log(`${says}: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms`)
}

report('1 function, with its work', { functions: [plain(0)] })
const fiftyPlain = Array.from({ length: 50 }, (_, i) => plain(i + 1))
report('50 functions, and their work', { functions: fiftyPlain })
const fifty = Array.from({ length: 50 }, (_, i) => full(i + 1))
report('50 functions with everything, and their work', { functions: fifty, extras })
