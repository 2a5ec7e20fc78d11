import { expect, type Page } from '@playwright/test'
import { test } from './host-fixtures'
import { API, CRON, escaped } from './widget-frame'

/** The host's script, the element, and all that it tells. */
const element = (widget: string, attributes = '') =>
  `<script src="${widget}/embed/v1.js"></script>
   <script>
     const events = []
     for (const type of ['ready', 'height', 'result'])
       addEventListener(type, (event) => events.push(event.detail), true)
   </script>
   <lambda-cost scenario="${escaped(API)}" ${attributes}><a href="${widget}">The estimate</a></lambda-cost>`
const events = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(`events.filter((detail) => detail.type === '${type}')`)
const heightOf = (page: Page) =>
  page.locator('lambda-cost iframe').evaluate((one) => one.getBoundingClientRect().height)
/** As high as before; a few pixels less are not worth telling, so that no two frames shrink in turns. */
const fits = async (page: Page, before: number) => Math.abs((await heightOf(page)) - before) <= 4
const contentOf = (page: Page) =>
  page
    .frameLocator('lambda-cost iframe')
    .getByRole('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))

test('is as high as what is in it, grows and shrinks, and comes to rest', async ({
  page,
  sites,
}) => {
  await page.goto(sites.publish(element(sites.widget, 'view="calculator" title="What it costs"')))
  const widget = page.frameLocator('lambda-cost iframe')
  await expect(page.locator('lambda-cost iframe')).toHaveAttribute('title', 'What it costs')
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400)
  const before = await heightOf(page)
  expect(before).toBe(await contentOf(page))

  await widget.getByRole('textbox', { name: 'Memory' }).fill('100')
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
  expect(await heightOf(page)).toBe(await contentOf(page))

  await widget.getByRole('textbox', { name: 'Memory' }).fill('512')
  await expect.poll(() => fits(page, before)).toBe(true)

  await page.setViewportSize({ width: 300, height: 600 })
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
  await page.setViewportSize({ width: 1280, height: 600 })
  await expect.poll(() => fits(page, before)).toBe(true)
  const told = (await events(page, 'height')).length
  await widget.getByRole('textbox', { name: 'Memory' }).focus()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect((await events(page, 'height')).length).toBe(told)
  expect(told).toBeLessThan(12)
})

test('tells of results, and takes another scenario and theme', async ({ page, sites }) => {
  await page.goto(sites.publish(element(sites.widget)))
  await expect.poll(() => events(page, 'result')).toHaveLength(1)
  await page.evaluate((link) => {
    Object.assign(document.querySelector('lambda-cost') ?? {}, { scenario: link, theme: 'dark' })
  }, CRON)
  await expect
    .poll(async () => (await events(page, 'result')).at(-1))
    .toMatchObject({
      scenario: CRON,
      totalUsd: '0',
    })
  const main = page.frameLocator('lambda-cost iframe').getByRole('main')
  await expect(main).toHaveCSS('background-color', 'rgb(14, 18, 22)')
  expect(await events(page, 'ready')).toHaveLength(1)
})

test('taken out and put back, it shows what it had come to', async ({ page, sites }) => {
  await page.goto(sites.publish(element(sites.widget, 'view="calculator"')))
  const widget = page.frameLocator('lambda-cost iframe')
  await widget.getByLabel('Duration', { exact: true }).fill('2 s')
  await expect(widget.getByText('$611.00', { exact: true }).first()).toBeVisible()
  await page.evaluate(() => {
    const one = document.querySelector('lambda-cost')
    one?.remove()
    one?.setAttribute('theme', 'dark')
    if (one) document.body.append(one)
  })
  await expect(widget.getByText('$611.00', { exact: true }).first()).toBeVisible()
  await expect(widget.getByRole('main')).toHaveCSS('background-color', 'rgb(14, 18, 22)')
  await expect.poll(() => heightOf(page)).toBe(await contentOf(page))
})

test('does not hear other frames', async ({ page, sites }) => {
  const forger = `<iframe sandbox="allow-scripts" title="Forger" srcdoc="<script>
    for (const type of ['height', 'result'])
      parent.postMessage({ ns: 'lambda-cost', v: 1, type, px: 3000, totalUsd: '0' }, '*')
    parent.postMessage('done', '*')
  </script>"></iframe>`
  await page.goto(sites.publish(element(sites.widget)))
  await expect.poll(() => events(page, 'result')).toHaveLength(1)
  const before = await heightOf(page)
  await page.evaluate(
    (html) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'done' && resolve(null))
        document.body.insertAdjacentHTML('beforeend', html)
      }),
    forger,
  )
  expect(await heightOf(page)).toBe(before)
  expect(await events(page, 'result')).toHaveLength(1)
})
