import { followTranslator, putBack } from './stand-ins'

/**
 * From now on, what is in the page may be translated: a text comes back as soon as React writes or
 * removes it, which without it would be an error that takes the page away.
 */
export const bearTranslation = (page: Node): void => followTranslator(page, putBackWhenUsed)

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
