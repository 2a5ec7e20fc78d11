import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './host-fixtures'
import { translate } from './translator'
import { API, CRON, frame } from './widget-frame'

const VIEWS = ['result', 'compact', 'calculator'] as const

for (const view of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${view} in ${theme}, with nothing allowed but scripts`, async ({ page, sites }) => {
      const query = `view=${view}&theme=${theme}`
      await page.goto(sites.publish(frame(sites.widget, { query, sandbox: 'allow-scripts' })))
      const widget = page.frameLocator('iframe')
      await expect(widget.getByRole('heading', { level: 1 })).toContainText('HTTP API')
      await expect(widget.getByText('$361.00', { exact: true }).first()).toBeVisible()
      await expect(widget.getByText('EC2, 9 × t3.medium').first()).toBeVisible()
      const paper = await widget
        .getByRole('main')
        .evaluate((main) => [getComputedStyle(main).backgroundColor, window.origin])
      expect(paper).toEqual([theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(14, 18, 22)', 'null'])
      // Else the browser would paint what is left of the frame.
      await expect(widget.locator('html')).toHaveCSS('color-scheme', 'light dark')
    })

    test(`axe finds nothing in ${view} in ${theme}`, async ({ page, sites }) => {
      test.slow()
      for (const width of [600, 280]) {
        await page.setViewportSize({ width, height: 700 })
        await page.goto('about:blank')
        await page.goto(`${sites.widget}/embed.html?view=${view}&theme=${theme}#${API}`)
        await expect(page.getByText('$361.00', { exact: true }).first()).toBeVisible()
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      }
    })
  }

  for (const width of [280, 320, 420, 600]) {
    test(`${view} fits in ${width} px`, async ({ page, sites }) => {
      const link = CRON.replace('Cron~20job', 'A~20rather~20long~20name~20of~20a~20workload')
      for (const one of [API, link]) {
        const query = `view=${view}`
        await page.goto(sites.publish(frame(sites.widget, { query, width, link: one })))
        const main = page.frameLocator('iframe').getByRole('main')
        await expect(main).toBeVisible()
        const [content, room] = await main.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return [scrollWidth, clientWidth]
        })
        expect(content).toBeLessThanOrEqual(room ?? 0)
      }
    })
  }
}

test('it follows the system where it is told nothing', async ({ page, sites }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(sites.publish(frame(sites.widget)))
  const main = page.frameLocator('iframe').getByRole('main')
  await expect(main).toHaveCSS('background-color', 'rgb(14, 18, 22)')
})

test('the chart is drawn where there is room for it', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget, { width: 420 })))
  const chart = page.frameLocator('iframe').getByRole('img', { name: /^Cost against requests/ })
  await expect(chart).toBeVisible()
  await expect(chart).toHaveAccessibleName(/EC2 cheaper for good from 7,666,693/)
  await page.goto(sites.publish(frame(sites.widget, { width: 320 })))
  await expect(page.frameLocator('iframe').getByRole('main')).toBeVisible()
  await expect(chart).toHaveCount(0)
})

test('it works where storage is blocked, and twice on one page', async ({ page, sites }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  const both = frame(sites.widget) + frame(sites.widget, { query: 'view=calculator', link: CRON })
  await page.goto(sites.publish(both))
  const widget = (index: number) => page.frameLocator('iframe').nth(index)
  await widget(1).getByRole('textbox', { name: 'Memory' }).fill('3008')
  await expect(widget(1).getByText('52,875 GB-s')).toBeVisible()
  await expect(widget(0).getByText('$361.00', { exact: true }).first()).toBeVisible()
})

test('a wrong number is said at its field, and the last good answer stays', async ({
  page,
  sites,
}) => {
  await page.goto(sites.publish(frame(sites.widget, { query: 'view=calculator' })))
  const widget = page.frameLocator('iframe')
  await widget.getByLabel('Requests', { exact: true }).fill('2M')
  await expect(widget.getByText('$722.00', { exact: true }).first()).toBeVisible()
  await widget.getByRole('textbox', { name: 'Memory' }).fill('a lot')
  await expect(widget.getByRole('textbox', { name: 'Memory' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await expect(widget.getByText('$722.00', { exact: true }).first()).toBeVisible()
  await widget.getByRole('textbox', { name: 'Memory' }).fill('1 GB')
  await expect(widget.getByText('$1,222.00', { exact: true }).first()).toBeVisible()
  await widget.getByLabel('Trigger').selectOption('direct')
  await expect(widget.getByText('$1,012.00', { exact: true }).first()).toBeVisible()
})

test('under a translator editing goes on, and no figure is an old one', async ({
  page,
  context,
  sites,
}) => {
  const address = (link: string) => `${sites.widget}/embed.html?view=calculator#${link}`
  await page.goto(address(API))
  await expect(page.getByText('$361.00', { exact: true }).first()).toBeVisible()
  await page.evaluate(translate)
  await expect(page.locator('h1 font').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Memory' }).fill('a lot')
  await expect(page.getByText('is not')).toBeVisible()
  await page.getByRole('textbox', { name: 'Memory' }).fill('1 GB')
  await page.getByLabel('Requests', { exact: true }).fill('3M')
  await page.getByLabel('Trigger').selectOption('direct')

  await expect(page.getByText('$1,518.00', { exact: true }).first()).toBeVisible()

  const fresh = await context.newPage()
  const link = await page.getByRole('link', { name: 'Open' }).getAttribute('href')
  await fresh.goto(address(link?.split('#')[1] ?? ''))
  const words = (one: Page) => one.locator('main').textContent()
  await expect(async () => expect(await words(page)).toBe(await words(fresh))).toPass()
})

test('its address and the history of the page stay as they are', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget, { query: 'view=calculator' })))
  const widget = page.frameLocator('iframe')
  const before = await page.evaluate(() => history.length)
  for (const duration of ['100', '200', '300']) {
    await widget.getByLabel('Duration', { exact: true }).fill(duration)
    await widget.getByLabel('Duration', { exact: true }).blur()
  }
  await expect(widget.getByText('$186.00', { exact: true }).first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(page.frames()[1]?.url()).toContain(API)
})

test('a fragment that changes opens without loading again', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget)))
  const widget = page.frameLocator('iframe')
  await expect(widget.getByText('$361.00', { exact: true }).first()).toBeVisible()
  await page.locator('iframe').evaluate((element, link) => {
    const one = element as HTMLIFrameElement
    one.src = one.src.replace(/#.*/, `#${link}`)
  }, CRON)
  await expect(widget.getByRole('heading', { level: 1 })).toContainText('Cron job')
})

test('links that are broken, cut, or missing say so', async ({ page, sites }) => {
  const open = async (link: string) => {
    await page.goto('about:blank')
    await page.goto(sites.publish(frame(sites.widget, { link })))
    return page.frameLocator('iframe').getByRole('status')
  }
  await expect(await open(API.replace('d:1000', 'd:100'))).toContainText('edited or damaged')
  await expect(await open(API.slice(0, -8))).toContainText('cut short')
  await expect(await open('')).toContainText('this is an example')
  await open('nothing=at&all')
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText(
    'This link could not be read.',
  )
  await expect(page.frameLocator('iframe').getByText('$')).toHaveCount(0)
})

test('the query holds a link too', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget, { query: `view=compact&${CRON}`, link: '' })))
  await expect(page.frameLocator('iframe').getByRole('heading')).toContainText('Cron job')
})

test('an accent is used where it can be read, and refused in words where not', async ({
  page,
  sites,
}) => {
  const colour = async (query: string) => {
    await page.goto(sites.publish(frame(sites.widget, { query })))
    const link = page.frameLocator('iframe').getByRole('link', { name: /^Open/ })
    return link.evaluate((element) => getComputedStyle(element).color)
  }
  const notes = page.frameLocator('iframe').getByRole('status')
  expect(await colour('theme=light&accent=7b1fa2')).toBe('rgb(123, 31, 162)')
  await expect(notes).toHaveCount(0)
  expect(await colour('theme=light&accent=ffee58')).toBe('rgb(0, 114, 178)')
  await expect(notes).toContainText('#ffee58 is too faint')
  expect(await colour('theme=dark&accent=ffee58')).toBe('rgb(255, 238, 88)')
  await expect(notes).toHaveCount(0)
  expect(await colour('theme=light&accent=red;}')).toBe('rgb(0, 114, 178)')
  await expect(notes).toContainText('is no colour')
})

test('it opens the calculator with what it shows', async ({ page, sites }) => {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
  await page.goto(sites.publish(frame(sites.widget, { query: 'view=calculator', sandbox })))
  const widget = page.frameLocator('iframe')
  await widget.getByRole('textbox', { name: 'Memory' }).fill('1024')
  const opening = page.waitForEvent('popup')
  await widget.getByRole('link', { name: 'Open the calculator' }).click()
  const opened = await opening
  await expect(opened.getByRole('button', { name: 'Copy $611.001' })).toBeVisible()
  expect(await opened.evaluate(() => window.opener)).toBeNull()
})

test('a frame that may open nothing shows the address', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget, { sandbox: 'allow-scripts' })))
  const widget = page.frameLocator('iframe')
  await widget.getByRole('link', { name: 'Open the calculator' }).click()
  const address = widget.getByRole('textbox', { name: /may not open pages/ })
  await expect(address).toHaveValue(`${sites.widget}/index.html#${API}`)
  await expect(address).toBeFocused()
})

test('the keyboard goes in and out', async ({ page, sites }) => {
  const around = (widget: string) => `<a href="#a">before</a>${widget}<a href="#b">after</a>`
  await page.goto(sites.publish(around(frame(sites.widget, { query: 'view=calculator' }))))
  await expect(page.frameLocator('iframe').getByRole('textbox', { name: 'Memory' })).toBeVisible()
  await page.getByText('before').focus()
  const stops: string[] = []
  for (let presses = 0; presses < 12 && stops.at(-1) !== 'after'; presses++) {
    await page.keyboard.press('Tab')
    const [own, inside] = await Promise.all(
      [page.mainFrame(), page.frames()[1]].map((one) =>
        one?.evaluate(() => document.hasFocus() && document.activeElement?.textContent),
      ),
    )
    stops.push(String(own || inside || 'field'))
  }
  expect(stops.at(-1)).toBe('after')
  expect(stops.length).toBeGreaterThan(6)
  await page.keyboard.press('Shift+Tab')
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Open the calculator' })
  await expect(link).toBeFocused()
})
