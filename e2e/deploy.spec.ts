import { expect } from '@playwright/test'
import { headersOf } from '../scripts/deploy/headers.mjs'
import { FOLDER } from '../scripts/deploy/served-as-deployed.mjs'
import { test } from './fixtures'

for (const folder of ['/', `${FOLDER}/`]) {
  test.describe(`served from ${folder}`, () => {
    test('all of the page works', async ({ page }) => {
      const failed: string[] = []
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url())
      })
      await page.goto(folder)
      await page.getByLabel('Duration', { exact: true }).fill('500')
      await expect(page.getByText('EC2 is cheaper for good').first()).toBeVisible()
      await expect.poll(() => new URL(page.url()).hash).toContain('d:500')
      expect(new URL(page.url()).pathname).toBe(folder)
      await page.getByText('Sends out, logs').click()
      await page.getByRole('button', { name: 'Share' }).click()
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
      const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
      expect(new URL(link).pathname).toBe(folder)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Export' }).click()
      await expect(page.getByRole('button', { name: 'Lambda or EC2 as SVG' })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.goto('about:blank')
      await page.goto(link)
      await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('500')
      expect(failed).toEqual([])
    })

    test('each file has the headers of its kind', async ({ page, request }) => {
      const paths = new Set([folder, `${folder}favicon.svg`, `${folder}social.png`])
      page.on('request', (one) => paths.add(new URL(one.url()).pathname))
      await page.goto(folder)
      await expect(page.getByRole('heading', { name: 'The next 12 months' })).toBeVisible()
      expect([...paths].filter((path) => path.includes('/assets/')).length).toBeGreaterThan(3)
      for (const path of paths) {
        const headers = (await request.get(path)).headers()
        for (const [name, value] of Object.entries(headersOf(path))) {
          expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
        }
      }
    })

    test('what is missing is missing: nothing is rewritten', async ({ request }) => {
      for (const path of ['assets/none.js', 'none', 'none/']) {
        expect((await request.get(`${folder}${path}`)).status(), path).toBe(404)
      }
    })

    test('no page can frame the calculator', async ({ context, baseURL }) => {
      // A page of its own: what the browser says of it is no complaint of ours.
      const host = await context.newPage()
      const refused = host.waitForEvent('console', (message) =>
        /frame-ancestors/.test(message.text()),
      )
      await host.setContent(`<iframe src="${new URL(folder, baseURL).href}"></iframe>`)
      expect((await refused).text()).toContain("frame-ancestors 'none'")
    })
  })
}

test('the folder without its slash leads to the folder', async ({ page }) => {
  await page.goto(FOLDER)
  expect(new URL(page.url()).pathname).toBe(`${FOLDER}/`)
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeVisible()
})
