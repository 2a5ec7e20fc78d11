import { type ReactNode, useId } from 'react'
import { PERIODS, type Trigger } from '../../../engine/scenario'
import { newTrigger, rulesOf } from '../../../state/choices'
import {
  averageDuration,
  type FieldKind,
  memory,
  requestRate,
  words,
} from '../../../state/field-kinds'
import { functionSharesOf } from '../../../state/figures'
import { averageOf } from '../../../state/function-facts'
import { written } from '../../../state/notation-store'
import { actions } from '../../../state/page-store'
import { usePage } from '../../../state/use-page'
import { isHeld } from '../../../state/wrong'
import { about, money, percent } from '../../format'
import { BareSelect } from '../../parts/select'
import { useField } from '../../parts/use-field'
import { triggerNames } from '../trigger-names'
import { useFunction } from '../use-function'
import styles from './functions-table.module.css'

interface TableRowProps {
  readonly index: number
  readonly isSelected: boolean
  readonly onSelect: () => void
}

/** A function, each of its values a field. */
export function TableRow({ index, isSelected, onSelect }: TableRowProps) {
  const { fn, path } = useFunction(index)
  const rules = usePage(({ draft }) => rulesOf(draft))
  const of = fn.name || 'this function'
  const average = averageOf(fn.duration)
  return (
    <tr data-selected={isSelected}>
      <td>
        <input
          type="checkbox"
          aria-label={`Select ${of}`}
          checked={isSelected}
          onChange={onSelect}
        />
      </td>
      <Cell label={`Name of ${of}`} path={`${path}.name`} kind={words} isText />
      <Cell label={`Requests of ${of}`} path={`${path}.requests`} kind={requestRate}>
        <span className={styles.period}>
          <BareSelect
            label={`Requests of ${of} in which time`}
            value={fn.requests.per}
            options={PERIODS.map((per) => ({ value: per, says: `/ ${per}` }))}
            onChoose={(per) => actions.choose(`${path}.requests.per`, per)}
          />
        </span>
      </Cell>
      {fn.duration.kind === 'measured' ? (
        <td className={styles.measured}>
          {average.kind === 'average' && about(average.ms)}, measured
        </td>
      ) : (
        <Cell label={`Duration of ${of}`} path={`${path}.duration`} kind={averageDuration} />
      )}
      <Cell label={`Memory of ${of}`} path={`${path}.memoryMb`} kind={memory} />
      <td>
        <span className={styles.trigger}>
          <BareSelect<Trigger['kind']>
            label={`Trigger of ${of}`}
            value={fn.trigger.kind}
            options={rules.triggers.map((kind) => ({ value: kind, says: triggerNames[kind] }))}
            onChoose={(kind) => actions.choose(`${path}.trigger`, newTrigger(kind))}
          />
        </span>
      </td>
      <Cost index={index} />
    </tr>
  )
}

interface CellProps<T> {
  readonly label: string
  readonly path: string
  readonly kind: FieldKind<T>
  readonly isText?: true
  readonly children?: ReactNode
}

function Cell<T>({ label, path, kind, isText, children }: CellProps<T>) {
  const id = useId()
  const { wrong, readAs, bindings } = useField(path, kind)
  const says = wrong ? written(wrong.says) : readAs
  return (
    <td data-text={isText}>
      <span className={styles.cell}>
        <input
          {...bindings}
          className={styles.input}
          dir={isText ? 'auto' : 'ltr'}
          aria-label={label}
          aria-invalid={wrong !== null}
          aria-describedby={says ? id : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        {children}
      </span>
      {says && (
        <small id={id} className={wrong ? styles.wrong : styles.readAs}>
          {says}
        </small>
      )}
    </td>
  )
}

function Cost({ index }: { readonly index: number }) {
  const share = usePage(({ scenario }) => functionSharesOf(scenario)[index])
  const held = usePage(isHeld)
  return (
    <>
      <td className={styles.figure} data-held={held}>
        {share ? money(share.usd) : ''}
      </td>
      <td className={styles.figure} data-held={held}>
        {share?.percent ? percent(share.percent, 1) : ''}
      </td>
    </>
  )
}
