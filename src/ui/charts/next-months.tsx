import { memo, useDeferredValue, useMemo } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { growthOf } from '../../state/growth'
import { usePage } from '../../state/use-page'
import { useView } from '../../state/use-view'
import { GrowthChart } from './growth-chart'
import { growthInWords } from './growth-in-words'
import { GrowthTable } from './growth-table'
import styles from './next-months.module.css'
import { PercentField } from './percent-field'
import { Section } from './section'

const SECTION = { section: 'next-months', title: 'The next 12 months' } as const

/** Lambda and EC2 month by month, while the requests grow. */
export function NextMonths() {
  const scenario = useDeferredValue(usePage((state) => state.scenario))
  const rate = useDeferredValue(useView(({ shares }) => shares.growth))
  const book = usePage(() => bookOf(scenario))
  if (!book) return <Section {...SECTION} sentence="The prices are on their way." />
  return <Months scenario={scenario} book={book} rate={rate} />
}

interface MonthsProps {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly rate: DecimalText
}

const Months = memo(function Months({ scenario, book, rate }: MonthsProps) {
  const growth = useMemo(() => growthOf(scenario, book, rate), [scenario, book, rate])
  const isTable = useView(({ tables }) => tables.includes('next-months'))
  const View = isTable ? GrowthTable : GrowthChart
  return (
    <Section {...SECTION} sentence={growthInWords(growth, scenario.fleet.instance)}>
      <div className={styles.growth}>
        <span>Requests grow by</span>
        <PercentField share="growth" label="Growth a month, in per cent" />
        <span>a month. In USD a month:</span>
      </div>
      <View growth={growth} instance={scenario.fleet.instance} />
    </Section>
  )
})
