/**
 * Translators of browsers put an element of their own in the place of each text, which React still
 * holds: what it writes there is seen by nobody, and what it removes there is an error that takes the
 * page away. Here a text comes back as soon as it is written or removed. The translator hears of it
 * and translates it anew.
 */

/** By the text that was taken away, what stands in its place; and the other way around, in order. */
const standIns = new WeakMap<Node, Element>()
const replaced = new WeakMap<Element, Node[]>()

let observer: MutationObserver | null = null

/** From now on, what is in the page may be translated; asked for once more, nothing is different. */
export function bearTranslation(page: Node): void {
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
    putBackWhenUsed()
  }
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT'

function putBack(node: Node): void {
  note(observer?.takeRecords() ?? [])
  const standIn = standIns.get(node)
  if (standIn?.parentNode) standIn.replaceWith(...(replaced.get(standIn) ?? []))
}

let isPatched = false

/** Only once a translator is at work: until then the page is as the browser made it. */
function putBackWhenUsed(): void {
  if (isPatched) return
  isPatched = true
  const { removeChild, insertBefore } = Node.prototype
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    if (child.parentNode !== this) putBack(child)
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child
  }
  Node.prototype.insertBefore = function <T extends Node>(child: T, next: Node | null): T {
    if (next && next.parentNode !== this) putBack(next)
    return insertBefore.call(this, child, next?.parentNode === this ? next : null) as T
  }
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      putBack(this)
      nodeValue?.set?.call(this, value)
    },
  })
}
