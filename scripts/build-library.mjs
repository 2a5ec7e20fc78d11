/** `npm run build:library`: what `src/library` exports, as modules that Node runs as they are, with their types. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { run } from './run.mjs'

const LIB = resolve(import.meta.dirname, '../lib')

/** `from './x'`, `import('./x')` and `import './x'`. */
const RELATIVE = /(\bfrom |\bimport\(|\bimport )(["'])(\.[^"']*)\2/g

rmSync(LIB, { recursive: true, force: true })
if (run('tsc --project tsconfig.library.json')) {
  for (const name of readdirSync(LIB, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|d\.ts)$/.test(name)) nameFilesIn(join(LIB, name))
  }
} else process.exitCode = 1

/**
 * Modules name each other whole, as Node wants it: the sources leave the ending to the bundler.
 *
 * @param {string} file
 */
function nameFilesIn(file) {
  const text = readFileSync(file, 'utf8').replace(
    RELATIVE,
    (_, before, quote, path) => `${before}${quote}${wholeName(path, dirname(file))}${quote}`,
  )
  writeFileSync(file, text)
}

/**
 * @param {string} path
 * @param {string} folder
 */
function wholeName(path, folder) {
  const found = [`${path}.js`, `${path}/index.js`].find((one) => existsSync(join(folder, one)))
  if (!found) throw new Error(`${folder} has no ${path}.`)
  return found
}
