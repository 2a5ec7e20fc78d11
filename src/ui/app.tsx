import './tokens.css'
import './base.css'
import { type ComponentType, lazy, StrictMode, Suspense } from 'react'
import { useNotation } from '../state/use-notation'
import { usePage } from '../state/use-page'
import styles from './app.module.css'
import { Header } from './header/header'
import { Inputs } from './inputs/inputs'
import { NotArrived } from './not-arrived'
import { Fallible } from './parts/fallible'
import { useIsTakenOver } from './parts/use-is-taken-over'
import { Answer } from './results/answer'

/** What the first estimate does not wait for. */
const LinkNotes = lazy(async () => ({ default: (await import('./link-notes')).LinkNotes }))
const Ec2Clause = lazy(async () => ({ default: (await import('./compare/ec2-clause')).Ec2Clause }))
const ShareTools = lazy(async () => ({ default: (await import('./share/share-tools')).ShareTools }))
const OtherWays = lazy(async () => ({ default: (await import('./other-ways')).OtherWays }))
const SwitchDialog = lazy(async () => ({
  default: (await import('./other-prices/switch-dialog')).SwitchDialog,
}))
const FromLog = lazy(async () => ({ default: (await import('./from-log/from-log')).FromLog }))
const Analysis = lazy(async () => ({ default: (await import('./analysis')).Analysis }))

/** The page. */
export function App() {
  const hasNotes = usePage(({ opening }) => opening !== undefined)
  const isSwitching = usePage(({ switchingTo }) => switchingTo !== null)
  const { sample } = useNotation()
  return (
    <StrictMode>
      <Header share={<Later of={ShareTools} isPrerendered />} />
      <NotArrived />
      {isSwitching && <Later of={SwitchDialog} />}
      {hasNotes && <Later of={LinkNotes} />}
      <main className={styles.page}>
        <div className={styles.calculator}>
          <div className={styles.inputs}>
            <Inputs />
          </div>
          <Answer
            clause={<Later of={Ec2Clause} isPrerendered />}
            otherWays={
              <div className={styles.otherWays}>
                <div className={styles.reserved}>
                  <Later of={OtherWays} isPrerendered />
                </div>
              </div>
            }
          />
        </div>
        {/* Its parts keep what they have drawn, but not in another notation. */}
        <div key={sample} className={styles.analysis}>
          <Later of={Analysis} />
        </div>
        <Later of={FromLog} />
      </main>
    </StrictMode>
  )
}

interface LaterProps {
  readonly of: ComponentType
  /** It stands in the page before any script. */
  readonly isPrerendered?: boolean
}

/** Nothing until it is there. What fails leaves the rest of the page standing. */
function Later({ of: Part, isPrerendered = false }: LaterProps) {
  const isTakenOver = useIsTakenOver()
  return (
    <Fallible>
      <Suspense>{(isTakenOver || isPrerendered) && <Part />}</Suspense>
    </Fallible>
  )
}
