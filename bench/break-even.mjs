/** How long the comparison with EC2 takes: one fleet, all of them, and the exact break-even. */
import { tsImport } from 'tsx/esm/api'

const { breakEven } = await tsImport('../src/engine/break-even.ts', import.meta.url)
const { fleet, fleets } = await tsImport('../src/engine/fleet.ts', import.meta.url)
const { defaultPriceBook: book } = await tsImport('../src/prices/index.ts', import.meta.url)
const { readScenario } = await tsImport('../src/scenario/read-scenario.ts', import.meta.url)

const ROUNDS = 300

/** @param {number} i */
const plain = (i) => ({
  name: `function-${i}`,
  memoryMb: 128 + 64 * (i % 40),
  requests: { count: String(1_000_000 + 7919 * i), per: ['day', 'week', 'hour'][i % 3] },
  duration: { kind: 'average', ms: String(951 + i) },
  trigger: { kind: 'rest-api' },
})

/** Means without a last digit, each with another divisor. @param {number} i */
const measured = (i) => ({
  ...plain(i),
  duration: {
    kind: 'measured',
    samples: Array.from({ length: 100 }, (_, n) => [`${n * 13 + i}.37`, n * i + 1]),
  },
})

/** @param {object} given */
function read(given) {
  const reading = readScenario({ version: 1, ...given }, new Map([[book.id, book]]))
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}

/** As many types as a later book has: each of this book's, several times. @param {number} count */
function withTypes(count) {
  const names = Object.keys(book.instances)
  /** @param {Record<string, unknown>} all */
  const each = (all) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => {
        const name = names[i % names.length] ?? ''
        return [`${name} ${i}`, all[name]]
      }),
    )
  return { ...book, instances: each(book.instances), instanceRates: each(book.instanceRates) }
}

/**
 * A copy each time, for a bill is remembered by its scenario.
 * @param {string} says @param {object} scenario @param {(scenario: object) => unknown} answer
 */
function report(says, scenario, answer) {
  const milliseconds = () => {
    const copy = { ...scenario }
    const start = performance.now()
    answer(copy)
    return performance.now() - start
  }
  for (let i = 0; i < ROUNDS; i++) milliseconds()
  const times = Array.from({ length: ROUNDS }, milliseconds).sort((a, b) => a - b)
  /** @param {number} share */
  const at = (share) => (times[Math.floor(ROUNDS * share)] ?? 0).toFixed(2)
  console.log(`${says}: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms`)
}

const one = read({ functions: [plain(0)] })
const three = read({ functions: [1, 2, 3].map(measured) })
const fifty = read({ functions: Array.from({ length: 50 }, (_, i) => measured(i + 1)) })
const manyTypes = withTypes(120)

report('1 function, its fleet', one, (scenario) => fleet(scenario, book))
report('1 function, fleets of 120 types', one, (scenario) => fleets(scenario, manyTypes))
report('1 function, break-even', one, (scenario) => breakEven(scenario, book))
report('3 functions, 100 samples each, break-even', three, (scenario) => breakEven(scenario, book))
report('50 functions, 100 samples each, break-even', fifty, (scenario) => breakEven(scenario, book))
