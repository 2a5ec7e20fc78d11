/**
 * A page whose files a sandboxed frame may load from any server: such a frame has no origin, and
 * browsers fetch modules only across origins that allow it. Classic scripts and styles need no leave.
 */
import { readFileSync } from 'node:fs'

const MODULE = /[ \t]*<script type="module" src="[^"]+"><\/script>\n/

/**
 * Writes the page with the build's script and styles in place of its module.
 *
 * @param {string} page the HTML file, as the development server reads it
 * @returns {import('vite').Plugin}
 */
export function classicPage(page) {
  return {
    name: 'classic-page',
    apply: 'build',
    load: {
      // All that would be loaded later is in the script already.
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    generateBundle: {
      // After Vite has put the styles together.
      order: 'post',
      handler(_, bundle) {
        const source = readFileSync(page, 'utf8')
        if (!MODULE.test(source)) this.error(`${page} has no module to replace.`)
        const files = Object.values(bundle)
        const tags = [
          ...files.flatMap(({ fileName }) => (fileName.endsWith('.css') ? styleTag(fileName) : [])),
          ...files.flatMap(({ type, fileName }) => (type === 'chunk' ? scriptTag(fileName) : [])),
        ]
        const html = source.replace(MODULE, '').replace('  </head>', `${tags.join('')}  </head>`)
        this.emitFile({ type: 'asset', fileName: page, source: html })
      },
    },
  }
}

const styleTag = (/** @type {string} */ file) => `    <link rel="stylesheet" href="./${file}" />\n`
const scriptTag = (/** @type {string} */ file) => `    <script defer src="./${file}"></script>\n`
