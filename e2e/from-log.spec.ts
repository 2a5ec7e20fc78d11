import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

const report = (at: string, name: string, fields: string) =>
  `${at} /aws/lambda/${name} REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\t${fields}\n`

/** Of ten days: 1,000 requests of 128.83 ms, 1 GB; 10 of 12.34 ms, 128 MB; and a line that was cut. */
const LOG = [
  'Traceback (most recent call last):\n  File "app.py", line 1\n',
  ...Array.from({ length: 1000 }, (_, i) =>
    report(
      i === 0 ? '2026-09-01T00:00:00.000Z' : '2026-09-11T00:00:00.000Z',
      'orders',
      'Duration: 128.83 ms\tBilled Duration: 200 ms\tMemory Size: 1024 MB\tMax Memory Used: 300 MB',
    ),
  ),
  ...Array.from({ length: 10 }, () =>
    report(
      '2026-09-02T00:00:00.000Z',
      'nightly',
      'Duration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB',
    ),
  ),
  '2026-09-02T00:00:00.000Z REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\tDurat',
].join('')

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

const panel = (page: Page) => page.getByRole('dialog', { name: 'From a log' })
const open = (page: Page) => page.getByRole('button', { name: 'From a log …' }).click()
const names = (page: Page) =>
  page
    .getByLabel('Name of the function')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))

test('a log becomes a monthly cost in three gestures, and undo brings back what was', async ({
  page,
}) => {
  await open(page)
  await panel(page).getByLabel('Choose a file').setInputFiles(file('lambda.log', LOG))
  await panel(page).getByRole('button', { name: 'Use these functions' }).click()
  await expect(panel(page)).toBeHidden()
  expect(await names(page)).toEqual(['nightly', 'orders'])
  // Free tier off: 3,030 requests, 0.000606; 3,000 × 0.2 s × 1 GB and 30 × 0.1 s × 0.125 GB, 0.01000627.
  await expect(page.getByText('$0.01', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await names(page)).toEqual(['api'])
})

test('it says what was found, and how AWS billed it', async ({ page }) => {
  await open(page)
  await panel(page)
    .getByLabel('Choose a file')
    .setInputFiles(file('lambda.log.gz', gzipSync(LOG)))
  await expect(panel(page).getByRole('status')).toContainText('1,010 requests of 2 functions')
  await expect(panel(page)).toContainText('= 3,030 requests a month')
  await expect(panel(page)).toContainText(
    '1,000 of 1,010 lines agree with the rule of February 2020',
  )
  await expect(panel(page)).toContainText('10 lines were billed another way: rounded up to 1 ms')
  await expect(panel(page)).toContainText('orders used at most 300 MB: 320 MB would hold it')
  await panel(page).getByText('1 line was not understood').click()
  await expect(panel(page).getByText('Durat', { exact: false }).last()).toBeVisible()
  await panel(page).getByLabel('They are the requests of').fill('1')
  await expect(panel(page)).toContainText('= 30,300 requests a month')
  await panel(page).getByLabel('They are the requests of').fill('many')
  await expect(panel(page)).toContainText('Days are a number above 0')
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations).toEqual([])
})

test('lines are pasted', async ({ page }) => {
  await open(page)
  await panel(page)
    .getByLabel('or paste lines')
    .fill(LOG.slice(LOG.indexOf('2026')))
  await panel(page).getByRole('button', { name: 'Read it' }).click()
  await expect(panel(page).getByRole('status')).toContainText('1,010 requests')
  await panel(page).getByRole('button', { name: 'Bring another' }).click()
  await expect(panel(page).getByText('Choose a file')).toBeVisible()
})

test('a file is dropped anywhere on the page', async ({ page }) => {
  await open(page)
  await panel(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
  const dropped = await page.evaluateHandle((log) => {
    const data = new DataTransfer()
    data.items.add(new File([log], 'lambda.log'))
    return data
  }, LOG)
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(panel(page).getByRole('status')).toContainText('1,010 requests of 2 functions')
})

test('reading is cancelled', async ({ page }) => {
  await open(page)
  await expect(page.locator('header').getByText('Export')).toBeVisible()
  await page.evaluate(() => {
    const lines = 'some line of a log that is of no use at all\n'.repeat(20_000)
    const data = new DataTransfer()
    data.items.add(new File(new Array(400).fill(lines), 'large.log'))
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
    document.querySelector('main')?.dispatchEvent(drop)
  })
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).getByText('Choose a file')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Close' }).click()
  await expect(panel(page)).toBeHidden()
  expect(await names(page)).toEqual(['api'])
})

test('what is something else is named', async ({ page }) => {
  await open(page)
  await panel(page)
    .getByLabel('Choose a file')
    .setInputFiles(file('bill.pdf', '%PDF-1.7 and so on'))
  await expect(panel(page).getByRole('status')).toContainText('This is a PDF document.')
  await expect(panel(page).getByText('Choose a file')).toBeVisible()
})

test('a Power Tuning link shows what each size costs, and one of them is used', async ({
  page,
}) => {
  await open(page)
  await panel(page)
    .getByLabel('or paste lines')
    .fill(
      'https://lambda-power-tuning.show/#gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03',
    )
  await panel(page).getByRole('button', { name: 'Read it' }).click()
  await expect(panel(page).getByRole('status')).toContainText('is the cheapest, 3,008 MB')
  await panel(page).getByRole('button', { name: 'Use 128 MB' }).click()
  await expect(page.getByRole('textbox', { name: 'Memory' })).toHaveValue('128')
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('2,050.78')
})

test('the queries are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await panel(page).getByText('A query for CloudWatch Logs Insights').click()
  await panel(page).getByRole('button', { name: 'Copy the query' }).first().click()
  await expect(panel(page).getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('stats count(*)')
})
