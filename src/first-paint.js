// Inline in the page's head, before anything is painted. `main.ts` and `page.tsx` show what this hides.
{
  const page = document.documentElement
  // The page holds the estimate of a visit without a link, which is not that of this one.
  const hasLink = location.hash || location.search
  page.dataset.opening = hasLink ? 'link' : 'first'
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

  /** The total is painted first, and the rest in the frame after it. */
  function showRest() {
    if (!document.querySelector('[data-first=total]')) requestAnimationFrame(showRest)
    else setTimeout(() => page.dataset.opening === 'first' && delete page.dataset.opening)
  }
}
