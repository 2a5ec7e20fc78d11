/**
 * Translators of browsers put an element of their own in the place of each text, which whoever wrote
 * the text still holds: what is written there from then on is seen by nobody. Here a text can come
 * back. The translator hears of it and translates it anew.
 */

/** By the text that was taken away, what stands in its place; and the other way around, in order. */
const standIns = new WeakMap<Node, Element>()
const replaced = new WeakMap<Element, Node[]>()

let observer: MutationObserver | null = null
let onFirst = () => {}

/** Follows what a translator does in a page; asked for once more, nothing is different. */
export function followTranslator(page: Node, isAtWork = () => {}): void {
  onFirst = isAtWork
  observer ??= new MutationObserver(note)
  observer.observe(page, { childList: true, subtree: true })
}

/** A translator puts its element in and takes the text out, in one step or in two. */
function note(records: readonly MutationRecord[]): void {
  const fresh = new Set<Node>()
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const font of [...addedNodes].filter(isFont)) fresh.add(font)
    const near = [...addedNodes, previousSibling, nextSibling].filter(isFont)
    const standIn = near.find((font) => fresh.has(font))
    const texts = [...removedNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    if (!standIn || texts.length === 0) continue
    fresh.delete(standIn)
    replaced.set(standIn, texts)
    for (const text of texts) standIns.set(text, standIn)
    onFirst()
    onFirst = () => {}
  }
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT'

/** Puts a text back where it was, if something stands in its place. */
export function putBack(text: Node): void {
  note(observer?.takeRecords() ?? [])
  backFrom(standIns.get(text))
}

/** Puts back every text of a page that something stands in the place of. */
export function putAllBack(page: Element): void {
  note(observer?.takeRecords() ?? [])
  for (const font of page.querySelectorAll('font')) backFrom(font)
}

function backFrom(standIn: Element | undefined): void {
  const texts = standIn && replaced.get(standIn)
  if (texts && standIn.parentNode) standIn.replaceWith(...texts)
}
