import { MayFail } from '../parts/may-fail'
import { Section } from '../parts/section'
import { Assumptions } from './assumptions/assumptions'
import { Comparison } from './comparison'
import styles from './lambda-or-ec2.module.css'
import { Verdict } from './verdict'
import { ViewChoice } from './view-choice'

/** At which load is a fleet of EC2 instances the cheaper one? */
export function LambdaOrEc2() {
  return (
    <Section id="lambda-or-ec2" className={styles.section} tools={<ViewChoice />}>
      <MayFail>
        <Verdict />
      </MayFail>
      <MayFail>
        <Assumptions />
      </MayFail>
      <Comparison />
    </Section>
  )
}
