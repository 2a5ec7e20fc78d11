/** Modules that are evaluated anew as often as wanted, in one process; Vite compiles each only once. */
import fc from 'fast-check'
import { createServer } from 'vite'
import { ESModulesEvaluator, ModuleRunner } from 'vite/module-runner'
import * as collectedTests from './collected-tests.mjs'

/** What loads the project's modules as Vitest would, and forgets on demand that it has. */
export async function freshModules() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const { hot } = server.environments.ssr
  /** @type {Map<string, Promise<any>>} */
  const answers = new Map()
  /** @param {any} payload */
  const invoke = (payload) => {
    const key = JSON.stringify(payload.data)
    const answer = answers.get(key) ?? hot.handleInvoke(payload)
    answers.set(key, answer)
    return answer
  }
  const runner = new ModuleRunner(
    { transport: { invoke }, hmr: false, sourcemapInterceptor: false },
    new CompilingOnce(),
  )
  return {
    /** @param {string} file */
    load: (file) => runner.import(`/${file}`),
    forget: () => runner.clearCache(),
    close: () => server.close(),
  }
}

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor)

class CompilingOnce extends ESModulesEvaluator {
  /** @type {Map<string, Function>} */
  #compiled = new Map()

  /**
   * @param {object} context
   * @param {string} code
   */
  async runInlinedModule(context, code) {
    const module =
      this.#compiled.get(code) ?? new AsyncFunction(...Object.keys(context), `'use strict';${code}`)
    this.#compiled.set(code, module)
    await module(...Object.values(context))
  }

  /** @param {string} file */
  async runExternalModule(file) {
    if (file.endsWith('/vitest/dist/index.js')) return collectedTests
    return file.endsWith('/fast-check.js') ? fewCases : import(file)
  }
}

/**
 * A twentieth of the random cases, the same ones each time, and the first that fails as it is.
 *
 * @param {fc.Parameters<any>} [options]
 */
const few = (options) => ({
  ...options,
  numRuns: Math.max(5, Math.ceil((options?.numRuns ?? 100) / 20)),
  seed: 20_261_127,
  endOnFailure: true,
})

const fewCases = {
  default: {
    ...fc,
    /**
     * @param {fc.IRawProperty<any>} property
     * @param {fc.Parameters<any>} [options]
     */
    assert: (property, options) => fc.assert(property, few(options)),
    /**
     * @param {fc.IRawProperty<any>} property
     * @param {fc.Parameters<any>} [options]
     */
    check: (property, options) => fc.check(property, few(options)),
  },
}
