import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const section = (page: Page) => page.getByRole('region', { name: 'How this is calculated' })
const part = (page: Page, title: string) =>
  section(page).locator('summary').filter({ hasText: title })
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include('#how-calculated').analyze()).violations

test('how it is calculated: formulas, prices, examples, by the chosen prices', async ({ page }) => {
  test.slow()
  await page.goto('./')
  const link = page.url()

  await test.step('a link at the bill leads there and leaves the address alone', async () => {
    await page.getByRole('button', { name: 'How this is calculated' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'How this is calculated' })).toBeFocused()
    await expect(section(page)).toBeInViewport()
    expect(page.url()).toBe(link)
  })

  await test.step('formulas and prices are those of February 2020', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(section(page)).toContainText('billed duration = duration rounded up to increment')
    await expect(section(page)).toContainText('rounded up to 100 ms by itself')
    await expect(section(page)).toContainText('INIT is not billed')
    await part(page, 'The prices').click()
    const table = section(page).getByRole('table', { name: 'Prices of February 2020 in us-east-1' })
    await expect(table.getByRole('row', { name: /^Compute, x86/ })).toContainText(
      'a GB-s$0.00001666672020-12-01',
    )
    await expect(table.getByRole('row', { name: /HTTP API/ })).toHaveCount(0)
    const saved = page.waitForEvent('download')
    await section(page).getByRole('button', { name: 'Save as CSV' }).click()
    expect((await saved).suggestedFilename()).toBe('lambda-cost-prices-2020-02-us-east-1.csv')
  })

  await test.step('AWS’s examples are worked out beside what AWS prints', async () => {
    await part(page, 'AWS’s own examples').click()
    const then = section(page).getByRole('table', { name: 'At the prices of February 2020' })
    await expect(then.getByRole('row', { name: /^Total/ })).toHaveText([
      'Total$18.74$18.73337differs',
      'Total$11.63$11.633345the same',
    ])
    const today = section(page).getByRole('table', { name: 'At the prices of September 2026' })
    await expect(today.getByRole('row', { name: /^Total/ })).toHaveText([
      'Total$2.73$2.733338the same',
      'Total$249.49$249.488496the same',
      'Total$106.41$106.411412the same',
      'Total$19.96$19.962644the same',
      'Total$32.26$32.25780864the same',
      'Total$263.92$263.91952176the same',
      'Total$39.04$38.245895differs',
    ])
  })

  await test.step('what is not counted, and why another calculator differs', async () => {
    await part(page, 'The formulas').click()
    await part(page, 'The prices').click()
    await part(page, 'What is not counted').click()
    await expect(section(page)).toContainText('Taxes, AWS Support, credits')
    await part(page, 'Why AWS’s calculator').click()
    await expect(section(page)).toContainText('your total is $366.01, in place of $361.00')
    expect(await violations(page)).toEqual([])
  })

  await test.step('an example opens as a scenario, and undo brings back what was there', async () => {
    await section(page).getByRole('button', { name: 'open: The back end of a mobile app' }).click()
    await expect(page.getByRole('button', { name: 'Copy $2.733338' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('radio', { name: 'Today · 1 ms' })).toBeChecked()
  })

  await test.step('and the words and prices are now those of September 2026', async () => {
    await part(page, 'The formulas').click()
    await part(page, 'The prices').click()
    await expect(section(page)).toContainText('rounded up to 1 ms by itself')
    await expect(section(page)).toContainText('INIT is billed')
    const table = section(page).getByRole('table', {
      name: 'Prices of September 2026 in us-east-1',
    })
    await expect(table.getByRole('row', { name: /^HTTP API/ })).toContainText('$0.000001')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('button', { name: 'Copy $361.0005' })).toBeVisible()
    await expect(section(page)).toContainText('rounded up to 100 ms by itself')
  })
})

test('on a phone in the dark, from an address that opens it there, and on paper', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./?how#p=2026-09&rg=ap-southeast-6&f=api,r:1000000/month,d:100,m:512')
  await expect(section(page)).toBeInViewport()
  await expect(page.getByText('in the link is not known')).toHaveCount(0)
  await part(page, 'The prices').click()
  await expect(section(page).getByRole('row', { name: /^HTTP API/ })).toContainText(
    'missingnot found',
  )
  expect(await violations(page)).toEqual([])
  await section(page).getByText('instance types').click()
  await part(page, 'AWS’s own examples').click()
  await expect(section(page).getByText('$18.73337')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  await page.emulateMedia({ media: 'print' })
  await expect(section(page).getByText('The prices', { exact: true })).toBeVisible()
  await expect(section(page).getByText('The formulas')).toBeHidden()
  await part(page, 'The prices').evaluate((summary) => (summary as HTMLElement).click())
  await part(page, 'AWS’s own examples').evaluate((summary) => (summary as HTMLElement).click())
  await expect(page.getByRole('heading', { name: 'How this is calculated' })).toBeHidden()
})
