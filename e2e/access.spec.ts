import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures'

for (const width of [1440, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${width} in ${colorScheme}`, async ({ page }) => {
      // Reading the colours of every element takes a slow machine a while.
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto('./')
      const check = async () => {
        // The sections below have checks of their own.
        const firstScreen = new AxeBuilder({ page }).include('header').include('main > div')
        return (await firstScreen.analyze()).violations
      }
      expect(await check()).toEqual([])

      await page.getByText('Sends out, logs').click()
      await page.getByLabel('Duration', { exact: true }).fill('nonsense')
      await page.getByRole('button', { name: 'your own line' }).click()
      await page.getByRole('button', { name: 'Add a function' }).click()
      expect(await check()).toEqual([])

      await page.getByRole('button', { name: 'HTTP API' }).click()
      expect(await check()).toEqual([])
    })
  }
}

test('the keyboard alone changes a value, opens a line and a menu', async ({ page }) => {
  await page.goto('./')
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
      if (name.test(focused ?? '')) return
    }
    throw new Error(`${name} is not reachable`)
  }
  await reach(/^HTTP API/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Cron job' })).toBeVisible()
  await reach(/^Cron job/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name of the function')).toHaveValue('nightly-job')
  await reach(/^Memory/)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('slider', { name: 'Memory' })).toHaveAttribute(
    'aria-valuetext',
    '1,088 MB',
  )
  await reach(/^Requests30/)
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open]', { hasText: /^Requests/ })).toBeVisible()
})

test('the total is read out when the typing has paused', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Requests', { exact: true }).fill('2M')
  await expect(page.getByRole('status')).toHaveText('$722.00, a month of 30 days')
})

test('colours follow the switch, without storage too', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto('./')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await paper()).toBe('rgb(255, 255, 255)')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await paper()).toBe('rgb(14, 18, 22)')
})
