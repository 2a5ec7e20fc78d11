import { useRef } from 'react'
import { keptActions } from '../../state/kept-scenarios'
import { MOST_KEPT } from '../../state/page-state'
import { actions, pageStore } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { IconButton } from '../parts/icon-button'
import { Dots } from '../parts/icons'
import { Menu } from '../parts/menu'
import type { Column } from './column'
import styles from './scenario-head.module.css'

interface ScenarioHeadProps {
  readonly column: Column
  readonly onRemove: (index: number) => void
}

/** The name of a column; of a kept one it is edited where it stands. */
export function ScenarioHead({ column, onRemove }: ScenarioHeadProps) {
  if (column.kept === null) {
    return (
      <th scope="col">
        <div className={styles.page}>
          {column.name} <small>{column.scenario.name}</small>
        </div>
      </th>
    )
  }
  return <KeptHead index={column.kept} onRemove={onRemove} />
}

interface KeptHeadProps {
  readonly index: number
  readonly onRemove: (index: number) => void
}

function KeptHead({ index, onRemove }: KeptHeadProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const name = usePage(({ kept }) => kept[index]?.name ?? '')
  const isFull = usePage(({ kept }) => kept.length >= MOST_KEPT)
  const choices = [
    { says: 'Open in the page', isPossible: true, does: () => open(index) },
    { says: 'Rename', isPossible: true, does: () => field.current?.select() },
    { says: 'Duplicate', isPossible: !isFull, does: () => keptActions(pageStore).duplicate(index) },
    { says: 'Delete', isPossible: true, does: () => onRemove(index) },
  ]
  return (
    <th scope="col" abbr={name}>
      <div className={styles.kept}>
        <Menu
          from="right"
          button={(popoverTarget) => (
            <IconButton label={`More for ${name || 'unnamed'}`} popoverTarget={popoverTarget}>
              <Dots />
            </IconButton>
          )}
        >
          {(close) =>
            choices.map(({ says, isPossible, does }) => (
              <button
                key={says}
                type="button"
                disabled={!isPossible}
                onClick={() => {
                  close()
                  does()
                }}
              >
                {says}
              </button>
            ))
          }
        </Menu>
        <textarea
          ref={field}
          className={styles.name}
          dir="auto"
          rows={1}
          value={name}
          placeholder="unnamed"
          aria-label={`Name of kept scenario ${index + 1}`}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => keptActions(pageStore).rename(index, inOneLine(target.value))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.blur()
          }}
          onBlur={actions.endGesture}
        />
      </div>
    </th>
  )
}

function open(index: number): void {
  const scenario = pageStore.getState().kept[index]
  if (scenario) actions.replace(scenario)
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ')
