import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const memory = (page: Page) => page.getByRole('slider', { name: 'Memory', exact: true })
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** All of the page that says what Lambda costs says the same. */
async function expectAgreement(page: Page, size: string, total: string) {
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^\\${total},`))
  const ways = page.getByRole('table', { name: 'The same work, paid for another way' })
  await expect(ways).toContainText(total)
  const comparison = region(page, 'Lambda or EC2')
  await expect(comparison.getByRole('slider', { name: /^Requests a month/ })).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`Lambda \\${total},`),
  )
  await expect(comparison.getByText(`Lambda ${total}`, { exact: true }).last()).toBeVisible()
  const moves = region(page, 'What moves the bill')
  await expect(moves.getByRole('row', { name: /^Expected/ })).toContainText(total)
  await expect(
    region(page, 'Memory and duration').getByText(`${size}, ${total}`, { exact: true }),
  ).toBeVisible()
  const months = region(page, 'The next 12 months')
  await months.getByRole('radio', { name: 'Table' }).check()
  await expect(months.getByRole('row', { name: /^Now/ })).toContainText(total)
}

test('after a drag all charts and sentences are of the size that it ended at', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2000 })
  await page.goto('./')
  await expect(region(page, 'The next 12 months')).toBeVisible()
  const box = await memory(page).boundingBox()
  if (!box) throw new Error('The slider has no box')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.44, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 30 })
  await page.mouse.move(box.x + box.width + 20, y, { steps: 10 })
  await page.mouse.up()
  await expect(memory(page)).toHaveAttribute('aria-valuetext', '3,008 MB')
  await expectAgreement(page, '3,008 MB', '$1,579.75')
})

test('the same by key, with the charts out of view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto('./')
  await memory(page).focus()
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight')
  await expect(memory(page)).toHaveAttribute('aria-valuetext', '1,024 MB')
  await expectAgreement(page, '1,024 MB', '$611.00')
})

test('while the slider is dragged the total follows each step', async ({ page }) => {
  await page.goto('./')
  const answer = region(page, 'Cost on Lambda')
  await memory(page).focus()
  await page.keyboard.down('End')
  await expect(answer).toContainText('$1,579.7529375')
  await page.keyboard.up('End')
  await page.keyboard.down('Home')
  await expect(answer).toContainText('$173.500125')
})
