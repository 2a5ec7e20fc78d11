import { build } from 'vite'

/**
 * Builds another configuration into the same folder when this one is done.
 *
 * @param {string} configFile
 * @returns {import('vite').Plugin}
 */
export function alsoBuilds(configFile) {
  return {
    name: 'also-builds',
    apply: 'build',
    closeBundle: async () => {
      await build({ configFile, logLevel: 'warn' })
    },
  }
}
