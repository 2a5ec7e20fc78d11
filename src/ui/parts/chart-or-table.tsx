import { useView } from '../../state/use-view'
import { type ChartSection, showTable, viewStore } from '../../state/view-choices'
import { Segments } from './segments'

interface ChartOrTableProps {
  readonly section: ChartSection
  /** What the figures are of. */
  readonly label: string
}

/** A section's figures as a chart or as a table. It is still so after a reload. */
export function ChartOrTable({ section, label }: ChartOrTableProps) {
  const isTable = useIsTable(section)
  return (
    <Segments
      label={`${label} as`}
      value={isTable ? 'table' : 'chart'}
      options={VIEWS}
      onChoose={(value) => showTable(viewStore, section, value === 'table')}
    />
  )
}

export const useIsTable = (section: ChartSection): boolean =>
  useView(({ tables }) => tables.includes(section))

const VIEWS = [
  { value: 'chart', says: 'Chart' },
  { value: 'table', says: 'Table' },
] as const
