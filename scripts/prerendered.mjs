/** The estimate of a visit without a link stands in the built page, styled, before any script has arrived. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'terser'
import { build } from 'vite'
import { shortClassName } from './short-class-names.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const RENDERER = resolve(ROOT, '.cache/prerender')

/**
 * Writes into the page its HTML, its styles, and the script that runs before the first paint; and
 * into its policy the hashes of what is now inline. The other scripts are asked for when the HTML is
 * there: they would share its way.
 *
 * @param {{ page: string, script: string, parts: string[], next: string[] }} files the page; the module
 *   that draws it; the modules of those parts that the page has from the start and whose scripts come
 *   later; the modules that every visit needs right after the first estimate, and a visit with a link
 *   before it
 * @returns {import('vite').Plugin}
 */
export function prerendered({ page, script, parts, next }) {
  return {
    name: 'prerendered',
    apply: 'build',
    generateBundle: {
      // After Vite has written the page.
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle[page]
        if (asset?.type !== 'asset') this.error(`The build has no ${page}.`)
        const html = String(asset.source)
        const [tag = ''] = /\n? *<script type="module"[^>]*><\/script>/.exec(html) ?? []
        const body = await renderedPage()
        const files = stylesOf(bundle, [script, ...parts])
        const style = files.map((name) => textOf(bundle, name).trim()).join('')
        checkStyled(body, style)
        const first = await firstPaint()
        asset.source = replaced(html, [
          [tag, ''],
          ['<title>', `<script>${first}</script>\n    <title>`],
          ['</head>', `  <style>${style}</style>${files.map(unneeded).join('')}\n  </head>`],
          ["script-src 'self'", `script-src 'self' ${hashOf(first)}`],
          ["style-src 'self'", `style-src 'self' ${hashOf(style)}`],
          ['<div id="root"></div>', `<div id="root">${body}</div>`],
          [
            '</body>',
            `${preloads(bundle, script, next)}  ${tag.trim()}\n    ${drawing(bundle, script)}\n  </body>`,
          ],
        ])
      },
    },
  }
}

/**
 * The page is whole when it is loaded; what works out the total of a link goes before.
 *
 * @param {Bundle} bundle
 * @param {string} script
 */
const drawing = (bundle, script) =>
  `<script type="module" crossorigin fetchpriority="low" src="./${chunkOf(bundle, script).fileName}"></script>`

/** Lets Vite's loader, which asks for the styles of what it loads, know that these are there. */
const unneeded = (/** @type {string} */ file) =>
  `\n    <link rel="stylesheet" crossorigin href="./${file}" disabled>`

/** The script without its spaces and comments. */
async function firstPaint() {
  const source = readFileSync(resolve(ROOT, 'src/first-paint.js'), 'utf8')
  const { code = '' } = await minify(source, { ecma: 2020 })
  return code
}

/** What the same components make of the same scenario, in Node. */
async function renderedPage() {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    css: { modules: { generateScopedName: shortClassName } },
    build: { ssr: 'src/prerender.tsx', outDir: RENDERER, emptyOutDir: true, minify: false },
  })
  const { prerendered } = await import(pathToFileURL(resolve(RENDERER, 'prerender.js')).href)
  return prerendered()
}

/** @typedef {import('vite').Rolldown.OutputBundle} Bundle */

/**
 * @param {Bundle} bundle
 * @param {string} script its own file has a tag of its own
 * @param {string[]} modules
 */
function preloads(bundle, script, modules) {
  const last = chunkOf(bundle, script)
  const files = new Set(modules.map((module) => chunkOf(bundle, module).fileName))
  // The set grows while it is gone through.
  for (const name of files) for (const next of importsOf(bundle, name)) files.add(next)
  if (files.has(last.fileName)) {
    throw new Error(
      `${[...files].join(', ')}: what a link needs would wait for what draws the page.`,
    )
  }
  for (const name of last.imports) files.add(name)
  const isEntry = (/** @type {string} */ name) => {
    const file = bundle[name]
    return file?.type === 'chunk' && file.isEntry
  }
  return [...files]
    .filter((name) => !isEntry(name))
    .map((name) => `  <link rel="modulepreload" crossorigin href="./${name}">\n  `)
    .join('')
}

/**
 * @param {Bundle} bundle
 * @param {string} name
 */
function importsOf(bundle, name) {
  const file = bundle[name]
  return file?.type === 'chunk' ? file.imports : []
}

/**
 * @param {Bundle} bundle
 * @param {string[]} modules
 */
function stylesOf(bundle, modules) {
  return modules.flatMap((module) => [...(chunkOf(bundle, module).viteMetadata?.importedCss ?? [])])
}

/**
 * @param {Bundle} bundle
 * @param {string} module the end of its path
 */
function chunkOf(bundle, module) {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module))) return file
  }
  throw new Error(`The build has no ${module}.`)
}

/**
 * @param {Bundle} bundle
 * @param {string} name
 */
function textOf(bundle, name) {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`The build has no ${name}.`)
  return String(file.source)
}

/**
 * Nothing in the page waits for styles, and nothing has styles of its own: its policy allows none.
 *
 * @param {string} html
 * @param {string} style
 */
function checkStyled(html, style) {
  if (/<script| style=/.test(html)) throw new Error('The page has a script or a style in its HTML.')
  const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  const bare = new Set(classes.filter((name) => name !== '' && !style.includes(`.${name}`)))
  if (bare.size > 0) throw new Error(`The page has no styles for ${[...bare].join(', ')}.`)
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The text with each of the first strings, which it has once, in favour of the second.
 *
 * @param {string} text
 * @param {readonly [string, string][]} changes
 */
function replaced(text, changes) {
  return changes.reduce((whole, [from, to]) => {
    const parts = whole.split(from)
    if (parts.length !== 2) throw new Error(`The page has ${from} ${parts.length - 1} times.`)
    return parts.join(to)
  }, text)
}
