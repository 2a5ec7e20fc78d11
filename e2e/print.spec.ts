import { expect } from '@playwright/test'
import { test } from './fixtures'

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

for (const [width, colorScheme] of [
  [1440, 'dark'],
  [390, 'light'],
] as const) {
  test(`it prints on two pages, with its link, from ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'The next 12 months' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2)

    await page.emulateMedia({ media: 'print', colorScheme })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(
      page.getByText('Prices of February 2020 (2020-02), us-east-1. Made on'),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: /#v=1&.*&c=12d1$/ })).toBeVisible()
    await expect(page.getByText('$361.00').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Lambda or EC2' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'The next 12 months' })).toBeHidden()
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
  })
}
