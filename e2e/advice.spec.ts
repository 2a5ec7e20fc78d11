import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const advice = (page: Page) => page.getByRole('region', { name: 'What would cost less' })

test('a change that saves is made, and undone in one step, by keyboard', async ({ page }) => {
  await page.goto('./')
  const direct = advice(page).getByRole('button', { name: 'apply: Call it directly' })
  await expect(advice(page).getByRole('listitem').filter({ hasText: 'directly' })).toContainText(
    '$256.00$105.00 less',
  )
  await direct.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/^\$256.00/)
  await expect(direct).toBeHidden()
  await expect(page.getByRole('heading', { name: 'What would cost less' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    advice(page)
      .getByRole('button', { name: /^apply/ })
      .first(),
  ).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toHaveText(/^\$361.00/)
})

test('nothing that costs more is advised', async ({ page }) => {
  await page.goto('./')
  await expect(advice(page).getByText('576 MB memory')).toBeHidden()
  await advice(page).getByText('Changes that save nothing').click()
  await expect(advice(page).getByText('576 MB memory')).toBeVisible()
})

test('environments kept ready are judged by how busy they are', async ({ page }) => {
  await page.goto('./#r=1000/day&d=1000&m=512&pc=5')
  await expect(advice(page)).toContainText('Without provisioned concurrency')
  // 30,000 requests of 1 s in 5 × 2,592,000 s.
  await expect(advice(page)).toContainText(
    'now busy 0.2\u00a0%, worth it from 60.0\u00a0% of the time',
  )
})

test('Fargate is named where it beats Lambda and the fleet', async ({ page }) => {
  // Lambda bills 100 ms of each 10: 20 + 1,250,000 GB-s × 0.0000166667 = 40.833375. The smallest task
  // is enough: 720 × (0.25 × 0.04048 + 0.5 × 0.004445) = 8.8866; an m5.xlarge costs 139.04.
  await page.goto('./#ft=0&r=100M/month&d=10&m=128&x=m5.xlarge')
  await expect(advice(page).getByRole('listitem').filter({ hasText: 'On Fargate' })).toContainText(
    'On Fargate, 1 task of 0.25 vCPU and 0.5 GB sized like the fleet, x86$8.89$31.95 less',
  )
})
