import { expect, type Page, test as plain } from '@playwright/test'
import { test } from './fixtures'

const total = (page: Page, exactly: string) =>
  expect(page.getByRole('button', { name: `Copy ${exactly}`, exact: true })).toBeVisible()
const then = (page: Page) => page.getByRole('radio', { name: '2020 · 100 ms' })
const today = (page: Page) => page.getByRole('radio', { name: 'Today · 1 ms' })
const region = (page: Page) => page.getByLabel('Region', { exact: true })
const answer = (page: Page) => page.getByRole('region', { name: 'Cost on Lambda' })
const bill = (page: Page) => page.getByRole('region', { name: 'The bill', exact: true })
const memory = (page: Page) =>
  page.getByLabel('Memory', { exact: true }).and(page.locator('[type=text]'))

/** What 2020 had not: 300 MB, arm64, an HTTP API, Ireland. */
const LATER = './#p=2026-09&rg=eu-west-1&ft=0&f=api,r:1000000/month,d:130,m:300,a:arm,t:http-api'

test('today’s prices of any region can be chosen, and undone', async ({ page }) => {
  await page.goto('./')
  await today(page).check()
  await expect(bill(page)).toContainText('Prices of September 2026, us-east-1')
  await total(page, '$361.0005')

  // Hong Kong: 15M GB-s × 0.00002292 = 343.80.
  await region(page).selectOption('ap-east-1')
  await expect(bill(page)).toContainText('Prices of September 2026, ap-east-1')
  await expect(bill(page)).toContainText('$343.80')

  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bill(page)).toContainText('Prices of February 2020, us-east-1')
  await expect(today(page)).not.toBeChecked()
})

test('a link keeps the prices that it was made with', async ({ page }) => {
  await page.goto('./')
  await today(page).check()
  await region(page).selectOption('eu-central-2')
  await expect(page).toHaveURL(/p=2026-09&rg=eu-central-2/)
  await page.reload()
  await expect(today(page)).toBeChecked()
  await expect(region(page)).toHaveValue('eu-central-2')
  await expect(bill(page)).toContainText('Prices of September 2026, eu-central-2')
})

test('a link says what it was when it was made, and what it would be now', async ({ page }) => {
  // 101 ms were billed as 200: 1M × 0.2 s × 1 GB × 0.0000166667 + 0.20 = 3.53334, today 1.8833367.
  await page.goto('./#p=2020-02&ft=0&f=api,r:1000000/month,d:101,m:1024')
  const made = page.getByText(
    'This link was made with prices of February 2020: then $3.53, at today’s prices $1.88.',
  )
  await expect(made).toBeVisible()
  await page.getByLabel('Duration', { exact: true }).fill('300')
  await expect(made).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#p=2026-09&ft=0&f=new,r:1000000/month,d:101,m:1024'
  })
  await expect(today(page)).toBeChecked()
  await expect(page.getByRole('row', { name: /the prices of February 2020/ })).toBeVisible()
  await expect(page.getByText('This link was made with')).toBeHidden()
})

test('a link whose cost is the same at other prices says so', async ({ page }) => {
  // 1M × 0.2 s × 1 GB × 0.0000166667 + 0.20.
  await page.goto('./#p=2020-02&ft=0&f=api,r:1000000/month,d:200,m:1024')
  await expect(
    page.getByText(
      'This link was made with prices of February 2020: $3.53 then and at today’s prices.',
    ),
  ).toBeVisible()
})

for (const preset of ['HTTP API', 'Cron job']) {
  test(`${preset} costs the same then and now, and one press changes over`, async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'HTTP API', exact: true }).click()
    await page.getByRole('button', { name: preset }).last().click()
    const other = page.getByRole('row', { name: 'Lambda at today’s prices' })
    await expect(other).toContainText('the same')
    await other.getByRole('button', { name: 'switch to today’s prices' }).click()
    await expect(today(page)).toBeChecked()
    await expect(
      page.getByRole('row', { name: 'Lambda at the prices of February 2020' }),
    ).toContainText('the same')
  })
}

test('why they differ stands line by line, and adds up', async ({ page }) => {
  // 101 ms were billed as 200: 1M × 0.2 s × 1 GB × 0.0000166667 + 0.20 = 3.53334, today 1.8833367.
  await page.goto('./#ft=0&f=api,r:1000000/month,d:101,m:1024')
  await total(page, '$3.53334')
  await expect(page.getByRole('row', { name: 'Lambda at today’s prices' })).toContainText('$1.88')
  await page.getByText('Why it is another amount at today’s prices').click()
  const reasons = page.getByRole('table', { name: 'From these prices to today’s prices' })
  await expect(reasons.getByRole('row')).toHaveText([
    'At the prices of February 2020$3.53',
    'Rounded up to 1 ms in place of 100 ms−$1.65',
    'At today’s prices$1.88',
  ])
  // 0.101 × (0.0000166667 − 0.0000133334) × 1M.
  await expect(page.getByText(/On arm64, .* it would be \$0.34 less/)).toBeVisible()
})

test('what 2020 cannot express is asked, with the keyboard, and undo brings it back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(LATER)
  const before = page.url()
  await then(page).click()
  const dialog = page.getByRole('dialog', { name: 'February 2020 does not have all of this' })
  await expect(dialog.getByRole('group')).toHaveCount(4)
  await expect(dialog.getByRole('radio', { name: '320 MB' })).toBeChecked()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(today(page)).toBeChecked()
  expect(page.url()).toBe(before)

  await then(page).click()
  await dialog.getByRole('radio', { name: '320 MB' }).press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: '256 MB' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Switch to February 2020' }).press('Enter')
  await expect(then(page)).toBeChecked()
  await expect(memory(page)).toHaveValue('256')
  await expect(region(page)).toHaveValue('us-east-1')
  await expect(page.getByText('one function, x86')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(today(page)).toBeChecked()
  await expect(memory(page)).toHaveValue('300')
  await expect(region(page)).toHaveValue('eu-west-1')
})

test('the figure of 2020 says what it is counted with', async ({ page }) => {
  await page.goto(LATER)
  await page.getByText('Why it is another amount at the prices of February 2020').click()
  await expect(bill(page)).toContainText(
    'With x86 in place of arm64, 320 MB in place of 300 MB, a REST API in place of an HTTP API',
  )
})

test('a price that is not known is said in its line, in the total and in the comparison', async ({
  page,
}) => {
  // Zurich: to the internet only the first 10 TB have a price. 1M × 0.02 GB = 20,000 GB.
  await page.goto(
    './#p=2026-09&rg=eu-central-2&ft=0&f=api,r:1000000/month,d:100,m:128,out:20971.52',
  )
  await expect(answer(page).getByText('at least').first()).toBeVisible()
  await expect(answer(page)).toContainText('above 10,240')
  // New Zealand: no EC2 at all.
  await region(page).selectOption('ap-southeast-6')
  await expect(answer(page)).toContainText('There is no price for')
  await expect(page.getByRole('row', { name: /^EC2/ }).first()).toContainText(
    'no price in ap-southeast-6',
  )
})

plain(
  'prices that do not arrive are said, with another try, and the answer stays',
  async ({ page }) => {
    await page.goto('./')
    await today(page).check()
    await page.route(/eu-west-3/, (route) => route.abort())
    await region(page).selectOption('eu-west-3')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Could not load the prices of September 2026 in eu-west-3.')
    await expect(region(page)).toHaveValue('us-east-1')
    await total(page, '$361.0005')
    await page.unroute(/eu-west-3/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(region(page)).toHaveValue('eu-west-3')
    await expect(alert).toHaveCount(0)
  },
)

test('old prices of today warn', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-03-10T12:00:00Z') })
  await page.goto('./#p=2026-09&f=api,r:1/day,d:100')
  await expect(bill(page)).toContainText('They are 6 months old. AWS may charge others by now.')
})

test('a preset keeps the prices that are chosen', async ({ page }) => {
  await page.goto('./')
  await today(page).check()
  await expect(bill(page)).toContainText('Prices of September 2026')
  await page.getByRole('button', { name: 'HTTP API', exact: true }).click()
  await page.getByRole('button', { name: /^Mobile backend/ }).click()
  await expect(today(page)).toBeChecked()
  // 3M requests of 120 ms at 1,536 MB: AWS prints 2.73.
  await total(page, '$2.733338')
})
