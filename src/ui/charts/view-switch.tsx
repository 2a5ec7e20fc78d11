import { useView } from '../../state/use-view'
import { type ChartSection, showTable, viewStore } from '../../state/view-choices'
import styles from './view-switch.module.css'

interface ViewSwitchProps {
  readonly section: ChartSection
  readonly title: string
}

/** A section's figures as a chart or as a table. */
export function ViewSwitch({ section, title }: ViewSwitchProps) {
  const isTable = useView(({ tables }) => tables.includes(section))
  const views = [
    { says: 'Chart', isChosen: !isTable, isTable: false },
    { says: 'Table', isChosen: isTable, isTable: true },
  ]
  return (
    <fieldset className={styles.switch} aria-label={`${title}, as`}>
      {views.map(({ says, isChosen, ...view }) => (
        <label key={says} className={styles.view}>
          <input
            type="radio"
            name={`${section}-view`}
            checked={isChosen}
            onChange={() => showTable(viewStore, section, view.isTable)}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  )
}
