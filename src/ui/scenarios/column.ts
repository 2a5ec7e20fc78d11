import type { Scenario } from '../../engine/scenario'

export interface Column {
  readonly scenario: Scenario
  readonly name: string
  /** Its place among the kept ones; null: the page's own. */
  readonly kept: number | null
}

/** The page's scenario first, and then those that were kept. */
export const columnsOf = (page: Scenario, kept: readonly Scenario[]): readonly Column[] => [
  { scenario: page, name: 'This page', kept: null },
  ...kept.map((scenario, index) => ({
    scenario,
    name: scenario.name || 'Unnamed',
    kept: index,
  })),
]
