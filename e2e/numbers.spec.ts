import { type Browser, expect, type Page } from '@playwright/test'
import { test } from './fixtures'

/** English figures as German has them, by other means than the page's. */
const inGerman = (text: string) =>
  text.replace(/(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?/gu, (figure) =>
    figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
  )

/** All that is shown, and what is read out in its place. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const shown: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLInputElement) shown.push(node.value)
      if (node instanceof Element) shown.push(node.getAttribute('aria-label') ?? '')
      if (node instanceof Text) shown.push(node.data)
    }
    return shown.filter((text) => /\d/.test(text))
  })

async function openIn(browser: Browser, locale: string) {
  const context = await browser.newContext({ locale })
  const page = await context.newPage()
  await page.goto('./')
  await page.getByText('API Gateway, REST', { exact: true }).click()
  await page.getByLabel('Duration', { exact: true }).fill('1234')
  for (const heading of await page.getByRole('heading', { level: 2 }).all()) {
    await heading.scrollIntoViewIfNeeded()
  }
  return page
}

test('every figure of the page is in the notation of the browser, charts and tables too', async ({
  browser,
}) => {
  const [english, german] = await Promise.all([openIn(browser, 'en-US'), openIn(browser, 'de-DE')])
  await expect(german.getByText('$436,00', { exact: true }).first()).toBeVisible()
  await expect(german.getByText('12 months').first()).toBeVisible()
  await expect
    .poll(async () => {
      const wanted = (await texts(english)).map(inGerman)
      const found = await texts(german)
      return {
        missing: wanted.filter((text) => !found.includes(text)),
        wrong: found.filter((text) => !wanted.includes(text)),
      }
    })
    .toEqual({ missing: [], wrong: [] })
  expect((await texts(english)).length).toBeGreaterThan(150)
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('numbers are read as they are written, and the choice is kept', async ({ page }) => {
    await page.goto('./')
    const duration = page.getByLabel('Duration', { exact: true })
    await expect(duration).toHaveValue('1.000')

    await test.step('what could mean two numbers says which it is', async () => {
      await duration.fill('1.234')
      await expect(page.getByText('Read as 1234: the point groups thousands.')).toBeVisible()
      await duration.blur()
      await expect(duration).toHaveValue('1.234')
      await expect(page.getByText('billed as 1.300 ms')).toBeVisible()
      await duration.fill('1,5 s')
      await expect(page.getByText('billed as 1.500 ms')).toBeVisible()
    })
    await test.step('a name keeps its points, the link its own notation', async () => {
      await page.getByLabel('Name', { exact: true }).fill('v1.234')
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('v1.234')
      await expect.poll(() => page.url()).toContain('d:1500')
    })
    await test.step('wrong text stays, with what to write', async () => {
      await duration.fill('1.2.3')
      await expect(
        page.getByText('In “1.2.3” points and commas do not stand as in 1.234,5.'),
      ).toBeVisible()
      await expect(duration).toHaveValue('1.2.3')
      await duration.fill('1234,5')
    })
    await test.step('a pasted table is read in the notation that it shows', async () => {
      await page.getByRole('button', { name: 'As a table' }).click()
      const rows = 'a;1.234;100,5;512\nb;2.345.678;1.250;1.024'
      await page.getByLabel(/^Paste rows/).fill(rows)
      await expect(page.getByText('Numbers are read as in 1.234,5.')).toBeVisible()
      await page.getByRole('button', { name: 'In place of all' }).click()
      await expect(page.getByLabel('Requests of a', { exact: true })).toHaveValue('1.234')
      await expect(page.getByLabel('Duration of b', { exact: true })).toHaveValue('1.250')
      await page.keyboard.press('Escape')
    })
    await test.step('another notation, kept over a reload', async () => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByLabel('Numbers').selectOption('1,234,567.5')
      await page.reload()
      await expect(page.getByText('2,345,678 per month')).toBeVisible()
    })
  })
})

test('amounts are shown in another currency too, marked with its rate and day', async ({
  page,
}) => {
  await page.goto('./')
  const open = () => page.getByRole('button', { name: 'Settings' }).click()
  await open()
  await page.getByLabel('Show also in').selectOption('EUR, Euro')
  await page.getByLabel('As of').fill('2026-11-20')
  const rate = page.getByLabel('EUR per USD')
  await rate.fill('0')
  await expect(page.getByText('A rate is above 0: 0.92 or 158.4.')).toBeVisible()
  await rate.fill('0.92')
  const converted = page.getByText('≈ €332.12 at 0.92 EUR per USD of 2026-11-20')
  await expect(converted).toBeVisible()
  await expect(page.getByText('≈ €11.07')).toBeVisible()
  await rate.fill('0.9x')
  await expect(rate).toHaveAttribute('aria-invalid', 'true')
  await expect(converted, 'the last good rate').toBeVisible()

  await page.reload()
  await expect(converted).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(converted).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Requests', { exact: true }).fill('1 a year')
  await expect(page.getByText('≈ €0.000000923')).toBeVisible()
  expect(page.url(), 'no part of the link').not.toContain('0.92')

  await open()
  await page.getByLabel('Show also in').selectOption('no other currency')
  await expect(page.getByText('≈ €')).toHaveCount(0)
})
