/** `npm run licences`: writes down what ships with the build, and under which licence. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const FILE = new URL('public/third-party.txt', ROOT)

/**
 * Each package that the build may hold, of the lock file: without what only checks and builds it, and
 * without types. Those of one licence text stand over it together.
 *
 * @returns {string}
 */
export function thirdParty() {
  /** @type {Map<string, string[]>} */
  const byText = new Map()
  for (const { path, version, license } of shippedPackages()) {
    const text = licenceOf(path)
    const name = path.replace(/^.*node_modules\//, '')
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `This calculator is made with the software below.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** What the source of the pages imports: whatever else is installed only checks and builds it. */
export const IMPORTED = [
  'decimal.js',
  'lean-qr',
  'preact',
  'react',
  'react-dom',
  'recharts',
  'valibot',
  'zustand',
]

/**
 * Those, and what they are made of in turn.
 *
 * @returns {{ path: string, version: string, license: string }[]}
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'))
  const found = new Set()
  /** @param {string} name */
  const add = (name) => {
    const path = `node_modules/${name}`
    const entry = packages[path]
    if (!entry || found.has(path) || /^@types\/|^typescript$/.test(name)) return
    found.add(path)
    Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).forEach(add)
  }
  IMPORTED.forEach(add)
  return [...found].sort().map((path) => ({ path, ...packages[path] }))
}

/** @param {string} path */
function licenceOf(path) {
  const folder = new URL(`${path}/`, ROOT)
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name))
  if (!file) throw new Error(`${path} has no licence file`)
  return readFileSync(new URL(file, folder), 'utf8').replaceAll('\r', '').trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, thirdParty())
