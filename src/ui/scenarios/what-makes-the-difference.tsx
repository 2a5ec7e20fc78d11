import type { ExplainedDifference } from '../../state/kept-scenarios-difference'
import type { Ends } from '../../state/view-choices'
import { money } from '../format'
import { ChartOrTable, useIsTable } from '../parts/chart-or-table'
import { MayFail } from '../parts/may-fail'
import type { Column } from './column'
import { StepsTable } from './steps-table'
import { Waterfall } from './waterfall'
import styles from './what-makes-the-difference.module.css'

interface WhatMakesTheDifferenceProps {
  readonly explained: ExplainedDifference
  readonly columns: readonly Column[]
  readonly ends: Readonly<Record<keyof Ends, number>>
  readonly onEnds: (ends: Ends) => void
}

/** From one bill to another, one change at a time, as a drawing or as a table. */
export function WhatMakesTheDifference(props: WhatMakesTheDifferenceProps) {
  const { explained, columns, ends, onEnds } = props
  const isTable = useIsTable('scenarios-side-by-side')
  const from = columns[ends.from]
  if (!from) return null
  const choose = (end: keyof Ends, place: string) => {
    const chosen = Number(place)
    const isTaken = chosen === ends[end === 'from' ? 'to' : 'from']
    onEnds(isTaken ? { from: ends.to, to: ends.from } : { ...ends, [end]: chosen })
  }
  const View = isTable ? StepsTable : Waterfall
  const isTogether = explained.steps.some(({ groups }) => groups.length > 1)
  return (
    <div className={styles.difference}>
      <div>
        <div className={styles.top}>
          <h3 className={styles.heading}>
            From {money(explained.fromUsd)} to {money(explained.toUsd)}
          </h3>
          <ChartOrTable section="scenarios-side-by-side" label="The difference" />
        </div>
        <div className={styles.ends}>
          <End
            label="From"
            value={ends.from}
            columns={columns}
            onChoose={(at) => choose('from', at)}
          />
          <End label="to" value={ends.to} columns={columns} onChoose={(at) => choose('to', at)} />
        </div>
        {isTogether && (
          <p className={styles.note}>
            What is joined by “with” changes together: neither scenario in between could be.
          </p>
        )}
      </div>
      <MayFail key={String(isTable)}>
        <View explained={explained} from={from.scenario} />
      </MayFail>
    </div>
  )
}

interface EndProps {
  readonly label: string
  readonly value: number
  readonly columns: readonly Column[]
  readonly onChoose: (place: string) => void
}

function End({ label, value, columns, onChoose }: EndProps) {
  return (
    <span className={styles.end}>
      {label}
      <span className={styles.value}>
        <select aria-label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
          {columns.map(({ name, kept }, place) => (
            <option key={kept ?? 'page'} value={place}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </span>
  )
}
