import { newCustomExtra, newExtra, rulesOf } from '../../state/choices'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { EXTRA_NAMES } from '../parts/extra-names'
import { Plus } from '../parts/icons'
import { later } from '../parts/later'
import { Row } from '../parts/row'
import styles from './inputs.module.css'

const MOST_EXTRAS = 20

/** An estimate can be shown before it is here. */
const ExtraItem = later(async () => (await import('./extra-item')).ExtraItem)

/** What else is on the request's path, and the way to add to it. */
export function ExtrasField() {
  const extras = usePage(({ draft }) => draft.extras)
  const offered = usePage(({ draft }) => rulesOf(draft).extras)
  const open = offered.filter((kind) => !extras.some((one) => one.kind === kind))
  const isFull = extras.length >= MOST_EXTRAS
  return (
    <>
      <Row label="Extras">
        <div className={styles.links}>
          {open.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.link}
              disabled={isFull}
              onClick={() => actions.addExtra(newExtra(kind))}
            >
              <Plus /> {EXTRA_NAMES[kind]}
            </button>
          ))}
          <button
            type="button"
            className={styles.link}
            disabled={isFull}
            onClick={() => actions.addExtra(newCustomExtra(extras))}
          >
            <Plus /> {isFull ? `at most ${MOST_EXTRAS}` : 'Your own line'}
          </button>
        </div>
      </Row>
      {extras.map((extra, index) => (
        // Extras have no name that is theirs alone while they are being typed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <ExtraItem key={index} extra={extra} index={index} />
      ))}
    </>
  )
}
