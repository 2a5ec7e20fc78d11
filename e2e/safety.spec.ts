import { expect, test as plain } from '@playwright/test'
import { listen, test } from './fixtures'

/** What a page with a hole in it would do: each is heard by what all tests listen with. */
plain(
  'whatever a page must not do is heard, so that a test of it fails',
  async ({ page, baseURL }) => {
    const heard: string[] = []
    await listen(page, [new URL(baseURL ?? '').origin], (says) => heard.push(says))
    await page.goto('./')
    await page.evaluate(async () => {
      const attempts: readonly (() => unknown)[] = [
        () => document.body.setAttribute('style', 'color: red'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'),
        () => {
          const script = document.createElement('script')
          script.append('globalThis.ran = true')
          document.body.append(script)
        },
        () => setTimeout('globalThis.ran = true'),
        () => fetch('https://example.com/'),
        () => new Image().setAttribute('src', 'https://example.com/pixel.gif'),
        // biome-ignore lint/suspicious/noConsole: it is to be heard
        () => console.error('said'),
        () => setTimeout(() => Promise.reject(new Error('thrown'))),
      ]
      for (const attempt of attempts) {
        try {
          await attempt()
        } catch {
          // Blocked, as it should be.
        }
      }
    })
    for (const expected of [
      /^blocked: style-src-attr/,
      /^blocked: require-trusted-types-for trusted-types-sink/,
      /^blocked: connect-src https:\/\/example.com/,
      /^blocked: img-src https:\/\/example.com/,
      /^console: said/,
      /^error: thrown/,
    ]) {
      await expect
        .poll(() => heard.filter((says) => expected.test(says)), `${expected}`)
        .not.toEqual([])
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined()
  },
)

const EVIL = '"><img src=x onerror=alert(1)><svg onload=alert(1)></script>{{1}}'

test('markup in a name is text everywhere, in the page, its files and its widget', async ({
  page,
}) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    dialog.dismiss()
  })
  await page.goto('./')
  const title = await page.title()
  await page.getByLabel('Name', { exact: true }).fill(EVIL)
  await page.getByLabel('Name of the function').fill(EVIL.slice(0, 60))
  await page.getByRole('button', { name: 'your own line' }).click()
  await page.getByLabel('Label', { exact: true }).fill(EVIL.slice(0, 40))
  await page.getByLabel('Fixed', { exact: true }).fill('5')
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByRole('button', { name: 'Add this scenario' }).click()
  await page.getByLabel('Requests', { exact: true }).fill('5M')
  await expect(page.locator('summary', { hasText: EVIL.slice(0, 40) })).toContainText('$5.00')
  await expect(page.getByRole('heading', { name: 'Scenarios side by side' })).toBeVisible()
  await expect(page.getByRole('button', { name: EVIL, exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').getByText('In another page').click()
  const snippet = page.getByLabel('For the page')
  await expect(snippet).toHaveValue(/&quot;>&lt;img src=x/)
  const widget = page.frameLocator('iframe[title="Preview of the widget"]')
  await expect(widget.getByRole('heading', { level: 1 })).toContainText(EVIL)
  for (const frame of page.frames()) {
    expect(await frame.locator('img, svg[onload]').count()).toBe(0)
  }
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('summary', { hasText: EVIL.slice(0, 40) })).toBeVisible()
  await expect(page).toHaveURL(/%3Cimg|~|img/)
  await page.reload()
  await expect(page.getByLabel('Name of the function').first()).toHaveValue(EVIL.slice(0, 60))
  expect(await page.title()).toBe(title)
  expect(await page.locator('img').count()).toBe(0)
  expect(dialogs).toEqual([])
})
