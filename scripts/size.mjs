/** `npm run test:size`: what a visit downloads before it can show an estimate, compressed. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const DIST = new URL('../dist/', import.meta.url)
const PAGE = 'index.html'

/** In kB of 1000 bytes, brotli at its best: what a good static host sends. */
const LIMITS_KB = { scripts: 100, styles: 12 }

/** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))

const chunks = neededFor(PAGE)
const sizes = {
  scripts: chunks.map(({ file }) => file).map(sizeOf),
  styles: chunks.flatMap(({ css }) => css ?? []).map(sizeOf),
}

for (const [kind, limit] of Object.entries(LIMITS_KB)) {
  const rows = sizes[/** @type {keyof typeof sizes} */ (kind)]
  const total = rows.reduce((sum, { kb }) => sum + kb, 0)
  for (const { file, kb } of rows) console.log(row(kb, file))
  console.log(row(total, `all ${kind} that ${PAGE} needs; at most ${limit} kB`))
  if (total > limit) {
    console.error(`The ${kind} are ${(total - limit).toFixed(1)} kB too large.`)
    process.exitCode = 1
  }
}

/**
 * The page's chunk and all that it imports statically; what it imports lazily comes later, if at all.
 *
 * @param {string} page
 */
function neededFor(page) {
  if (!manifest[page]) throw new Error(`The build has no ${page}.`)
  const names = new Set([page])
  for (const name of names) for (const next of manifest[name]?.imports ?? []) names.add(next)
  return [...names].flatMap((name) => manifest[name] ?? [])
}

/** @param {string} file */
function sizeOf(file) {
  return { file, kb: brotliCompressSync(readFileSync(new URL(file, DIST))).length / 1000 }
}

/**
 * @param {number} kb
 * @param {string} what
 */
function row(kb, what) {
  return `${kb.toFixed(1).padStart(8)} kB  ${what}`
}
