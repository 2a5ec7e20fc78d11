import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import { MayFail } from '../parts/may-fail'
import { Assumptions } from './assumptions/assumptions'
import { Comparison } from './comparison'
import styles from './lambda-or-ec2.module.css'
import { SECTION_ID } from './section-id'
import { Verdict } from './verdict'
import { ViewChoice } from './view-choice'

/** At which load is a fleet of EC2 instances the cheaper one? */
export function LambdaOrEc2() {
  const isHeld = usePage((state) => heldBy(state) !== null)
  return (
    <section
      id={SECTION_ID}
      className={styles.section}
      aria-labelledby={`${SECTION_ID}-heading`}
      data-held={isHeld}
    >
      <div className={styles.top}>
        <h2 id={`${SECTION_ID}-heading`} className={styles.heading} tabIndex={-1}>
          Lambda or EC2
        </h2>
        <ViewChoice />
      </div>
      <MayFail>
        <Verdict />
      </MayFail>
      <MayFail>
        <Assumptions />
      </MayFail>
      <Comparison />
    </section>
  )
}
