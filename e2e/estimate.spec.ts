import { expect } from '@playwright/test'
import { test } from './fixtures'

test('the first visit shows what an HTTP API costs, exactly, and why', async ({ page }) => {
  await page.goto('./')
  const answer = page.getByRole('region', { name: 'Cost on Lambda' })
  await expect(answer.getByText('$361.00', { exact: true }).first()).toBeVisible()
  await expect(answer.getByRole('button', { name: 'Copy $361.0005' })).toBeVisible()
  await expect(answer).toContainText('per million requests$12.03')
  await expect(answer).toContainText('69 % of it is compute.')

  const lines = page
    .getByRole('region', { name: 'The bill', exact: true })
    .locator('li > details > summary')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(0)).toContainText(/Compute.*15,000,000.GB-s.*\$0\.0000166667.*\$250\.00/)
  await expect(lines.nth(1)).toContainText(/API Gateway, REST.*30,000,000.*\$3\.50.*\$105\.00/)
  await expect(lines.nth(2)).toContainText(/Requests.*30,000,000.*\$0\.20.*\$6\.00/)
})

test('the compute line is open, and its work names every figure', async ({ page }) => {
  await page.goto('./')
  const work = page.locator('details', { hasText: 'Compute' }).getByRole('list')
  await expect(work).toContainText('30,000,000requests')
  await expect(work).toContainText('0.5 GBmemory')
  await expect(work).toContainText('= 15,000,000 GB-s')
  await expect(work).toContainText('= $250.0005shown as $250.00')

  await page.locator('summary', { hasText: 'API Gateway' }).click()
  const other = page.locator('details', { hasText: 'API Gateway' }).getByRole('list')
  await expect(other).toContainText('= $105.00')
  await page.locator('summary', { hasText: 'Compute' }).click()
  await expect(work).toBeHidden()
})

test('the free tier covers a nightly job of ten minutes', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'HTTP API' }).click()
  await page.getByRole('button', { name: /^Cron job/ }).click()
  await expect(page.getByText('The free tier covers it: without it, $0.30.')).toBeVisible()
  await expect(page.locator('summary', { hasText: 'Compute' })).toContainText('18,000 GB-s')
  await expect(page.getByRole('button', { name: 'Copy $0.00' })).toBeVisible()
})

test('a cost below a cent is shown with its digits, never as nothing', async ({ page }) => {
  await page.goto('./#f=tiny,r:1/month,d:100,m:128&ft=0')
  await page.getByRole('switch', { name: 'Free tier' }).uncheck()
  const answer = page.getByRole('region', { name: 'Cost on Lambda' })
  // 1 × 0.1 s × 0.125 GB × 0.0000166667 + 0.0000002
  await expect(answer.getByRole('button', { name: 'Copy $0.00000040833375' })).toBeVisible()
  await expect(answer.getByText('$0.000000408', { exact: true }).first()).toBeVisible()
  await expect(answer.getByText('$0.00', { exact: true })).toHaveCount(0)
})

test('copying the total gives every digit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByText('$361.00', { exact: true }).first().selectText()
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('$361.0005')
})

test('switching the free tier says what it takes off', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText('would take $6.87 off')).toBeVisible()
  await page.getByRole('switch', { name: 'Free tier' }).check()
  await expect(page.getByText('takes $6.87 off')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy $354.1338' })).toBeVisible()
})
