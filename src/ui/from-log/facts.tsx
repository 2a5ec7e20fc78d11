import { useMemo } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import {
  difference,
  type MeasuredCosts,
  percentOf,
  smallerMemory,
} from '../../state/measured/measured-figures'
import type { MeasuredFunctions } from '../../state/measured/measured-scenario'
import { figure, money, percent } from '../format'
import styles from './facts.module.css'

interface FactsProps {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly costs: MeasuredCosts
  /** The scenario's functions, as they were measured. */
  readonly measured: MeasuredFunctions
}

/** What the durations, the memory and the cold starts say about the bill. */
export function Facts({ scenario, book, costs, measured }: FactsProps) {
  const { at100MsUsd, at1MsUsd, init } = costs
  const rounding = difference(at100MsUsd, at1MsUsd)
  return (
    <dl className={styles.facts}>
      <dt>Rounding</dt>
      <dd>
        These very durations cost <strong>{money(at100MsUsd)}</strong> a month rounded up to 100 ms,
        and <strong>{money(at1MsUsd)}</strong> to 1 ms: the difference is {money(rounding)},{' '}
        {percent(percentOf(rounding, at100MsUsd), 1)}.
      </dd>
      <dt>Memory</dt>
      <dd>
        <MemoryFacts scenario={scenario} book={book} measured={measured} />
      </dd>
      <dt>INIT</dt>
      <dd>
        {init
          ? `The INIT of cold starts is ${money(init.usd)} a month, ${percent(init.percent, 1)} of the bill.`
          : 'These prices do not bill INIT: cold starts cost nothing but time.'}
      </dd>
    </dl>
  )
}

/** As many functions are named. */
const NAMED = 5

function MemoryFacts({ scenario, book, measured }: Omit<FactsProps, 'costs'>) {
  const savings = useMemo(
    () =>
      scenario.functions.flatMap(({ name }, index) => {
        const usedMb = measured[index]?.usedMb ?? null
        const smaller = smallerMemory(scenario, book, index, usedMb)
        return smaller ? [{ index, name, usedMb, ...smaller }] : []
      }),
    [scenario, book, measured],
  )
  if (savings.length === 0) return 'No smaller size would have held what was used.'
  return (
    <>
      {savings.slice(0, NAMED).map(({ index, name, usedMb, sizeMb, savesUsd }) => (
        <p key={index}>
          <bdi translate="no">{name}</bdi> used at most {figure(String(usedMb))} MB:{' '}
          {figure(String(sizeMb))} MB would hold it, and save{' '}
          <strong translate="no">{money(savesUsd)}</strong> a month.
        </p>
      ))}
      {savings.length > NAMED && <p>So it is with {savings.length - NAMED} more.</p>}
      <p>That is if requests took as long: less memory is less CPU too, so measure again.</p>
    </>
  )
}
