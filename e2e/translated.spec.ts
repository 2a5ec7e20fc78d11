import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { isOver, shownTexts } from './shown-texts'

/** What a browser's translation does to the page: words of 1.6 times the length, of another direction. */
const translate = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((direction) => {
    document.documentElement.dir = direction
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text
      if (text.parentElement?.closest('svg, [translate="no"], script')) continue
      if (Reflect.has(text, 'isLong')) continue
      Reflect.set(text, 'isLong', true)
      text.data = text.data.replace(
        /\p{L}{2,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length * 0.6)),
      )
    }
  }, direction)

/** Texts that leave the window, are cut, or lie over each other. */
async function flaws(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate(() => innerWidth)
  const texts = await shownTexts(page)
  const outside = texts.filter(
    ({ boxes, scroller }) =>
      scroller === undefined && boxes.some(({ left, right }) => left < -1 || right > width + 1),
  )
  return [
    ...outside.map(({ says }) => `outside: ${says}`),
    ...texts.filter(({ isCut }) => isCut).map(({ says }) => `cut: ${says}`),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `“${one.says}” lies over “${other.says}”`),
    ),
  ]
}

for (const width of [320, 768, 1440]) {
  test(`labels of 1.6 times the length stay whole at ${width}, from right to left too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    await page.getByText('Add a function').click()
    for (const heading of await page.getByRole('heading', { level: 2 }).all()) {
      await heading.scrollIntoViewIfNeeded()
    }
    await expect(page.getByText('Keep this scenario', { exact: false })).toBeVisible()
    expect((await shownTexts(page)).length).toBeGreaterThan(100)
    for (const direction of ['ltr', 'rtl'] as const) {
      await translate(page, direction)
      expect(await flaws(page), direction).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}
