import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const sectionOf = (page: Page) =>
  page.getByRole('region', { name: 'Scenarios side by side', exact: true })
const billsOf = (page: Page) => sectionOf(page).getByRole('table').first()
const namesOf = (page: Page) => page.getByLabel(/^Name of kept scenario \d$/)
const add = (page: Page) => page.getByRole('button', { name: 'Add this scenario' }).click()

/** The figures of a row of the bills, column by column. */
const row = async (page: Page, title: string) => {
  const cells = billsOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    .getByRole('cell')
  return (await cells.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))
}

const menu = async (page: Page, column: string, choice: string) => {
  await page.getByRole('button', { name: `More for ${column}`, exact: true }).click()
  await page.getByRole('button', { name: choice, exact: true }).click()
}

/** Keeps the HTTP API, and goes on with twice its memory, called directly. */
async function compareTwo(page: Page) {
  await page.goto('./')
  await add(page)
  await page.getByRole('textbox', { name: 'Memory', exact: true }).fill('1024')
  await page.getByLabel('Trigger', { exact: true }).selectOption('direct')
  await expect.poll(() => row(page, 'Lambda, a month')).toEqual(['$506.00', '$361.00'])
}

test('at first it says what it is for, and shows no table', async ({ page }) => {
  await page.goto('./')
  await expect(sectionOf(page)).toContainText('Keep this scenario, change the page')
  await expect(sectionOf(page).getByRole('table')).toHaveCount(0)
})

test('bills stand side by side, line by line, against the first and EC2', async ({ page }) => {
  // 1,024 MB: 30M × 1 s × 1 GB × $0.0000166667 = $500.001; 30M requests $6; REST API 30M × $3.50 = $105.
  await compareTwo(page)
  expect(await row(page, 'Prices')).toEqual(['2020-02, 100 ms', '2020-02, 100 ms'])
  expect(await row(page, 'Processor, memory')).toEqual(['x86, 1,024 MB', 'x86, 512 MB'])
  expect(await row(page, 'Trigger')).toEqual(['Direct', 'REST API'])
  expect(await row(page, 'Compute')).toEqual(['$500.00', '$250.00'])
  expect(await row(page, 'API Gateway')).toEqual(['$0.00', '$105.00'])
  expect(await row(page, 'Requests')).toEqual(['$6.00', '$6.00'])
  // 145 of 506.001 is 28.66 %.
  expect(await row(page, 'Against the first')).toEqual(['', '$145.00 less, 28.7 %'])
  expect((await row(page, 'EC2, a month'))[1]).toBe('$276.77, 9 × t3.medium')
  expect((await row(page, 'EC2 against Lambda'))[1]).toBe('$84.23 less')
  await expect(sectionOf(page)).toContainText(
    'Moving to 512 MB and a REST API saves $145.00 a month, and then Lambda costs $84.23 more than 9 × t3.medium.',
  )
})

test('the difference is explained step by step, as a drawing and as a table', async ({ page }) => {
  await compareTwo(page)
  const section = sectionOf(page)
  await expect(section.getByRole('heading', { level: 3 })).toHaveText('From $506.00 to $361.00')
  await expect(section.getByRole('listitem')).toHaveText([
    /Before.*\$506\.00/,
    /512\sMB.*−\$250\.00/,
    /REST API.*\+\$105\.00/,
    /After.*\$361\.00/,
  ])
  await section.getByRole('radio', { name: 'Table' }).check()
  await expect(section.getByRole('table').nth(1).getByRole('row')).toHaveText([
    /Step/,
    /Before\$506\.00/,
    /512\sMB\$250\.00 less\$256\.00/,
    /REST API\$105\.00 more\$361\.00/,
    /After\$145\.00 less, 28\.7\s%\$361\.00/,
  ])
  await section.getByLabel('From', { exact: true }).selectOption('HTTP API')
  await expect(section.getByRole('heading', { level: 3 })).toHaveText('From $361.00 to $506.00')
  await page.reload()
  await expect(section.getByRole('heading', { level: 3 })).toHaveText('From $361.00 to $506.00')
  await expect(section.getByRole('radio', { name: 'Table' })).toBeChecked()
})

test('what is kept survives a reload, behind the scenario’s own link', async ({ page }) => {
  await compareTwo(page)
  await namesOf(page).fill('Half, with an API')
  await expect(page).toHaveURL(/#v=1&[^#]*&k=v%3D1[^&]*Half[^&]*&c=[0-9a-z]{4}$/)
  const bills = await billsOf(page).allInnerTexts()
  await page.reload()
  await expect(namesOf(page)).toHaveValue('Half, with an API')
  await expect.poll(() => billsOf(page).allInnerTexts()).toEqual(bills)
  await expect(page.getByRole('status')).toHaveText(/^\$506\.00/)
})

test('duplicate, rename, open, and delete with undo', async ({ page }) => {
  await compareTwo(page)
  const names = namesOf(page)
  await menu(page, 'HTTP API', 'Duplicate')
  await expect(names.nth(1)).toHaveValue('HTTP API 2')
  await menu(page, 'HTTP API 2', 'Rename')
  await page.keyboard.type('Another')
  await page.keyboard.press('Enter')
  await expect(names.nth(1)).toHaveValue('Another')

  await menu(page, 'HTTP API', 'Delete')
  await expect(names).toHaveCount(1)
  const back = page.getByRole('button', { name: 'Bring it back' })
  await expect(back).toBeFocused()
  await back.press('Enter')
  await expect(names).toHaveCount(2)
  await expect(names.nth(0)).toHaveValue('HTTP API')
  await expect(back).toBeHidden()

  await menu(page, 'Another', 'Open in the page')
  await expect(page.getByRole('status')).toHaveText(/^\$361\.00/)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText(/^\$506\.00/)
})

test('of four no more are kept, and the button says why', async ({ page }) => {
  await page.goto('./')
  for (let kept = 0; kept < 4; kept++) await add(page)
  const button = page.getByRole('button', { name: 'Add this scenario' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/Four are kept/)
  await menu(page, 'HTTP API 2', 'Delete')
  await expect(button).toBeEnabled()
})

test('a plain link keeps nothing from before, and the way back does', async ({ page }) => {
  await compareTwo(page)
  await expect(page).toHaveURL(/&k=/)
  await page.evaluate(() => {
    location.hash = '#r=5M/month&d=120&m=512'
  })
  await expect(sectionOf(page).getByRole('table')).toHaveCount(0)
  await page.goBack()
  await expect(namesOf(page)).toHaveValue('HTTP API')
})

test('a kept link that is damaged is left out with a note; the others stay', async ({ page }) => {
  await compareTwo(page)
  await add(page)
  await expect(page).toHaveURL(/&k=.*&k=/)
  const damaged = page.url().replace(/&k=[^&]*/, '&k=nothing')
  await page.goto('about:blank')
  await page.goto(damaged)
  await expect(page.getByText('kept scenario 1 of this link could not be read')).toBeVisible()
  await expect(namesOf(page)).toHaveCount(1)
})

for (const width of [320, 390, 768, 1440]) {
  test(`five columns are not wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    for (let kept = 0; kept < 4; kept++) await add(page)
    await namesOf(page).last().fill('x'.repeat(80))
    await expect(billsOf(page).getByRole('columnheader')).toHaveCount(5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
