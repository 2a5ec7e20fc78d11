import { useId } from 'react'
import type { LambdaFunction } from '../../engine/scenario'
import { functionSharesOf } from '../../state/figures'
import { actions } from '../../state/page-store'
import { useNextFrame } from '../../state/use-next-frame'
import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import { figure, money, percent } from '../format'
import { Converted } from '../parts/converted'
import { ChevronDown, ChevronRight } from '../parts/icons'
import { FunctionFields } from './function-fields'
import styles from './function-item.module.css'
import { FunctionMenu } from './function-menu'
import { FunctionName } from './function-name'
import { useOfFunction } from './use-function'

const alone = () => 'one function'
const rateOf = ({ requests }: LambdaFunction) => `${figure(requests.count)} per ${requests.per}`
const memoryOf = ({ memoryMb }: LambdaFunction) => `${figure(String(memoryMb))} MB`
const architectureOf = ({ architecture }: LambdaFunction) =>
  architecture === 'arm' ? 'arm64' : architecture

/** A function of the scenario. Where there are several, one is open at a time. */
export function FunctionItem({ index }: { readonly index: number }) {
  const id = useId()
  const isOnly = usePage(({ draft }) => draft.functions.length === 1)
  const isOpen = usePage(({ opened }) => opened === index)
  const name = useOfFunction(index, (fn) => fn.name)
  const first = useOfFunction(index, isOnly ? alone : rateOf)
  const second = useOfFunction(index, isOnly ? architectureOf : memoryOf)
  const isShown = isOnly || isOpen
  return (
    <li className={styles.item} data-open={isShown}>
      <div className={styles.head}>
        {!isOnly && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${name || 'Unnamed function'}, ${first}, ${second}`}
            onClick={() => actions.open(isOpen ? -1 : index)}
          >
            {isOpen ? <ChevronDown /> : <ChevronRight />}
          </button>
        )}
        <FunctionName index={index} />
        <span className={styles.says}>
          <span>{first}</span>
          <span>{`, ${second}`}</span>
        </span>
        {!isOnly && <Cost index={index} />}
        <FunctionMenu index={index} name={name} />
      </div>
      <div id={id} hidden={!isShown}>
        {isShown && <FunctionFields index={index} />}
      </div>
    </li>
  )
}

function Cost({ index }: { readonly index: number }) {
  const share = useNextFrame(({ scenario }) => functionSharesOf(scenario)[index])
  const isHeld = usePage((state) => heldBy(state) !== null)
  if (!share) return null
  return (
    <span className={styles.cost} data-held={isHeld}>
      <span>
        {money(share.usd)}
        <Converted usd={share.usd} />
      </span>
      {share.percent !== null && <small>{percent(share.percent, 1)}</small>}
    </span>
  )
}
