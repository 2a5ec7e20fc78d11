import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

const names = (page: Page) =>
  page
    .getByLabel('Name of the function')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))

async function more(page: Page, name: string, what: string) {
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).click()
  await page.getByRole('button', { name: what, exact: true }).and(page.locator(':visible')).click()
}

test('functions are added, named, duplicated, reordered and removed', async ({ page }) => {
  await page.getByRole('button', { name: 'Add a function' }).click()
  expect(await names(page)).toEqual(['api', 'function'])
  await page.getByLabel('Name of the function').nth(1).fill('worker')
  await more(page, 'worker', 'Duplicate')
  expect(await names(page)).toEqual(['api', 'worker', 'worker'])
  await page.getByLabel('Name of the function').nth(2).fill('mailer')
  await more(page, 'mailer', 'Move up')
  expect(await names(page)).toEqual(['api', 'mailer', 'worker'])
  await more(page, 'api', 'Move down')
  expect(await names(page)).toEqual(['mailer', 'api', 'worker'])
  await more(page, 'mailer', 'Remove')
  expect(await names(page)).toEqual(['api', 'worker'])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await names(page)).toEqual(['mailer', 'api', 'worker'])
})

test('one function is open at a time, and each shows its share', async ({ page }) => {
  await page.getByRole('button', { name: 'Add a function' }).click()
  await expect(page.getByLabel('Requests', { exact: true })).toHaveCount(1)
  await expect(page.getByLabel('Requests', { exact: true })).toHaveValue('10,000')
  const api = page.getByRole('listitem').filter({ has: page.locator('[aria-label^="api,"]') })
  await expect(api).toContainText('$361.00')
  await api.getByRole('button', { name: /^api/ }).click()
  await expect(page.getByLabel('Requests', { exact: true })).toHaveValue('1,000,000')
})

test('a wrong field moves with its function', async ({ page }) => {
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByLabel('Duration', { exact: true }).fill('soon')
  await page.getByLabel('Duration', { exact: true }).blur()
  await more(page, 'function', 'Move up')
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('soon')
  await expect(page.getByText('“soon” is not a number')).toBeVisible()
})
