import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

async function embed(page: Page) {
  await page.goto('./')
  await page.getByRole('button', { name: 'Share' }).click()
  const panel = page.getByRole('dialog', { name: 'Share' })
  await panel.getByText('In another page').click()
  return panel
}

const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the widget"]')

test('the snippet shows in a preview what the other page will show', async ({ page }) => {
  const panel = await embed(page)
  const snippet = panel.getByLabel('For the page')
  await expect(snippet).toHaveValue(
    /^<iframe\n {2}src="http.*embed\.html\?view=result&amp;theme=auto#v=1&amp;/,
  )
  await expect(snippet).toHaveValue(/sandbox="allow-scripts allow-popups/)
  await expect(preview(page).getByText('$361.00').first()).toBeVisible()
  await panel.getByRole('radio', { name: 'compact' }).check()
  await expect(snippet).toHaveValue(/view=compact/)
  await expect(preview(page).getByText('$361.00').first()).toBeVisible()
  for (const [width, px] of [
    ['320 px', 320],
    ['600 px', 600],
  ] as const) {
    await panel.getByRole('radio', { name: width }).check()
    expect((await page.getByTitle('Preview of the widget').boundingBox())?.width).toBe(px)
  }
})

test('the element and the Markdown are there too', async ({ page }) => {
  const panel = await embed(page)
  const snippet = panel.getByLabel('For the page')
  await panel.getByRole('radio', { name: 'Element' }).check()
  await expect(snippet).toHaveValue(/embed\/v1\.js.*\n<lambda-cost\n/)
  await panel.getByRole('radio', { name: 'Markdown' }).check()
  await expect(snippet).toHaveValue(/^\[HTTP API: \$361\.00 a month on AWS Lambda\]\(http/)
})
