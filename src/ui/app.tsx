import './tokens.css'
import './base.css'
import { StrictMode, Suspense, useState } from 'react'
import { stay } from '../state/price-choice'
import { useNotation } from '../state/use-notation'
import { usePage } from '../state/use-page'
import styles from './app.module.css'
import { Calculator } from './calculator'
import { Header } from './header/header'
import { NotArrived } from './not-arrived'
import { Fallible } from './parts/fallible'
import { coming, later } from './parts/later'
import { MayFail } from './parts/may-fail'

/** What the first estimate does not wait for. */
const LinkNotes = later(async () => (await import('./link-notes')).LinkNotes)
const ec2Clause = coming(async () => (await import('./compare/ec2-clause')).Ec2Clause)
const ShareTools = later<{ readonly onClose: () => void }>(
  async () => (await import('./share/share-tools')).ShareTools,
  { isPrerendered: true },
)
const OtherWays = later(async () => (await import('./other-ways')).OtherWays, {
  isPrerendered: true,
})
const SwitchDialog = later(async () => (await import('./other-prices/switch-dialog')).SwitchDialog)
const FromLog = later(async () => (await import('./from-log/from-log')).FromLog)
const Analysis = later(async () => (await import('./analysis')).Analysis)

/** Brings what the first screen of a link's visit has beside its bill; what does not come, comes later. */
export const bringFirstScreen = (hasNotes: boolean): Promise<unknown> =>
  Promise.allSettled(
    [ec2Clause, ShareTools, OtherWays, ...(hasNotes ? [LinkNotes] : [])].map((one) => one.bring()),
  )

/** The page. */
export function App() {
  const hasNotes = usePage(({ opening }) => opening !== undefined)
  const isSwitching = usePage(({ switchingTo }) => switchingTo !== null)
  const { sample } = useNotation()
  const [hasTools, setHasTools] = useState(true)
  return (
    <StrictMode>
      <MayFail>
        <Header share={hasTools && <ShareTools onClose={() => setHasTools(false)} />} />
        <NotArrived />
        {isSwitching && <SwitchDialog onClose={stay} />}
        {hasNotes && <LinkNotes />}
        <main className={styles.page}>
          <p className={styles.lead}>
            What a workload costs a month on AWS Lambda, and whether EC2 is cheaper. Change
            anything.
          </p>
          <Calculator
            clause={<Clause />}
            otherWays={
              <div className={styles.otherWays}>
                <div className={styles.reserved}>
                  <OtherWays />
                </div>
              </div>
            }
          />
          {/* Its parts keep what they have drawn, but not in another notation. */}
          <div key={sample} className={styles.analysis} data-later>
            <Analysis />
          </div>
          <FromLog />
        </main>
      </MayFail>
    </StrictMode>
  )
}

/** The sentence that it ends stands without it. */
function Clause() {
  return (
    <Fallible instead={() => null}>
      <Suspense>
        <ec2Clause.Part />
      </Suspense>
    </Fallible>
  )
}
