/** `npm run test:size`: the scripts and styles that a visit needs to a working page, compressed; and the widget. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const DIST = new URL('../dist/', import.meta.url)
const PAGE = 'index.html'
const WIDGET = 'embed.html'

/** In kB of 1000 bytes, brotli at its best: what a good static host sends. */
const LIMITS_KB = { page: 95, widget: 50 }

/** Of the script that other pages load for the widget, as it is. */
const HOST_SCRIPT = { file: 'embed/v1.js', limitKb: 2 }

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))

const sizes = {
  page: [...neededFor(PAGE).map(sizeOf), ...inlineIn(PAGE)],
  widget: [WIDGET, ...namedBy(WIDGET)].map(sizeOf),
}
const whole = {
  page: `all scripts and styles that ${PAGE} needs`,
  widget: 'all of the widget',
}

for (const kind of /** @type {(keyof typeof sizes)[]} */ (Object.keys(sizes))) {
  const [rows, limit] = [sizes[kind], LIMITS_KB[kind]]
  const total = rows.reduce((sum, { kb }) => sum + kb, 0)
  for (const { file, kb } of rows) console.log(row(kb, file))
  check(total, whole[kind], limit)
}
check(
  readFileSync(new URL(HOST_SCRIPT.file, DIST)).length / 1000,
  `${HOST_SCRIPT.file}, not compressed`,
  HOST_SCRIPT.limitKb,
)

/**
 * @param {number} kb
 * @param {string} what
 * @param {number} limit
 */
function check(kb, what, limit) {
  console.log(row(kb, `${what}; at most ${limit} kB`))
  if (kb <= limit) return
  console.error(`Too large by ${(kb - limit).toFixed(1)} kB: ${what}.`)
  process.exitCode = 1
}

/**
 * The scripts and styles that a page without modules names.
 *
 * @param {string} page
 */
function namedBy(page) {
  const html = readFileSync(new URL(page, DIST), 'utf8')
  const tags = [
    ...html.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="\.\/([^"]+)"/g),
  ]
  if (tags.length < 2) throw new Error(`${page} names no script and style.`)
  return tags.map(([, file = '']) => file)
}

/**
 * What the build has written into the page.
 *
 * @param {string} page
 */
function inlineIn(page) {
  const html = readFileSync(new URL(page, DIST), 'utf8')
  const found = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)]
  return found.map(([, tag, text = '']) => ({
    file: `<${tag}> in ${page}`,
    kb: kbOf(Buffer.from(text)),
  }))
}

/**
 * The page's two scripts and all that they import; what is imported lazily
 * comes later, if at all.
 *
 * @param {string} page
 */
function neededFor(page) {
  const html = readFileSync(new URL(page, DIST), 'utf8')
  const [, next] = /fetchpriority="low" src="\.\/([^"]+)"/.exec(html) ?? []
  const also = Object.keys(manifest).find((name) => manifest[name]?.file === next)
  if (!manifest[page] || !also) throw new Error(`The build has no ${page}, or not all of it.`)
  const names = new Set([page, also])
  for (const name of names) for (const next of manifest[name]?.imports ?? []) names.add(next)
  return [...names].flatMap((name) => manifest[name]?.file ?? [])
}

/** @param {string} file */
function sizeOf(file) {
  return { file, kb: kbOf(readFileSync(new URL(file, DIST))) }
}

/** @param {Buffer} content */
function kbOf(content) {
  return brotliCompressSync(content).length / 1000
}

/**
 * @param {number} kb
 * @param {string} what
 */
function row(kb, what) {
  return `${kb.toFixed(1).padStart(8)} kB  ${what}`
}
