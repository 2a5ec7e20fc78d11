/**
 * `npm run screenshots`: pictures of all views of the last build, to be looked at one by one.
 *
 *     npm run screenshots -- --views first-visit,wrong --sizes 320,1440 --themes dark --to /some/folder
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './chromium.mjs'
import { views as allViews } from './screenshot-views.mjs'

/** Width and height of the window. */
const HEIGHTS = /** @type {Record<string, number>} */ ({
  1440: 900,
  1024: 768,
  768: 1024,
  390: 844,
  320: 568,
})
const PRINT = 'print'

const { values: options } = parseArgs({
  options: {
    views: { type: 'string' },
    sizes: { type: 'string', default: Object.keys(HEIGHTS).reverse().join() },
    themes: { type: 'string', default: 'light,dark' },
    to: { type: 'string', default: resolve(import.meta.dirname, '../.cache/screenshots') },
  },
})
const wanted = options.views?.split(',')
const views = allViews.filter(({ name }) => wanted?.includes(name) ?? true)
const unknown = wanted?.filter(
  (name) => name !== PRINT && !views.some((view) => view.name === name),
)
if (unknown?.length) {
  console.error(`No view is called ${unknown.join(' or ')}. There are:`)
  console.error([...allViews.map(({ name }) => name), PRINT].join(', '))
  process.exit(1)
}

mkdirSync(options.to, { recursive: true })
const server = await preview({ logLevel: 'error', preview: { port: 4190, strictPort: false } })
const [address = ''] = server.resolvedUrls?.local ?? []
const browser = await chromium.launch(await launchOptions())
try {
  for (const width of options.sizes.split(',').map(Number)) {
    for (const theme of options.themes.split(',')) await picture(width, theme)
  }
  if (wanted?.includes(PRINT) ?? true) await printed()
} finally {
  await browser.close()
  await server.close()
}

/**
 * All wanted views at one size in one theme.
 *
 * @param {number} width
 * @param {string} theme
 */
async function picture(width, theme) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] ?? 900 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: width < 768,
  })
  for (const view of views) {
    const page = await context.newPage()
    try {
      await reach(page, view)
      await save(page, view, join(options.to, `${view.name}-${width}-${theme}.png`))
    } catch (error) {
      process.exitCode = 1
      console.error(`${view.name} at ${width}, ${theme}: ${error}`)
    }
    await page.close()
  }
  await context.close()
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./screenshot-views.mjs').View} view
 */
async function reach(page, { path = '', show }) {
  page.setDefaultTimeout(15_000)
  await page.goto(address + path)
  if (!path.startsWith('embed')) {
    await page.getByRole('region', { name: 'How this is calculated' }).waitFor()
  }
  await show?.(page)
  await page.waitForLoadState('networkidle')
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./screenshot-views.mjs').View} view
 * @param {string} path
 */
async function save(page, { of = 'calculator' }, path) {
  await seeAll(page, of === 'page' || typeof of === 'function')
  if (typeof of === 'function') await of(page).screenshot({ path })
  else if (of !== 'calculator') await page.screenshot({ path, fullPage: of === 'page' })
  else await page.screenshot({ path, fullPage: true, clip: await calculator(page) })
}

/**
 * From the top of the page to its analysis.
 *
 * @param {import('@playwright/test').Page} page
 */
async function calculator(page) {
  const analysis = await page.getByRole('region', { name: 'Lambda or EC2' }).boundingBox()
  const { width = 0 } = page.viewportSize() ?? {}
  return { x: 0, y: 0, width, height: analysis?.y ?? 0 }
}

/**
 * What is drawn only where it is seen has been drawn.
 *
 * @param {import('@playwright/test').Page} page
 * @param {boolean} isScrolled
 */
async function seeAll(page, isScrolled) {
  // The page is taken over part by part, those out of view last.
  await settled(page, isScrolled ? 1700 : 250)
  const { scrollHeight, step } = await page.evaluate(() => ({
    scrollHeight: document.documentElement.scrollHeight,
    step: innerHeight / 2,
  }))
  for (let y = 0; isScrolled && y < scrollHeight; y += step) {
    await page.evaluate((top) => scrollTo(0, top), y)
    await settled(page)
  }
  if (isScrolled) await page.evaluate(() => scrollTo(0, 0))
  await settled(page)
}

/**
 * Nothing has changed in the page for so long.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} [ms]
 */
function settled(page, ms = 250) {
  return page.evaluate(
    (quiet) =>
      new Promise((done) => {
        const finish = () => {
          observer.disconnect()
          done(undefined)
        }
        let timer = setTimeout(finish, quiet)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(finish, quiet)
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true })
      }),
    ms,
  )
}

/** The printed page, as a file and, where poppler is there to draw it, as pictures. */
async function printed() {
  const page = await browser.newPage()
  await reach(page, { name: PRINT })
  await seeAll(page, true)
  const path = join(options.to, `${PRINT}.pdf`)
  writeFileSync(path, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', path, join(options.to, PRINT)])
  } catch {
    console.log(`No pdftoppm to draw ${path}: open it.`)
  }
}
