import type { Page } from '@playwright/test'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A text as it is seen. */
export interface ShownText {
  readonly says: string
  readonly boxes: readonly Box[]
  /** Numbers of the elements that it stands in, the innermost first. */
  readonly within: readonly number[]
  /** Of those, the one that scrolls sideways. */
  readonly scroller: number | undefined
  /** Something hides a part of it, and does not say so by an ellipsis. */
  readonly isCut: boolean
}

/** The texts of the page's main part, but for drawings and what stays in view over what scrolls. */
export const shownTexts = (page: Page): Promise<readonly ShownText[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const numbers = new Map(all.map((element, index) => [element, index]))
    const around = (element: Element | null): Element[] =>
      element ? [element, ...around(element.parentElement)] : []
    const boxesOf = (node: Node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        top,
        bottom,
      }))
    }
    const isSeen = (of: Element, styles: readonly CSSStyleDeclaration[]) =>
      of.checkVisibility() &&
      !of.closest('svg, select, textarea') &&
      !styles.some(({ position, clipPath }) => position === 'sticky' || clipPath !== 'none')
    const isWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + 1
    const textOf = (node: Node) => {
      const within = around(node.parentElement)
      const styles = within.map((element) => getComputedStyle(element))
      const isShortened = styles.some(({ textOverflow }) => textOverflow === 'ellipsis')
      const [of] = within
      if (!of || isShortened || !isSeen(of, styles)) return []
      const hides = within.filter((_, at) => /hidden|clip/.test(styles[at]?.overflowX ?? ''))
      const scroller = within.find((_, at) => styles[at]?.overflowX === 'auto')
      // It stands on a line that is hidden as a whole.
      const { top } = of.getBoundingClientRect()
      if (hides.some((one) => one.getBoundingClientRect().bottom <= top)) return []
      return {
        says: node.textContent ?? '',
        boxes: boxesOf(node),
        within: within.map((element) => numbers.get(element) ?? -1),
        scroller: scroller && isWide(scroller) ? numbers.get(scroller) : undefined,
        isCut: hides.some(isWide),
      }
    }
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    const nodes: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    return nodes.filter(({ textContent }) => textContent?.trim()).flatMap(textOf)
  })

/** Whether a part of one lies over a part of the other. */
export function isOver(one: ShownText, other: ShownText): boolean {
  const [ofOne = -1] = one.within
  const [ofOther = -1] = other.within
  const isInside = one.within.includes(ofOther) || other.within.includes(ofOne)
  if (isInside || one.scroller !== other.scroller) return false
  return one.boxes.some((a) => other.boxes.some((b) => overlaps(a, b)))
}

const overlaps = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
