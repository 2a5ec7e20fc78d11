import { useEffect } from 'react'
import { keepViewChoices, viewStore } from '../state/view-choices'
import { WhatWouldCostLess } from './advice/what-would-cost-less'
import styles from './analysis.module.css'
import { Charts } from './charts/charts'
import { LambdaOrEc2 } from './compare/lambda-or-ec2'
import { Footer } from './footer'
import { FurtherDown } from './further-down'
import { HowCalculated } from './how/how-calculated'
import { MayFail } from './parts/may-fail'
import { ScenariosSideBySide } from './scenarios/scenarios-side-by-side'
import { PrintNote } from './share/print-note'
import { bearTranslation } from './translated/bear-translation'

// Before the first chart is drawn, so that none is drawn twice.
keepViewChoices(viewStore, window)

/** Everything below the first estimate, and what else does not have to be there with it. */
export function Analysis() {
  useEffect(() => bearTranslation(document.body), [])
  return (
    <>
      <FurtherDown />
      <LambdaOrEc2 />
      <div className={styles.onScreen}>
        <MayFail>
          <WhatWouldCostLess />
        </MayFail>
        <Charts />
      </div>
      <MayFail>
        <ScenariosSideBySide />
      </MayFail>
      <MayFail>
        <HowCalculated />
      </MayFail>
      <Footer />
      <PrintNote />
    </>
  )
}
