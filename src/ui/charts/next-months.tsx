import { useCallback } from 'react'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { growthOf } from '../../state/growth'
import type { InPieces } from '../../state/pieces'
import { useView } from '../../state/use-view'
import { useIsTable } from '../parts/chart-or-table'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import { ChartSection } from './chart-section'
import { GrowthChart } from './growth-chart'
import { growthInWords } from './growth-in-words'
import { GrowthTable } from './growth-table'
import type { GrowthViewProps } from './growth-view'
import styles from './next-months.module.css'
import { PercentField } from './percent-field'

/** Lambda and EC2 month by month, while the requests grow. */
export function NextMonths() {
  const rate = useView(({ shares }) => shares.growth)
  const isTable = useIsTable('next-months')
  const [place, isInView] = useInView<HTMLElement>()
  const work = useCallback((scenario: Scenario) => monthsOf(scenario, rate), [rate])
  const found = useFollowing(work, isInView)
  const View = isTable ? GrowthTable : GrowthChart
  return (
    <ChartSection
      ref={place}
      id="next-months"
      sentence={
        found ? growthInWords(found.growth, found.instance) : 'The prices are on their way.'
      }
    >
      {found && (
        <>
          <div className={styles.growth}>
            <span>Requests grow by</span>
            <PercentField share="growth" label="Growth a month, in per cent" />
            <span>a month.</span>
          </div>
          <p className={styles.caption}>USD a month, by months from now</p>
          <View {...found} />
        </>
      )}
    </ChartSection>
  )
}

function* monthsOf(scenario: Scenario, rate: DecimalText): InPieces<GrowthViewProps | null> {
  const book = bookOf(scenario)
  if (!book) return null
  return { growth: yield* growthOf(scenario, book, rate), instance: scenario.fleet.instance }
}
