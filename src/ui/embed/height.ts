/** A page that rounds its sizes otherwise would make a frame shrink for ever, a pixel at a time. */
const IGNORED_SHRINK_PX = 4

/**
 * Tells how high an element is, in whole px, when it has changed. The element's height must not depend
 * on the height of its window: then a frame that follows comes to rest.
 */
export function followHeight(element: Element, tell: (px: number) => void): void {
  let told = 0
  new ResizeObserver(() => {
    const px = Math.ceil(element.getBoundingClientRect().height)
    const isSettled = px <= told && told - px <= IGNORED_SHRINK_PX
    if (px === 0 || isSettled) return
    told = px
    tell(px)
  }).observe(element)
}
