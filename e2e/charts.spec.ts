import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures'

const sections = (page: Page) => ({
  moves: page.getByRole('region', { name: 'What moves the bill', exact: true }),
  memory: page.getByRole('region', { name: 'Memory and duration', exact: true }),
  months: page.getByRole('region', { name: 'The next 12 months', exact: true }),
})

const showTable = (section: Locator) => section.getByRole('radio', { name: 'Table' }).check()

const rows = async (table: Locator) =>
  (await table.locator('tbody tr').allInnerTexts()).map((row) =>
    row
      .replaceAll('\u00a0', ' ')
      .trim()
      .split(/\s*\t\s*/),
  )

test('the inputs that move the bill, the furthest first', async ({ page }) => {
  await page.goto('./')
  const { moves } = sections(page)
  await expect(moves.getByRole('listitem').nth(0)).toHaveText(/Requests.*\$270.75.*\$451.25/)
  await expect(moves.getByRole('listitem').nth(1)).toHaveText(/Memory.*\$298.50.*\$423.50/)
  await expect(moves.getByRole('listitem').nth(2)).toHaveText(/Duration.*\$311.00.*\$436.00/)
  await expect(moves).toContainText('750 ms are billed as 800, 1,250 as 1,300.')
  await expect(moves).toContainText('Rounding up to 100 ms costs nothing now.')

  await showTable(moves)
  expect(await rows(moves.getByRole('table').first())).toEqual([
    ['Requests', '750,000 a day', '$270.75', '$90.25 less'],
    ['Requests', '1,250,000 a day', '$451.25', '$90.25 more'],
    ['Memory', '384 MB', '$298.50', '$62.50 less'],
    ['Memory', '640 MB', '$423.50', '$62.50 more'],
    ['Duration', '750 ms', '$311.00', '$50.00 less'],
    ['Duration', '1,250 ms', '$436.00', '$75.00 more'],
    ['100 ms increments', 'at 1 ms', '$361.00', 'the same'],
  ])
})

test('the share is the user’s, and what cannot be one says so', async ({ page }) => {
  await page.goto('./')
  const { moves } = sections(page)
  const share = page.getByLabel('Each input changes by')
  await share.fill('50')
  await expect(moves.getByRole('listitem').first()).toHaveText(/\$180.50.*\$541.50/)
  await share.fill('120')
  await expect(moves).toContainText('Write 1 % to 99 %.')
  await expect(moves.getByRole('listitem').first()).toHaveText(/\$180.50.*\$541.50/)
})

test('low, expected and high traffic', async ({ page }) => {
  await page.goto('./')
  const { moves } = sections(page)
  await expect(moves.getByRole('row', { name: /^Low/ })).toContainText('$180.50')
  await expect(moves.getByRole('row', { name: /^High/ })).toContainText('$722.00')
  await page.getByLabel('High traffic').fill('300 %')
  await expect(moves.getByRole('row', { name: /^High/ })).toContainText('$1,083.00')
})

test('memory against duration', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const { memory } = sections(page)
  await expect(memory).toContainText('at 1,024 MB the bill is no higher while')
  await expect(memory.getByText('512 MB, $361.00', { exact: true })).toBeVisible()
  const heat = memory.getByRole('table', { name: /by billed duration and memory/ })
  expect(await rows(heat)).toContainEqual([
    '1,000 ms',
    '174',
    '236',
    '361',
    '611',
    '861',
    '986',
    '1,111',
    '1,580',
  ])
  expect(await heat.locator('[data-bill]').allInnerTexts()).toEqual(Array(4).fill('361'))
  await expect(heat.locator('tfoot')).toHaveText(/500\sms300\sms200\sms200\sms100\sms$/)

  await showTable(memory)
  const points = memory.getByRole('table').first()
  expect(await rows(points)).toContainEqual([
    '1,024 MB',
    '500 ms',
    '$361.00',
    '1,000 ms',
    '$611.00',
  ])
  expect(await rows(points)).toContainEqual(['576 MB', '900 ms', '$364.13', '1,000 ms', '$392.25'])
})

test('of several functions one is swept', async ({ page }) => {
  await page.goto('./')
  const { memory } = sections(page)
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByLabel('Requests', { exact: true }).fill('1M/day')
  await expect(memory.getByLabel('Function', { exact: true })).toHaveValue('0')
  const chosen = memory.getByRole('columnheader', { name: '128', exact: true })
  await expect(chosen).toHaveAttribute('data-size', 'more')
  await memory.getByLabel('Function', { exact: true }).selectOption('1')
  await expect(chosen).toHaveAttribute('data-size', 'own')
})

test('the months to come, and the one in which EC2 becomes cheaper', async ({ page }) => {
  await page.goto('./')
  const { months } = sections(page)
  await expect(months).toContainText('All 12 cost $8,491.71 on Lambda')
  await expect(months.getByText('$1,132.97')).toBeVisible()
  await showTable(months)
  const table = await rows(months.getByRole('table'))
  expect(table).toHaveLength(13)
  expect(table[0]).toEqual(['Now', '30,000,000', '$361.00', '9 × t3.medium $276.77', '$84.23 less'])
  expect(table[1]?.slice(0, 3)).toEqual(['1', '33,000,000', '$397.10'])
  expect(table[12]?.slice(0, 3)).toEqual(['12', '94,152,851', '$1,132.97'])

  await page.getByLabel('Requests', { exact: true }).fill('2M/month')
  await expect(months).toContainText('EC2 becomes cheaper in month 3')
  await page.getByLabel('Growth a month').fill('0')
  await expect(months).toContainText('Lambda stays cheaper in all of them.')
})

test('what was set in the charts is still set after a reload', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Growth a month').fill('20')
  await showTable(sections(page).months)
  await page.reload()
  await expect(page.getByLabel('Growth a month')).toHaveValue('20')
  await expect(sections(page).months.getByRole('table')).toBeVisible()
})

test('while a field is wrong the charts keep the last good figures, dimmed', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('nonsense')
  const { moves } = sections(page)
  await expect(moves).toHaveAttribute('data-held', 'true')
  await expect(moves).toContainText('$270.75')
})

test('Chart and Table are chosen by key', async ({ page }) => {
  await page.goto('./')
  const { months } = sections(page)
  await months.getByRole('radio', { name: 'Chart' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(months.getByRole('table')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(months.getByRole('img', { name: 'month by month' })).toBeVisible()
})

for (const width of [320, 390, 768, 1024, 1440, 1920]) {
  test(`the charts are not wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    await expect(sections(page).months.getByRole('img', { name: 'month by month' })).toBeVisible()
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBe(width)
    for (const section of Object.values(sections(page))) await showTable(section)
    expect(await wide()).toBe(width)
  })
}
