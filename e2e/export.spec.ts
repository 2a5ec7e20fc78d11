import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

/** What the menu's entry gives: the file's name and text. */
async function exported(page: Page, entry: string | RegExp) {
  await page.getByRole('button', { name: 'Export' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: entry }).click()
  const download = await downloaded
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('JSON is what the terminal prints', async ({ page }) => {
  await page.goto('./')
  const { name, bytes } = await exported(page, /^JSON/)
  expect(name).toMatch(/^lambda-cost-http-api-2020-02-\d{4}-\d\d-\d\d\.json$/)
  const { scenario } = JSON.parse(bytes.toString())
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/estimate.ts', '-', '--json'],
    {
      input: JSON.stringify(scenario),
      encoding: 'utf8',
    },
  )
  expect(bytes.toString()).toBe(stdout)
})

test('CSV has the bill, its prices, its day and its link', async ({ page }) => {
  await page.goto('./')
  const { bytes } = await exported(page, /^CSV/)
  const text = bytes.toString()
  expect(text).toContain('Compute,15000000,15000000,GB-s,250.0005,compute-x86\r\n')
  expect(text).toContain('Prices,February 2020 (2020-02)\r\n')
  expect(text).toMatch(/Made on,\d{4}-\d\d-\d\d\r\n/)
  expect(text).toMatch(/Link,"http.*#v=1&.*&c=12d1"\r\n/)
})

test('Markdown is the whole result', async ({ page }) => {
  await page.goto('./')
  const text = (await exported(page, /^Markdown/)).bytes.toString()
  expect(text).toContain('# HTTP API: $361.00 a month')
  expect(text).toContain('## The same on EC2')
  expect(text).toContain('&c=12d1)')
})

const CHARTS = ['Lambda or EC2', 'What moves the bill', 'Memory and duration', 'The next 12 months']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`each chart leaves as a picture of its own, ${colorScheme}`, async ({ page, context }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'The next 12 months' })).toBeVisible()
    for (const title of CHARTS) {
      const svg = (await exported(page, `${title} as SVG`)).bytes.toString()
      expect(svg).not.toMatch(/var\(--|class=|style=|<foreignObject/)
      expect(svg).toContain(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(14, 18, 22)')
      expect(svg).toContain('Prices of February 2020 (2020-02), us-east-1. Made on ')
      expect(svg).toContain('#v=1&amp;p=2020-02')
      const { bytes } = await exported(page, `${title} as PNG`)
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    }
    // It needs nothing of the page: opened on its own, it is drawn as large as it says.
    const svg = (await exported(page, 'Lambda or EC2 as SVG')).bytes
    const alone = await context.newPage()
    await alone.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
    const drawn = await alone.evaluate(() => ({
      width: document.documentElement.getBoundingClientRect().width,
      said: document.documentElement.textContent,
    }))
    expect(drawn.width).toBeGreaterThan(1000)
    for (const label of ['EC2 is cheaper for good', 'you are here: 30,000,000', '$601.67']) {
      expect(drawn.said).toContain(label)
    }
  })
}

test('a picture has the colours of the screen', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'The next 12 months' })).toBeVisible()
  const { bytes } = await exported(page, 'Lambda or EC2 as PNG')
  const colours = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const dots = pen?.getImageData(0, 0, image.width, image.height).data ?? []
    const seen: Record<string, number> = {}
    for (let at = 0; at < dots.length; at += 4) {
      const key = [dots[at], dots[at + 1], dots[at + 2]].join(' ')
      seen[key] = (seen[key] ?? 0) + 1
    }
    return seen
  }, bytes.toString('base64'))
  expect(colours['0 114 178']).toBeGreaterThan(1000)
  expect(colours['213 94 0']).toBeGreaterThan(1000)
  // Nothing lost its fill on the way: that would be black.
  expect(colours['0 0 0'] ?? 0).toBeLessThan(100)
})

test('a name that a spreadsheet would run is defused', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Name', { exact: true }).fill('=HYPERLINK("http://example.com")')
  const text = (await exported(page, /^CSV/)).bytes.toString()
  expect(text).toContain('Scenario,"\'=HYPERLINK(""http://example.com"")"\r\n')
})
