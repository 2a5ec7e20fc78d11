// Inline in the page's head, before anything is painted. `main.ts` and `page.tsx` show what this hides.
{
  const page = document.documentElement
  // The page holds the estimate of a visit without a link, which is not that of this one.
  if (location.hash || location.search) page.dataset.opening = 'link'
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
}
