import './tokens.css'
import './base.css'
import styles from './app.module.css'
import { Header } from './header/header'
import { Inputs } from './inputs/inputs'
import { LinkNotes } from './link-notes'
import { Answer } from './results/answer'

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
          <Answer />
        </div>
      </main>
    </>
  )
}
