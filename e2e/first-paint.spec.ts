import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const WHOLE_LINK =
  '#v=1&p=2020-02&rg=us-east-1&h=744&f=api,r:1000000/day,d:500,m:512,t:rest-api&c=t776'
const LINK = '#v=1&p=2020-02&rg=us-east-1&f=api,r:1000000/day,d:500,m:512,t:rest-api'

/** Scripts wait until the function that it gives is called. */
async function holdScripts(page: Page, scripts = /\/assets\/.*\.js$/): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  return release
}

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number })[]
      const sum = entries.reduce((total, { value }) => total + value, 0)
      Reflect.set(globalThis, 'shift', (Reflect.get(globalThis, 'shift') ?? 0) + sum)
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'shift') ?? 0)

test('the estimate stands in the page before any script, and is taken over in place', async ({
  page,
}) => {
  await watchShifts(page)
  const arrive = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  const total = page.getByText('$361.00', { exact: true }).first()
  await expect(total).toBeVisible()
  await expect(page.getByText('nine t3.medium cost $276.77')).toBeVisible()
  const element = await total.elementHandle()
  const before = await total.boundingBox()
  arrive()
  await expect(page.getByRole('rowheader', { name: 'Lambda at today’s prices' })).toBeVisible()
  expect(await element?.evaluate((one) => one.isConnected)).toBe(true)
  expect(await total.boundingBox()).toEqual(before)
  expect(await shifted(page)).toBe(0)
})

test('the total is painted before the rest of the first screen, and nothing moves', async ({
  page,
}) => {
  await watchShifts(page)
  await page.addInitScript(() => {
    const frames: string[] = []
    Reflect.set(globalThis, 'painted', frames)
    const isSeen = (part: string) => document.querySelector(part)?.checkVisibility() ?? false
    requestAnimationFrame(function look() {
      const has = [
        isSeen('[data-first=total]') && 'total',
        isSeen('[aria-label=Workload]') && 'the rest',
      ]
      frames.push(has.filter(Boolean).join(' and '))
      requestAnimationFrame(look)
    })
  })
  await page.goto('./')
  await expect(page.getByRole('rowheader', { name: 'Lambda at today’s prices' })).toBeVisible()
  const frames: string[] = await page.evaluate(() => Reflect.get(globalThis, 'painted'))
  const changes = frames.filter((has, at) => has && has !== frames[at - 1])
  expect(changes).toEqual(['total', 'total and the rest'])
  expect(await shifted(page)).toBe(0)
})

test('what was typed, chosen and opened before the scripts came is taken over', async ({
  page,
}) => {
  const arrive = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByLabel('Duration', { exact: true }).fill('2000')
  await page.getByLabel('Trigger').selectOption('direct')
  await page.getByRole('switch', { name: 'Free tier' }).check()
  await page.getByText('Sends out, logs').click()
  arrive()
  // 30,000,000 × 2 s × 0.5 GB = 30,000,000 GB-s, less 400,000; 29,000,000 requests.
  await expect(page.getByText('$499.13', { exact: true }).first()).toBeVisible()
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('2000')
  await expect(page.getByLabel('Internet', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Trigger')).toHaveValue('rest-api')
})

test('a link never shows another scenario’s figures', async ({ page }) => {
  const arrive = await holdScripts(page)
  await page.goto(`./${LINK}`, { waitUntil: 'commit' })
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeAttached()
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeHidden()
  arrive()
  // 30,000,000 × 0.5 s × 0.5 GB × $0.0000166667, with the free tier; 29 × $0.20; 30 × $3.50.
  await expect(page.getByText('$229.13', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('$361.00', { exact: true })).toHaveCount(0)
})

test('the total of a link stands there before what draws the page, and nothing moves', async ({
  page,
}) => {
  await watchShifts(page)
  const arrive = await holdScripts(page, /\/assets\/page-(?!address).*\.js$/)
  // 7,750,000 GB-s less 400,000 × $0.0000166667; 30 × $0.20; 31 × $3.50.
  await page.goto(`./${WHOLE_LINK}`, { waitUntil: 'commit' })
  const total = page.getByText('$237.00', { exact: true }).first()
  await expect(total).toBeVisible()
  await expect(page.getByRole('heading', { name: 'On Lambda, a month of 31 days' })).toBeVisible()
  await expect(page.getByText('exactly', { exact: true }).first()).toBeHidden()
  const before = await total.boundingBox()
  arrive()
  await expect(page.getByRole('rowheader', { name: 'Lambda at today’s prices' })).toBeVisible()
  expect(await total.boundingBox()).toEqual(before)
  expect(await shifted(page)).toBe(0)
})

test('a link that comes while the page is being drawn has its own bill', async ({ page }) => {
  const arrive = await holdScripts(page, /\/assets\/page-(?!address).*\.js$/)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeVisible()
  await page.evaluate((hash) => {
    location.hash = hash
  }, WHOLE_LINK)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  arrive()
  await expect(page.getByText('$237.00', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy $237.000245' })).toBeVisible()
})

test('the notes on a damaged link are there with the page, and nothing moves', async ({ page }) => {
  await watchShifts(page)
  await page.goto(`./${LINK}`)
  await expect(page.getByText('This link was cut short')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Lambda at today’s prices' })).toBeVisible()
  expect(await shifted(page)).toBe(0)
})

test('a remembered theme is there from the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('./')
  await page.evaluate(() => localStorage.setItem('theme', 'dark'))
  const arrive = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  arrive()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('without scripts the example stands there, and says that it is one', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeVisible()
  await expect(page.locator('noscript')).toBeVisible()
  await context.close()
})
