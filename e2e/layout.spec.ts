import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

for (const width of [320, 390, 768, 1024, 1440, 1920]) {
  test(`nothing is wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    await page.getByText('Sends out, logs').click()
    await page.getByLabel('Kept ready', { exact: true }).fill('100000')
    for (const line of await page.locator('summary').all()) {
      if ((await line.locator('..').getAttribute('open')) === null) await line.click()
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

const topOf = async (page: Page, text: string) =>
  (await page.getByText(text, { exact: true }).first().boundingBox())?.y

for (const width of [320, 390, 800, 1024, 1200, 1280, 1440]) {
  test(`nothing moves when what EC2 would cost arrives, at ${width}`, async ({ page }) => {
    let arrive = () => {}
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route(/ec2-clause|other-ways/, async (route) => {
      await held
      await route.continue()
    })
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'Lambda or EC2' })).toBeVisible()
    const marks = ['Memory', 'Trigger', 'Line', 'Total', 'Lambda or EC2']
    const before = await Promise.all(marks.map((text) => topOf(page, text)))
    arrive()
    const ways = page.getByRole('table', { name: 'The same work, paid for another way' })
    await expect(ways.getByRole('rowheader', { name: 'EC2, 9 × t3.medium' })).toBeVisible()
    await expect(ways.getByRole('rowheader', { name: 'Lambda at today’s prices' })).toBeVisible()
    expect(await Promise.all(marks.map((text) => topOf(page, text)))).toEqual(before)
  })
}

test('what the bars stand beside is named in view, though it costs nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./#f=tiny,r:10/month,d:100,m:128')
  const name = page.locator('text', { hasText: 'Lambda $0.00' }).first()
  const { x = -1, width = 0 } = (await name.boundingBox()) ?? {}
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(320)
})

test('nothing moves while a number is typed', async ({ page }) => {
  await page.goto('./')
  const marks = ['Memory', 'Trigger', 'Line', 'Total']
  const before = await Promise.all(marks.map((text) => topOf(page, text)))
  const duration = page.getByLabel('Duration', { exact: true })
  await duration.clear()
  for (const key of '1234') {
    await page.keyboard.press(key)
    expect(await Promise.all(marks.map((text) => topOf(page, text)))).toEqual(before)
  }
})

test('the total stays in view on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('./')
  await page.getByLabel('Name', { exact: true }).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 300)
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeInViewport()
})

test('the total stays in view beside long inputs', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto('./')
  await page.getByText('Sends out, logs').click()
  await page.getByLabel('Name', { exact: true }).scrollIntoViewIfNeeded()
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeInViewport()
})
