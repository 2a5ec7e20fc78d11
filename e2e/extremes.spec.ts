import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The cells of a section's table whose text is wider than they are. */
const tooWide = (page: Page, name: string) =>
  region(page, name)
    .locator('td')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    )

const EXTREMES = [
  ['a thousand trillion requests a month', '1e15', 'per month', /^1,000,000,000,000,000 requests/],
  ['one request a year', '1', 'per year', /^0\.0833… requests/],
] as const

for (const [what, count, per, valueText] of EXTREMES) {
  for (const width of [1440, 390]) {
    test(`${what} have their place and their figures at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('./')
      await page.getByLabel('Requests in which time').selectOption({ label: per })
      await page.getByLabel('Requests', { exact: true }).fill(count)
      const handle = page.getByRole('slider', { name: /^Requests a month/ })
      await expect(handle).toHaveAttribute('aria-valuetext', valueText)
      const [flag, place] = [
        await handle.boundingBox(),
        await region(page, 'Lambda or EC2').boundingBox(),
      ]
      expect(flag?.x).toBeGreaterThanOrEqual(place?.x ?? 0)
      expect((flag?.x ?? 0) + (flag?.width ?? 0)).toBeLessThanOrEqual(width)
      expect(await tooWide(page, 'Memory and duration')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }
}
