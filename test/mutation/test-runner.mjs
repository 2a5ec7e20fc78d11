/**
 * Judges mutants for Stryker: loads the modules anew for each, in this process, and runs the tests that
 * reach it, quick ones first, up to the first that fails. Vitest would start a thread for every file of
 * tests, which takes a hundred times as long.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { testsOf } from './collected-tests.mjs'
import { freshModules } from './fresh-modules.mjs'

/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */
/** @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions */
/** @typedef {import('./collected-tests.mjs').CollectedTest} CollectedTest */

const TEST_FILES = [
  ...['engine', 'scenario', 'measure'].flatMap((folder) => testFilesIn(`src/${folder}`)),
  ...['laws', 'laws-of-use', 'traps', 'worked-examples', 'oracle/agreement'].map(
    (file) => `test/${file}.test.ts`,
  ),
  ...['function-table', 'measured', 'reading'].flatMap((folder) =>
    testFilesIn(`src/state/${folder}`),
  ),
  'src/state/samples.test.ts',
  'src/library/answer.test.ts',
]

/** Tests that take longer are left out: for a first look at what survives. */
const MOST_MS = Number(process.env.MOST_MS ?? Infinity)

/** @param {string} folder */
function testFilesIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => `${folder}/${file}`)
}

/** Where the runner that has seen all tests tells the others which there are, quick ones first. */
const ORDER = 'tests-by-time.json'

/** What the instrumented code and its judge share. */
const shared = /** @type {any} */ (globalThis).__stryker__ ?? {}
Object.assign(globalThis, { __stryker__: shared })

class SameProcessTestRunner {
  async init() {
    this.modules = await freshModules()
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    /** @type {TestResult[]} */
    const tests = []
    for (const file of TEST_FILES) {
      this.modules?.forget()
      for (const { name, run } of await this.#load(file)) {
        shared.currentTestId = `${file}#${name}`
        tests.push(await resultOf(shared.currentTestId, run))
        shared.currentTestId = undefined
      }
    }
    const byTime = tests
      .filter(({ timeSpentMs }) => timeSpentMs <= MOST_MS)
      .toSorted((a, b) => a.timeSpentMs - b.timeSpentMs)
    writeFileSync(ORDER, JSON.stringify(byTime.map(({ id }) => id)))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage }
  }

  /** @param {MutantRunOptions} options */
  async mutantRun(options) {
    const { hitLimit } = options
    Object.assign(shared, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    const tests = await this.#upToTheFirstFailure(options)
    shared.activeMutant = undefined
    const stopped = determineHitLimitReached(shared.hitCount, hitLimit)
    return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests })
  }

  /** @param {MutantRunOptions} options */
  async #upToTheFirstFailure({ testFilter, activeMutant, mutantActivation }) {
    this.modules?.forget()
    /** @type {Map<string, Promise<CollectedTest[]>>} */
    const files = new Map()
    const results = []
    for (const id of idsOf(testFilter)) {
      const file = fileOf(id)
      shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
      const loading = files.get(file) ?? this.#load(file)
      files.set(file, loading)
      await loading.catch(() => {})
      shared.activeMutant = activeMutant.id
      const result = await resultOf(id, async () => testOf(await loading, id).run())
      results.push(result)
      if (result.status === TestStatus.Failed) break
    }
    return results
  }

  /** @param {string} file */
  #load(file) {
    return testsOf(async () => this.modules?.load(file))
  }

  async dispose() {
    await this.modules?.close()
  }
}

/** @param {string} id */
const fileOf = (id) => id.slice(0, id.indexOf('#'))

/** @param {string[] | undefined} wanted all, where there are none */
function idsOf(wanted) {
  /** @type {string[]} */
  const all = JSON.parse(readFileSync(ORDER, 'utf8'))
  if (!wanted) return all
  const ids = new Set(wanted)
  return all.filter((id) => ids.has(id))
}

/**
 * @param {CollectedTest[]} tests
 * @param {string} id
 */
function testOf(tests, id) {
  const found = tests.find(({ name }) => id === `${fileOf(id)}#${name}`)
  if (!found) throw new Error('The test is gone')
  return found
}

/**
 * @param {string} id
 * @param {() => unknown} run
 * @returns {Promise<TestResult>}
 */
async function resultOf(id, run) {
  const start = performance.now()
  const about = () => ({
    id,
    name: id.slice(fileOf(id).length + 1),
    fileName: resolve(fileOf(id)),
    timeSpentMs: performance.now() - start,
  })
  try {
    await run()
    return { ...about(), status: TestStatus.Success }
  } catch (error) {
    const failureMessage = String(error).slice(0, 500)
    return { ...about(), status: TestStatus.Failed, failureMessage }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'same-process', SameProcessTestRunner),
]
