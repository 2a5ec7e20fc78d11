import type { Extra } from '../../engine/scenario'
import { arranged } from '../../state/arranged'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { EXTRA_NAMES } from '../parts/extra-names'
import { IconButton } from '../parts/icon-button'
import { Cross } from '../parts/icons'
import { ExtraFields } from './extra-fields'
import styles from './extra-item.module.css'

interface ExtraItemProps {
  readonly extra: Extra
  readonly index: number
}

/** One more line of the bill. */
export function ExtraItem({ extra, index }: ExtraItemProps) {
  const count = usePage(({ draft }) => draft.extras.length)
  const title = extra.kind === 'custom' ? extra.label || 'Your own line' : EXTRA_NAMES[extra.kind]
  const others = Array.from({ length: count }, (_, each) => each).toSpliced(index, 1)
  return (
    <fieldset className={styles.extra} aria-label={title}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <IconButton
          label={`Remove ${title}`}
          onClick={() => actions.change((state) => arranged(state, 'extras', others))}
        >
          <Cross />
        </IconButton>
      </div>
      <ExtraFields extra={extra} path={`extras[${index}]`} />
    </fieldset>
  )
}
