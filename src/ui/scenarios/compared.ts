import type { Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import { fleetOf } from '../../state/fleet-figures'
import {
  type ExplainedDifference,
  explainedDifference,
} from '../../state/kept-scenarios-difference'
import type { InPieces } from '../../state/pieces'
import type { Ends } from '../../state/view-choices'
import { type Column, columnsOf } from './column'

export interface Compared {
  readonly columns: readonly Column[]
  /** The places of the two whose difference is explained. */
  readonly from: number
  readonly to: number
  /** null: prices are on their way. */
  readonly explained: ExplainedDifference | null
}

/** The page's scenario beside those that were kept; null: none is. */
export function* comparedWith(
  page: Scenario,
  kept: readonly Scenario[],
  ends: Ends,
): InPieces<Compared | null> {
  if (kept.length === 0) return null
  const columns = columnsOf(page, kept)
  for (const { scenario } of columns) {
    estimateOf(scenario)
    yield
    fleetOf(scenario)
    yield
  }
  const { from, to } = placesOf(ends, columns.length - 1)
  const [before, after] = [columns[from], columns[to]]
  const explained = before && after && explainedDifference(before.scenario, after.scenario)
  return { columns, from, to, explained: explained ?? null }
}

/** Of two that are there and not the same, also where what was chosen has been deleted. */
function placesOf(ends: Ends, last: number) {
  const from = Math.min(ends.from, last)
  const to = Math.min(ends.to ?? last, last)
  if (to !== from) return { from, to }
  return { from, to: from === 0 ? last : 0 }
}
