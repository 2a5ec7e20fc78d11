import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const table = (page: Page) => page.getByRole('dialog', { name: 'Functions' })
const names = (page: Page) =>
  table(page)
    .getByLabel(/^Name of/)
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))

const ROWS =
  'Function\tRequests per day\tDuration\tMemory\tTrigger\nworker\t1000\t2 s\t1024\t\nbad\tmany\t5\t128\t\nmailer\t50k\t20\t256\tREST API'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'As a table …' }).click()
  await table(page).getByLabel('Paste rows').fill(ROWS)
})

test('rows are pasted, and those that were not understood are told', async ({ page }) => {
  await expect(table(page).getByText('Row 3: Requests: “many”')).toBeVisible()
  await table(page).getByRole('button', { name: 'Add 2 functions' }).click()
  expect(await names(page)).toEqual(['api', 'worker', 'mailer'])
  await expect(table(page).getByLabel('Duration of worker')).toHaveValue('2,000')
  await table(page).getByRole('button', { name: 'Undo' }).click()
  expect(await names(page)).toEqual(['api'])
})

test('functions are sorted, filtered and edited in place', async ({ page }) => {
  await table(page).getByRole('button', { name: 'Add 2 functions' }).click()
  await table(page).getByRole('button', { name: 'Memory, MB' }).click()
  expect(await names(page)).toEqual(['worker', 'api', 'mailer'])
  await table(page).getByRole('button', { name: 'Memory, MB' }).click()
  expect(await names(page)).toEqual(['mailer', 'api', 'worker'])
  await table(page).getByLabel('Memory of mailer', { exact: true }).fill('3008')
  await table(page).getByLabel('Memory of mailer', { exact: true }).press('Enter')
  expect(await names(page)).toEqual(['mailer', 'api', 'worker'])
  await table(page).getByLabel('Memory of mailer', { exact: true }).fill('big')
  await table(page).getByLabel('Memory of mailer', { exact: true }).blur()
  await expect(table(page).getByText('“big” is not a number')).toBeVisible()
  await table(page).getByRole('searchbox').fill('work')
  expect(await names(page)).toEqual(['worker'])
  await expect(table(page).getByText('1 of 3')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations).toEqual([])
})

test('several are changed together, in one step', async ({ page }) => {
  await table(page).getByRole('button', { name: 'Add 2 functions' }).click()
  await table(page).getByLabel('Select worker').check()
  await table(page).getByLabel('Select mailer').check()
  await table(page).getByLabel('To what').fill('2 GB')
  await table(page).getByRole('button', { name: 'Set', exact: true }).click()
  await expect(table(page).getByLabel('Memory of worker', { exact: true })).toHaveValue('2,048')
  await expect(table(page).getByLabel('Memory of mailer', { exact: true })).toHaveValue('2,048')
  await expect(table(page).getByLabel('Memory of api', { exact: true })).toHaveValue('512')
  await table(page).getByRole('button', { name: 'Undo' }).click()
  await expect(table(page).getByLabel('Memory of worker', { exact: true })).toHaveValue('1,024')
  await table(page).getByRole('button', { name: 'Remove' }).click()
  expect(await names(page)).toEqual(['api'])
  await table(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByLabel('Name of the function')).toHaveCount(1)
})
