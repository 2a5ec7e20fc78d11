/** Takes the reader up to the answer, from wherever something else was opened. */
export function showAnswer(): void {
  const heading = document.querySelector('h1')
  if (!heading) return
  window.scrollTo({ top: 0 })
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
