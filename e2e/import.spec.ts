import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, content: string) {
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
  const dropped = await page.evaluateHandle(
    ([fileName = '', text = '']) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], fileName))
      return transfer
    },
    [name, content],
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page.getByText('Drop the file to open it')).toBeHidden()
}

test('a scenario file that was saved opens where it is dropped, and can be undone', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('777')
  await page.getByRole('button', { name: 'Export' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Scenario file/ }).click()
  const file = readFileSync(await (await downloaded).path(), 'utf8')

  await page.goto('./#f=other,r:1/day,d:100')
  await page.reload()
  await drop(page, 'saved.scenario.json', file)
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('777')
  await expect.poll(() => new URL(page.url()).hash).toContain('d:777')
  await page.getByRole('button', { name: 'Bring back what I had' }).click()
  await expect(page.getByLabel('Name of the function')).toHaveValue('other')
})

test('an estimate opens from the menu, by keyboard', async ({ page }) => {
  await page.goto('./')
  const scenario = {
    version: 1,
    functions: [
      {
        name: 'from a file',
        requests: { count: '5', per: 'day' },
        duration: { kind: 'average', ms: '100' },
      },
    ],
  }
  // From here on, because the browser takes a moment to leave choosing to the test.
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Open a file/ }).focus()
  await page.keyboard.press('Enter')
  await (await chosen).setFiles({
    name: 'estimate.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ scenario, totalUsd: '1' })),
  })
  await expect(page.getByLabel('Name of the function')).toHaveValue('from a file')
})

for (const [name, content, why] of [
  [
    'package.json',
    '{"version":1,"name":"x"}',
    'It is JSON, but neither a scenario nor an estimate.',
  ],
  ['half.json', '{"version":1,"functions":[', 'It is no whole JSON'],
] as const) {
  test(`${name} is refused and nothing changes`, async ({ page }) => {
    await page.goto('./')
    await drop(page, name, content)
    await expect(page.getByText(`“${name}” was not opened.`)).toBeVisible()
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByLabel('Name of the function')).toHaveValue('api')
    await page.getByRole('button', { name: 'Put the notes about this file away' }).click()
    await expect(page.getByText('was not opened')).toBeHidden()
  })
}

test('what is neither a scenario nor a link is taken for a log, which says what it lacks', async ({
  page,
}) => {
  await page.goto('./')
  await drop(page, 'letter.txt', 'Dear all')
  await expect(page.getByText('This has no REPORT line of a Lambda function.')).toBeVisible()
  await expect(page.getByText('was not opened')).toBeHidden()
})
