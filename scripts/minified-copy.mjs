import { readFileSync } from 'node:fs'
import { minify } from 'terser'

/**
 * Puts a script of `public` into the build without its spaces and comments. It is a script of its own,
 * for other pages: nothing is bundled into it.
 *
 * @param {string} fileName below `public`, and in the build
 * @returns {import('vite').Plugin}
 */
export function minifiedCopy(fileName) {
  return {
    name: 'minified-copy',
    apply: 'build',
    async generateBundle() {
      const { code } = await minify(readFileSync(`public/${fileName}`, 'utf8'), { ecma: 2020 })
      if (!code) this.error(`Nothing is left of ${fileName}.`)
      this.emitFile({ type: 'asset', fileName, source: code })
    },
  }
}
