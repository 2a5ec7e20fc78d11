import { useEffect } from 'react'
import { rulesOf } from '../../state/choices'
import { HOW_QUERY } from '../../state/how/how-query'
import { usePage } from '../../state/use-page'
import { later } from '../parts/later'
import { Section } from '../parts/section'
import { showSection } from '../parts/show-section'
import styles from './how-calculated.module.css'
import { Part } from './part'

const ON_ITS_WAY = { fallback: <p className={styles.waiting}>On its way.</p> }

/** Nobody waits for what is not open. */
const Formulas = later(async () => (await import('./formulas')).Formulas, ON_ITS_WAY)
const PriceTable = later(async () => (await import('./price-table')).PriceTable, ON_ITS_WAY)
const Examples = later(async () => (await import('./examples')).Examples, ON_ITS_WAY)
const NotCounted = later(async () => (await import('./not-counted')).NotCounted, ON_ITS_WAY)
const AwsCalculator = later(
  async () => (await import('./aws-calculator')).AwsCalculator,
  ON_ITS_WAY,
)

/** The rules and prices behind the figures, and how to check them. */
export function HowCalculated() {
  const title = usePage(({ scenario }) => rulesOf(scenario).title)
  const region = usePage(({ scenario }) => scenario.region)
  useEffect(() => {
    if (window.location.search.slice(1) === HOW_QUERY) showSection('how-calculated')
  }, [])
  return (
    <Section
      id="how-calculated"
      className={styles.section}
      sentence={`By the rules and prices of ${title} in ${region}, exact to the last digit and rounded for the eye only. What is open here is printed too.`}
    >
      <Part title="The formulas" aside="in words, with AWS’s pages">
        <Formulas />
      </Part>
      <Part title="The prices" aside="each with its source and date">
        <PriceTable />
      </Part>
      <Part title="AWS’s own examples" aside="worked out here, beside what AWS prints">
        <Examples />
      </Part>
      <Part title="What is not counted" aside="and so not in the total">
        <NotCounted />
      </Part>
      <Part title="Why AWS’s calculator may say another total" aside="and by how much">
        <AwsCalculator />
      </Part>
    </Section>
  )
}
