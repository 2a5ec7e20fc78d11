/** Pages that do no more than they must, to compare with: plain HTML, React, and React with what else the page is made of. */
import { resolve } from 'node:path'
import { build } from 'vite'

const SOURCE = resolve(import.meta.dirname, 'floor')

export const FLOOR_BUILT = resolve(import.meta.dirname, '../.cache/floor')

export async function buildFloor() {
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'warn',
    build: {
      outDir: FLOOR_BUILT,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['plain', 'react', 'stack'].map((name) => `${SOURCE}/${name}.html`),
      },
    },
  })
}
