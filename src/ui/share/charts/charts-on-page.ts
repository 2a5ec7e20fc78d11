export interface PageChart {
  /** Of its section. */
  readonly title: string
  readonly element: HTMLElement
}

/** The charts that are drawn on the page now, in its order: those marked as one. */
export function chartsOnPage(): readonly PageChart[] {
  const marked = document.querySelectorAll<HTMLElement>('main [data-chart]')
  return [...marked]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ title: titleOf(element), element }))
}

function titleOf(element: HTMLElement): string {
  const own = element.dataset.chart
  return own || (element.closest('section')?.querySelector('h2')?.textContent ?? 'Chart')
}
