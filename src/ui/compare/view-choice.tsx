import { useId } from 'react'
import { useView } from '../../state/use-view'
import { viewStore } from '../../state/view-choices'
import { ChartOrTable } from '../parts/chart-or-table'
import { IconButton } from '../parts/icon-button'
import { Dots } from '../parts/icons'
import menu from '../parts/menu.module.css'
import styles from './view-choice.module.css'

const SCALES = [
  { value: 'log', says: 'Requests on a log scale' },
  { value: 'both-log', says: 'Both on log scales' },
  { value: 'linear', says: 'Both linear' },
] as const

const RANGES = [
  { value: 'around', says: 'Around you and the crossings' },
  { value: 'from-one', says: 'From one request to far past them' },
] as const

/** Chart or table, and how the chart is drawn. */
export function ViewChoice() {
  const id = useId()
  const costs = useView((view) => view.costs)
  return (
    <div className={styles.choice}>
      <ChartOrTable section="lambda-or-ec2" label="Costs" />
      <IconButton label="How the chart is drawn" popoverTarget={id}>
        <Dots />
      </IconButton>
      <div id={id} popover="auto" className={`${menu.menu} ${menu.fromRight} ${styles.menu}`}>
        <Choices
          label="Scales"
          value={costs.scales}
          options={SCALES}
          onChoose={(scales) => viewStore.setState({ costs: { ...costs, scales } })}
        />
        <Choices
          label="Range"
          value={costs.isFromOne ? 'from-one' : 'around'}
          options={RANGES}
          onChoose={(value) =>
            viewStore.setState({ costs: { ...costs, isFromOne: value === 'from-one' } })
          }
        />
      </div>
    </div>
  )
}

interface ChoicesProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly says: string }[]
  readonly onChoose: (value: V) => void
}

function Choices<V extends string>({ label, value, options, onChoose }: ChoicesProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.says}
        </label>
      ))}
    </fieldset>
  )
}
