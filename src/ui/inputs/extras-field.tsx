import { newCustomExtra, newNatGateway } from '../../state/choices'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { Plus } from '../parts/icons'
import { Row } from '../parts/row'
import { ExtraItem } from './extra-item'
import styles from './inputs.module.css'

const MOST_EXTRAS = 20

/** What else is on the request's path, and the way to add to it. */
export function ExtrasField() {
  const extras = usePage(({ draft }) => draft.extras)
  const hasNat = extras.some(({ kind }) => kind === 'nat-gateway')
  const isFull = extras.length >= MOST_EXTRAS
  return (
    <>
      <Row label="Extras">
        <div className={styles.links}>
          {!hasNat && (
            <button
              type="button"
              className={styles.link}
              disabled={isFull}
              onClick={() => actions.addExtra(newNatGateway)}
            >
              <Plus /> NAT gateway
            </button>
          )}
          <button
            type="button"
            className={styles.link}
            disabled={isFull}
            onClick={() => actions.addExtra(newCustomExtra(extras))}
          >
            <Plus /> {isFull ? `at most ${MOST_EXTRAS}` : 'your own line'}
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
