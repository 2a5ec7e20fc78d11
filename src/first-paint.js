// Inline in the page's head, before anything is painted. `main.ts` and `page.tsx` show what this hides.
{
  const page = document.documentElement
  // The page holds the estimate of a visit without a link, which is not that of this one.
  const hasLink = location.hash || location.search
  page.dataset.opening = hasLink ? 'link' : 'first'
  let isTotalPainted = false
  if (!hasLink) requestAnimationFrame(showRest)
  try {
    page.dataset.theme = localStorage.theme ?? 'auto'
  } catch {
    // Storage is blocked: the system's colours.
  }
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) page.dataset.opening = 'failed'
    },
    true,
  )

  /** The total is painted first, and the rest in a frame after it, when all of it has come. */
  function showRest() {
    if (isTotalPainted && document.readyState !== 'loading') {
      if (page.dataset.opening === 'first') delete page.dataset.opening
      return
    }
    isTotalPainted = document.querySelector('[data-inputs]') !== null
    requestAnimationFrame(showRest)
  }
}
