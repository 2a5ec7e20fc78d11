import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { run } from './run.mjs'

/**
 * Installs exactly what package-lock.json names, unless node_modules holds it already.
 * Returns whether it is there now. No package's own install scripts are run: none is needed.
 */
export function install() {
  if (isInstalled()) return true
  console.log('Installing the packages that package-lock.json names …')
  return run('npm ci --ignore-scripts --include=dev --no-audit --no-fund')
}

/** npm writes down what it installed; optional packages are those of other systems. */
function isInstalled() {
  const locked = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(locked).every(
    ([path, wanted]) =>
      path === '' ||
      (path in installed ? isDeepStrictEqual(installed[path], wanted) : wanted.optional),
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { optional?: boolean }>}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(new URL(`../${lockFile}`, import.meta.url), 'utf8')).packages
  } catch {
    return {}
  }
}
