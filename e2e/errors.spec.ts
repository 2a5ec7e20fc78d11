import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

const memory = (page: Page) =>
  page.getByLabel('Memory', { exact: true }).and(page.locator('[type=text]'))

test('a size that the book does not have keeps the last answer and offers the nearest', async ({
  page,
}) => {
  await memory(page).fill('5000')
  await memory(page).blur()
  await expect(memory(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(memory(page)).toHaveValue('5,000')
  await expect(page.getByText(/memory is 128 to 3,008 MB in steps of 64/)).toBeVisible()
  await expect(page.getByText('Still the answer for 512 MB.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy $361.0005' })).toBeVisible()

  await page.getByRole('button', { name: 'Use 3,008 MB' }).click()
  await expect(memory(page)).toHaveValue('3,008')
  await expect(page.getByText('Still the answer')).toHaveCount(0)
})

test('a size between two offers both', async ({ page }) => {
  await memory(page).fill('700')
  await memory(page).blur()
  await expect(page.getByRole('button', { name: 'Use 640 MB' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use 704 MB' })).toBeVisible()
})

test('text that is no number stays in its field, with what to write instead', async ({ page }) => {
  const duration = page.getByLabel('Duration', { exact: true })
  await duration.fill('a while')
  await duration.blur()
  await expect(duration).toHaveValue('a while')
  await expect(page.getByText('“a while” is not a number.')).toBeVisible()
  await expect(page.getByText('Still the answer for 1,000 ms.')).toBeVisible()
  expect(await duration.getAttribute('aria-describedby')).not.toBeNull()
})

test('nothing is called wrong while it is being typed', async ({ page }) => {
  // However slow the machine is, the typing has not paused.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await memory(page).fill('7')
  await expect(memory(page)).toHaveAttribute('aria-invalid', 'false')
  await memory(page).fill('768')
  await memory(page).blur()
  await expect(page.getByText('Still the answer')).toHaveCount(0)
})

test('it is called wrong when the typing has paused', async ({ page }) => {
  await memory(page).fill('7')
  await expect(memory(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(memory(page)).toHaveValue('7')
})

test('what is right goes on counting while something else is wrong', async ({ page }) => {
  await memory(page).fill('5000')
  await page.getByLabel('Requests', { exact: true }).fill('2M')
  await expect(page.getByRole('button', { name: 'Copy $722.001' })).toBeVisible()
  await expect(page.getByText('Still the answer for 512 MB.')).toBeVisible()
})
