import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

/** 320 px is 1280 px at 400 %; 256 px high is a phone on its side, at 150 %. */
const SCREENS = [
  { name: 'wide and light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'at 400 % and dark', viewport: { width: 320, height: 256 }, colorScheme: 'dark' },
  {
    name: 'in colours of the system, without motion',
    viewport: { width: 1440, height: 900 },
    contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  },
] as const

/** An HTTP API with 300 MB on arm64, at today's prices; the last field means nothing. */
const DAMAGED_LINK = '#v=1&p=2026-09&f=api,r:1/day,d:100,m:300,a:arm,t:http-api,zz:1'

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const isWhole = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Scenarios side by side' })).toBeVisible()

/** What axe finds in all of the page, or in what is open over it. */
async function faults(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode()
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What can be pressed and is smaller than 24 px, with another target within 24 px of its middle. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((element) => !element.matches('p *, :disabled') && element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const
    const isNear = (a: DOMRect, b: DOMRect) => {
      const [x, y] = middle(a)
      const across = Math.max(b.left - x, 0, x - b.right)
      const down = Math.max(b.top - y, 0, y - b.bottom)
      return Math.hypot(across, down) < 12
    }
    return targets
      .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            other.element !== element && !other.element.contains(element) && isNear(box, other.box),
        ),
      )
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}×${box.height}`)
  })

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    // The file that one step withholds.
    test.use({ ...screen, expected: /assets\/analysis-/ })

    test('axe finds nothing in any view, and every target is large enough', async ({ page }) => {
      // Reading the colours of every element takes a slow machine a while.
      test.setTimeout(240_000)
      await page.goto('./')
      await isWhole(page)
      await test.step('filled', async () => {
        expect(await faults(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
      })
      await test.step('wrong, with all rare fields and extras, as tables', async () => {
        await page.getByText('Sends out, logs').click()
        await press(page, 'your own line')
        await press(page, 'Add this scenario')
        await field(page, 'Requests').fill('2M')
        for (const table of await page.getByRole('radio', { name: 'Table' }).all()) {
          await table.check()
        }
        await press(page, 'Add a function')
        await field(page, 'Duration').first().fill('nonsense')
        await expect(page.getByText('is not a number')).toBeVisible()
        expect(await faults(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
      })
      const menus = [
        /^HTTP API/,
        'Settings',
        /^More for api/,
        /^Export/,
        /^Memory:/,
        'How the chart is drawn',
      ]
      for (const menu of menus) {
        await test.step(`menu ${menu}`, async () => {
          await press(page, menu)
          await expect(
            page.locator(':popover-open :is(button, input, select)').first(),
          ).toBeVisible()
          expect(await faults(page, ':popover-open')).toEqual([])
          await page.keyboard.press('Escape')
        })
      }
      for (const dialog of [/^Share/, /^From a log/, /^As a table/]) {
        await test.step(`dialog ${dialog}`, async () => {
          await press(page, dialog)
          await expect(page.getByRole('dialog')).toBeVisible()
          const more = page.getByRole('dialog').locator('summary', { hasText: 'In another page' })
          if (await more.count()) await more.click()
          expect(await faults(page, 'dialog')).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
            screen.viewport.width,
          )
          await page.keyboard.press('Escape')
        })
      }
      await test.step('a link of which something is left out, and a part that has not come', async () => {
        await page.route(/assets\/analysis-[^/]*\.js/, (route) => route.fulfill({ status: 404 }))
        await page.goto('about:blank')
        await page.goto(`./${DAMAGED_LINK}`)
        await expect(page.getByRole('button', { name: /^Copy the corrected/ })).toBeVisible()
        await expect(page.getByRole('alert')).toBeVisible()
        expect(await faults(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
      })
      await test.step('what the other prices do not have', async () => {
        await page.getByRole('radio', { name: /^2020/ }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await faults(page, 'dialog')).toEqual([])
      })
    })
  })
}

interface Stop {
  readonly name: string
  readonly isSeen: boolean
  readonly isMarked: boolean
  /** Where it belongs: a part of the page comes before the next, whatever moves within. */
  readonly part: number
}

/** What has the focus: whether any of it is seen, and marked. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { x, y, width, height } = element.getBoundingClientRect()
    const isSeen = [0.2, 0.4, 0.6, 0.8].some((share) => {
      const at = document.elementFromPoint(x + width / 2, y + height * share)
      return at && (element.contains(at) || at.contains(element) || at.closest('label') !== null)
    })
    const around = [element, ...(element.parentElement?.children ?? [])]
    for (let at = element.parentElement, up = 0; at && up < 3; at = at.parentElement, up++)
      around.push(at)
    const isOutlined = around.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    // A slider is marked at its thumb, and the handle of a chart at its flag.
    const isMarked = isOutlined || element.matches(':focus-visible:is([type=range], g)')
    const parts = ['header', 'main > div', 'main > div ~ div']
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return { name, isSeen, isMarked, part: parts.findLastIndex((part) => element.closest(part)) }
  })

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 256 },
]) {
  test(`every stop of the keyboard is seen, marked and in order at ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto('./')
    await isWhole(page)
    const stops: Stop[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (!stop) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(60)
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
    const parts = stops.map(({ part }) => part)
    expect(parts).toEqual([...parts].sort())
  })
}

test('the keyboard alone changes a value, opens a line and a menu', async ({ page }) => {
  await page.goto('./')
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (name.test(stop?.name ?? '')) return
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

test('the total is read out once, politely, when the typing has paused', async ({ page }) => {
  await page.goto('./')
  await isWhole(page)
  const status = page.getByRole('status')
  await expect(status).toHaveText('$361.00, a month of 30 days')
  const said = await status.evaluateHandle((element) => {
    const heard: (string | null)[] = []
    new MutationObserver(() => heard.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return heard
  })
  const requests = field(page, 'Requests')
  await requests.fill('')
  await requests.pressSequentially('2000000', { delay: 30 })
  await expect(status).toHaveText('$722.00, a month of 30 days')
  expect(await said.jsonValue()).toEqual(['$722.00, a month of 30 days'])
})

test('spaced as a reader may space it, no text is cut and nothing is wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./')
  await isWhole(page)
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [spacing]
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const cut = await page.evaluate(() => {
    const isCut = (element: Element) =>
      getComputedStyle(element).overflow === 'hidden' &&
      getComputedStyle(element).clipPath === 'none' &&
      element.clientWidth > 1 &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1)
    // The name of the scenario stands in its field, whole.
    const all = [...document.querySelectorAll('main *')].filter((one) => !one.closest('svg'))
    return all.filter(isCut).map((element) => element.textContent)
  })
  expect(cut).toEqual([])
})

const storages = {
  'that works': () => {},
  'that is blocked': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }),
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
}

for (const [kind, storage] of Object.entries(storages)) {
  test(`colours and numbers follow their switches, with storage ${kind}`, async ({ page }) => {
    await page.addInitScript(storage)
    await page.goto('./')
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paper()).toBe('rgb(255, 255, 255)')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await paper()).toBe('rgb(14, 18, 22)')
    await page.getByRole('combobox', { name: 'Numbers' }).selectOption('de')
    await expect(page.getByRole('button', { name: 'Copy $361,00' })).toBeVisible()
  })
}
