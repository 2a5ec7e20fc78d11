import { resolve } from 'node:path'
import { runnerImport } from 'vite'

/** A file of a price book: its rules, or the prices of a region. */
const BOOK_FILE = /\/src\/prices\/[^/]+\/(?:rules|[a-z]+(?:-[a-z]+)+-\d)\.ts$/
const PRICES = /\/src\/prices\/.*\.ts$/
/** Where one is fetched when it is asked for. */
const FETCHED = /import\(["'](\.[^"']+)["']\)/g

/**
 * Builds each file of a price book as what it comes to, without the sources of its prices: the widget
 * shows none. Those that are fetched when asked for become scripts, which `price-script.ts` loads.
 *
 * @returns {import('vite').Plugin}
 */
export function pricesAsData() {
  return {
    name: 'prices-as-data',
    apply: 'build',
    load: {
      filter: { id: BOOK_FILE },
      handler: async (id) => {
        const values = Object.entries(await valuesOf(id))
        return values.map(([name, value]) => `export const ${name} = ${data(value)}`).join('\n')
      },
    },
    transform: {
      filter: { id: PRICES, code: 'import(' },
      async handler(code, id) {
        for (const [, name = ''] of code.matchAll(FETCHED)) {
          const file = resolve(id, '..', `${name}.ts`)
          if (!BOOK_FILE.test(file)) continue
          const source = `document.currentScript.prices=${data(await valuesOf(file))}`
          this.emitFile({ type: 'asset', fileName: `embed/prices/${nameOf(file)}.js`, source })
        }
        const scripts = code.replace(FETCHED, (whole, name) => {
          const file = resolve(id, '..', `${name}.ts`)
          return BOOK_FILE.test(file) ? `priceScript('${nameOf(file)}')` : whole
        })
        return {
          code: `import { priceScript } from '/src/ui/embed/price-script.ts'\n${scripts}`,
          map: null,
        }
      },
    },
  }
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, unknown>>}
 */
const valuesOf = async (file) => (await runnerImport(file)).module

/** @param {unknown} value */
const data = (value) => JSON.stringify(value, (key, one) => (key === 'source' ? undefined : one))

/** `2026-09/eu-west-1` */
const nameOf = (/** @type {string} */ file) =>
  file
    .replaceAll('\\', '/')
    .replace(/^.*\/src\/prices\//, '')
    .replace(/\.ts$/, '')
