import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

const READ = [
  ['Requests', '1.5M/day', '1,500,000', '= 45,000,000 a month'],
  ['Requests', '10k/day', '10,000', '= 300,000 a month'],
  ['Requests', '20 rps', '20', '= 51,840,000 a month'],
  ['Requests', '1,000,000', '1,000,000', '= 30,000,000 a month'],
  ['Duration', '2 s', '2,000', '= billed as 2,000 ms'],
  ['Duration', '101', '101', '= billed as 200 ms'],
] as const

for (const [name, typed, shown, echo] of READ) {
  test(`${name} understands ${typed}`, async ({ page }) => {
    const input = field(page, name)
    await input.fill(typed)
    await expect(page.getByText(echo)).toBeVisible()
    await expect(input, 'kept while typing').toHaveValue(typed)
    await input.blur()
    await expect(input, 'formatted on leaving').toHaveValue(shown)
  })
}

test('what should be known of a duration stands at it, of a link and of what is typed', async ({
  page,
}) => {
  // 30,000,000 × 0.1 s × 0.5 GB × $0.0000166667 is $25.00005.
  const notice = page.getByText('Billed as 200 ms. 1 ms less would save $25.00 a month.')
  await page.goto('./#ft=0&f=api,r:1M/day,d:101,m:512')
  await expect(notice).toBeVisible()
  await field(page, 'Duration').fill('100')
  await expect(notice).toBeHidden()
  await field(page, 'Duration').fill('101')
  await expect(notice).toBeVisible()
})

test('Memory understands 0.5 GB, and the slider goes along', async ({ page }) => {
  const input = field(page, 'Memory').and(page.locator('[type=text]'))
  await input.fill('1 GB')
  await input.blur()
  await expect(input).toHaveValue('1,024')
  await expect(page.getByRole('slider', { name: 'Memory' })).toHaveAttribute(
    'aria-valuetext',
    '1,024 MB',
  )
  await input.fill('0.5 GB')
  await expect(page.getByText('= 0.5 GB')).toBeVisible()
})

test('a period that is typed sets the period', async ({ page }) => {
  await field(page, 'Requests').fill('5/second')
  await expect(page.getByLabel('Requests in which time')).toHaveValue('second')
})

test('the period can be chosen, and the number stays', async ({ page }) => {
  await page.getByLabel('Requests in which time').selectOption('per hour')
  await expect(field(page, 'Requests')).toHaveValue('1,000,000')
  await expect(page.getByText('= 720,000,000 a month')).toBeVisible()
})

test('a blank rate counts nothing and says so', async ({ page }) => {
  await field(page, 'Requests').fill('')
  await expect(page.getByText('Nothing is counted until there is a number.')).toBeVisible()
  await field(page, 'Requests').blur()
  await expect(field(page, 'Requests')).toHaveValue('')
  await expect(page.getByText('Nothing is counted until a function has requests.')).toBeVisible()
})

test('the slider goes through the sizes that the book has', async ({ page }) => {
  const slider = page.getByRole('slider', { name: 'Memory' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '576 MB')
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', '3,008 MB')
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', '128 MB')
  const box = await slider.boundingBox()
  if (!box) throw new Error('The slider has no box')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(slider).toHaveAttribute('aria-valuetext', '640 MB')
})

test('measured durations are rounded one by one', async ({ page }) => {
  await page.getByLabel('Kind of duration').selectOption('measured')
  // (3 × 200 + 1 × 100) ÷ 4
  await field(page, 'Duration').fill('101 ms × 3\n0.9 ms')
  await expect(page.getByText('= billed as 175 ms, the mean')).toBeVisible()
})

test('every rare field is reachable', async ({ page }) => {
  await page.getByText('Sends out, logs').click()
  const rows: (readonly [field: string, typed: string, line: string])[] = [
    ['Internet', '2 MB', 'Sent to the internet'],
    ['In region', '10', 'Sent within the region'],
    ['Elsewhere', '10', 'Sent to other regions'],
    ['Logs', '3', 'Logs'],
    ['Kept ready', '100', 'Provisioned, kept ready'],
  ]
  for (const [name, typed, line] of rows) {
    await field(page, name).fill(typed)
    await expect(page.locator('summary', { hasText: line }).last()).toBeVisible()
  }
  await page.getByLabel('Cache').selectOption('0.5 GB')
  await expect(page.locator('summary', { hasText: 'API Gateway, cache' })).toBeVisible()
  await field(page, 'Share').fill('5 %')
  await field(page, 'INIT').fill('1 s')
  await expect(page.getByText('It was not billed in February 2020')).toBeVisible()
  await expect(page.getByLabel('Processor')).toBeDisabled()
  await expect(page.getByText('5 set')).toBeVisible()
})

test('extras add lines of their own', async ({ page }) => {
  await page.getByRole('button', { name: 'NAT gateway' }).click()
  await expect(page.locator('summary', { hasText: 'NAT gateway' })).toContainText('$32.40')
  await page.getByRole('button', { name: 'your own line' }).click()
  await field(page, 'Label').fill('DynamoDB')
  await field(page, 'Fixed').fill('$12.50')
  await expect(page.locator('summary', { hasText: 'DynamoDB' })).toContainText('$12.50')
  await page.getByRole('button', { name: 'Remove DynamoDB' }).click()
  await expect(page.locator('summary', { hasText: 'DynamoDB' })).toHaveCount(0)
})

test('extras that the book prices ask for quantities, never prices', async ({ page }) => {
  await page.getByRole('button', { name: 'SQS' }).click()
  await expect(page.getByRole('button', { name: 'SQS', exact: true })).toHaveCount(0)
  // 30,000,000 × 3 calls × 0.40 a million, without the free tier.
  const line = page.locator('summary', { hasText: 'SQS' })
  await expect(line).toContainText('$36.00')
  await page.getByLabel('Queue').selectOption('FIFO')
  await expect(line).toContainText('$45.00')
  await field(page, 'Size').fill('65 KB')
  await expect(line).toContainText('$90.00')
})

test('a load balancer costs by the hour, and says so', async ({ page }) => {
  await page.getByLabel('Trigger').selectOption('Application Load Balancer')
  await expect(page.getByText('$0.0225 an hour, and $0.008 for each capacity unit')).toBeVisible()
  const line = page.locator('summary', { hasText: /^Load balancer\d/ })
  await expect(line).toContainText('$16.20')
})

test('a line that costs more than Lambda itself is marked', async ({ page }) => {
  const rest = page.locator('summary', { hasText: 'API Gateway, REST' })
  await expect(rest).toBeVisible()
  await expect(rest).not.toContainText('more than Lambda')
  await field(page, 'Duration').fill('100 ms')
  await expect(rest).toContainText('more than Lambda')
})

test('the month can be of any length', async ({ page }) => {
  await page.getByLabel('Month', { exact: true }).selectOption('31 days, 744 hours')
  await expect(page.getByRole('heading', { name: 'a month of 31 days' })).toBeVisible()
  await page.getByLabel('Month', { exact: true }).selectOption('Another length')
  await field(page, 'Length').fill('100')
  await expect(page.getByRole('heading', { name: 'a month of 100 hours' })).toBeVisible()
})
