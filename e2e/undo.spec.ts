import { expect } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('what is typed in a field from focus to leaving is one step', async ({ page }) => {
  const duration = page.getByLabel('Duration', { exact: true })
  await duration.click()
  await duration.clear()
  await duration.pressSequentially('2500')
  await duration.blur()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(duration).toHaveValue('1,000')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(duration).toHaveValue('2,500')
})

test('a drag of the slider is one step', async ({ page }) => {
  const slider = page.getByRole('slider', { name: 'Memory' })
  const box = await slider.boundingBox()
  if (!box) throw new Error('The slider has no box')
  const y = box.y + box.height / 2
  const before = await slider.getAttribute('aria-valuetext')
  await page.mouse.move(box.x + box.width * 0.44, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 20 })
  await page.mouse.up()
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await slider.getAttribute('aria-valuetext')).toBe(before)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a preset is one step, and the keys undo it', async ({ page }) => {
  await page.getByRole('button', { name: 'HTTP API' }).click()
  await page.getByRole('button', { name: /^Cron job/ }).click()
  await expect(page.getByLabel('Name of the function')).toHaveValue('nightly-job')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByLabel('Name of the function')).toHaveValue('api')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByLabel('Name of the function')).toHaveValue('nightly-job')
})

test('an edit that ends where it began is no step', async ({ page }) => {
  const duration = page.getByLabel('Duration', { exact: true })
  await duration.fill('2000')
  await duration.fill('1000')
  await duration.blur()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})
