/** What the test files import as vitest while mutants are judged: it keeps the tests instead of running them. */
import { expect } from 'vitest'

export { expect }

// Vitest's own runner, which is not there, would be asked for it.
expect.setState({ testPath: '' })

/** @typedef {{ name: string, run: () => unknown }} CollectedTest */

/** @type {string[]} */
let suites = []
/** @type {CollectedTest[]} */
let tests = []
/** @type {(() => unknown)[]} */
let before = []
/**
 * What describes tests: run when its file is loaded, as vitest does, for it may name what stands below it.
 *
 * @type {(() => void)[]}
 */
let described = []

/**
 * The tests that loading a file defines.
 *
 * @param {() => Promise<unknown>} load
 */
export async function testsOf(load) {
  ;[suites, tests, before, described] = [[], [], [], []]
  await load()
  for (const define of described) define()
  for (const prepare of before) await prepare()
  return tests
}

/** @param {() => unknown} prepare */
export function beforeAll(prepare) {
  before.push(prepare)
}

/**
 * @param {string} name
 * @param {() => void} define
 */
export function describe(name, define) {
  const within = [...suites, name]
  described.push(() => {
    suites = within
    define()
    suites = []
  })
}
describe.each = each(describe)

/**
 * @param {string} title
 * @param {any[]} rest options, if any, and the test
 */
export function test(title, ...rest) {
  const name = [...suites, title].join(' › ')
  const same = tests.filter((one) => one.name === name || one.name.startsWith(`${name} (`)).length
  tests.push({ name: same > 0 ? `${name} (${same + 1})` : name, run: rest.at(-1) })
}
test.each = each(test)

/** Vitest's other name of it. */
export const it = Object.assign(test.bind(null), { each: test.each })

/** @param {(title: string, ...rest: any[]) => void} define */
function each(define) {
  return (/** @type {any[]} */ rows) =>
    (/** @type {string} */ title, /** @type {any[]} */ ...rest) => {
      const run = rest.at(-1)
      const isTable = rows.every(Array.isArray)
      for (const row of rows) define(title, () => (isTable ? run(...row) : run(row)))
    }
}
