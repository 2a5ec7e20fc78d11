import { totalsOf } from '../state/figures'
import type { PageState } from '../state/page-state'
import { money } from './format'
import { answerTitle } from './results/answer-title'
import { totalSize } from './results/total-size'

/**
 * Puts the total of a link into the page that the build has written, and shows nothing else of it yet.
 * Where there is more to say than a total, that is left to what draws the page.
 */
export function showTotal({ documentElement: html }: Document, state: PageState): void {
  const { scenario, opening, awaited } = state
  const totals = totalsOf(scenario)
  const [title, total] = ['title', 'total'].map((part) =>
    html.querySelector<HTMLElement>(`[data-first=${part}]`),
  )
  if (!totals || totals.isAtLeast || opening || awaited || !title || !total) return
  const text = money(totals.usd)
  title.textContent = answerTitle(scenario)
  total.textContent = text
  total.dataset.size = totalSize(text)
  html.dataset.opening = 'total'
}
