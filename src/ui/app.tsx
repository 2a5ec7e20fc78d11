import './tokens.css'
import './base.css'
import { lazy, Suspense } from 'react'
import styles from './app.module.css'
import { Header } from './header/header'
import { Inputs } from './inputs/inputs'
import { LinkNotes } from './link-notes'
import { Answer } from './results/answer'

/** What the first estimate does not wait for. */
const Ec2Clause = lazy(async () => ({ default: (await import('./compare/ec2-clause')).Ec2Clause }))
const Ec2Rows = lazy(async () => ({ default: (await import('./compare/ec2-rows')).Ec2Rows }))
const Analysis = lazy(async () => ({ default: (await import('./analysis')).Analysis }))

/** The page. */
export function App() {
  return (
    <>
      <Header />
      <LinkNotes />
      <main className={styles.page}>
        <div className={styles.calculator}>
          <div className={styles.inputs}>
            <Inputs />
          </div>
          <Answer clause={<Later of={Ec2Clause} />} otherWays={<Later of={Ec2Rows} />} />
        </div>
        <Later of={Analysis} />
      </main>
    </>
  )
}

/** Nothing, in a place that is kept, until it is there. */
function Later({ of: Part }: { readonly of: typeof Ec2Clause | typeof Ec2Rows | typeof Analysis }) {
  return (
    <Suspense>
      <Part />
    </Suspense>
  )
}
