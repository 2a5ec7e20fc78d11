import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const share = async (page: Page) => {
  await page.getByRole('button', { name: 'Share' }).click()
  return page.getByRole('dialog', { name: 'Share' })
}

test('the link is there with its length, is copied, and opens the same', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('321')
  const panel = await share(page)
  const link = await panel.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link).toMatch(/#v=1&p=2020-02&.*d:321.*&c=\w{4}$/)
  await expect(panel.getByText(`${link.length} characters`)).toBeVisible()
  await panel.getByRole('button', { name: 'Copy the link' }).click()
  await expect(panel.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('321')
})

test('the text for a chat has total, lines and link', async ({ page }) => {
  await page.goto('./')
  const text = (await share(page)).getByLabel('For a chat or a ticket')
  await expect(text).toHaveValue(/^\*\*HTTP API: \$361\.00 a month on AWS Lambda\*\*/)
  await expect(text).toHaveValue(/\n- Compute: \$250\.00\n/)
  await expect(text).toHaveValue(/\n\[The calculation\]\(http.*#v=1&.*\)$/)
})

test('what a chat would cut is said, and a file is offered instead', async ({ page }) => {
  const samples = Array.from({ length: 1500 }, (_, index) => `${index * 7}.${index % 100}x3`)
  await page.goto(`./#f=many,r:1/day,d:${samples.slice(1).join('_')}`)
  const panel = await share(page)
  await expect(panel.getByText(/characters: more than 4,000\./)).toBeVisible()
  await expect(panel.getByText('The link is too long for a QR code.')).toBeVisible()
  const downloaded = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save the scenario file' }).click()
  expect((await downloaded).suggestedFilename()).toMatch(/\.scenario\.json$/)
})

test('the keyboard alone opens, copies and closes it', async ({ page }) => {
  await page.goto('./')
  const button = page.getByRole('button', { name: 'Share' })
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Share' })
  await expect(panel.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('textbox', { name: 'Link' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})
