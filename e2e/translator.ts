/** What a browser does that translates a page: each text in two elements in its place, and the new ones when they come. */
export function translate() {
  const observer = new MutationObserver(work)
  function work() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const isLeft = text.parentElement?.closest('[translate=no], font, textarea, script')
      if (!isLeft && text.data.trim() !== '') found.push(text)
    }
    for (const text of found) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
    observer.takeRecords()
  }
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  work()
}
