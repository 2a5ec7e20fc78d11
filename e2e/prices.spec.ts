import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

const total = (page: Page, exactly: string) =>
  expect(page.getByRole('button', { name: `Copy ${exactly}`, exact: true })).toBeVisible()
const today = (page: Page) => page.getByRole('radio', { name: 'Today · 1 ms' })
const region = (page: Page) => page.getByLabel('Region', { exact: true })

test('today’s prices of any region can be chosen, and undone', async ({ page }) => {
  await today(page).check()
  await expect(page.getByText('Prices of September 2026, us-east-1')).toBeVisible()
  await total(page, '$361.0005')

  // Hong Kong: 30M × 0.28 a million, 15M GB-s × 0.00002292, and 30M REST requests.
  await region(page).selectOption('ap-east-1')
  await expect(page.getByText('Prices of September 2026, ap-east-1')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Cost on Lambda' })).toContainText('$343.80')

  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Prices of February 2020, us-east-1')).toBeVisible()
  await expect(today(page)).not.toBeChecked()
})

test('a link keeps the prices that it was made with', async ({ page }) => {
  await today(page).check()
  await region(page).selectOption('eu-central-2')
  await expect(page).toHaveURL(/p=2026-09&rg=eu-central-2/)
  await page.reload()
  await expect(today(page)).toBeChecked()
  await expect(region(page)).toHaveValue('eu-central-2')
  await expect(page.getByText('Prices of September 2026, eu-central-2')).toBeVisible()
})
