import { useRef } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { type Advice, adviceOf } from '../../state/advice'
import { bookOf } from '../../state/figures'
import type { InPieces } from '../../state/pieces'
import { figure, money, plural } from '../format'
import { ChevronRight } from '../parts/icons'
import { Section } from '../parts/section'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import { changeName } from './change-name'
import { Changes } from './changes'
import rows from './changes.module.css'
import styles from './what-would-cost-less.module.css'

interface Found {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly advice: Advice
}

// biome-ignore lint/correctness/useYield: it is one piece
function* worked(scenario: Scenario): InPieces<Found | null> {
  const book = bookOf(scenario)
  const advice = adviceOf(scenario)
  return book && advice && { scenario, book, advice }
}

/** Every single change that saves, with its saving and a button that makes it. */
export function WhatWouldCostLess() {
  const [place, isInView] = useInView<HTMLElement>()
  const found = useFollowing(worked, isInView)
  const heading = useRef<HTMLHeadingElement>(null)
  if (!found) return null
  const { scenario, book, advice } = found
  const { saving, others, fargate } = advice
  const common = { scenario, book, onMade: () => heading.current?.focus() }
  return (
    <Section ref={place} id="cost-less" headingRef={heading} sentence={inASentence(found)}>
      {(saving.length > 0 || fargate) && (
        <p className={`${rows.row} ${rows.head}`} aria-hidden="true">
          <span className={rows.name}>One change</span>
          <span className={rows.usd}>A month</span>
          <span className={rows.difference}>Difference</span>
        </p>
      )}
      <ul className={styles.list}>
        <Changes changes={saving} {...common} />
        {fargate && (
          <li className={rows.row}>
            <span className={rows.name}>
              On Fargate, {figure(String(fargate.tasks))} {plural(String(fargate.tasks), 'task')} of{' '}
              {figure(fargate.vcpu)} vCPU and {figure(fargate.memoryGib)} GB{' '}
              <small>
                sized like the fleet, {fargate.architecture === 'arm' ? 'arm64' : 'x86'}
              </small>
            </span>
            <span className={rows.usd}>{money(fargate.totalUsd)}</span>
            <span className={rows.difference}>{money(fargate.savesUsd)} less</span>
          </li>
        )}
      </ul>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            <ChevronRight />
            Changes that save nothing
          </summary>
          <ul>
            <Changes changes={others} {...common} />
          </ul>
        </details>
      )}
    </Section>
  )
}

function inASentence({ scenario, book, advice: { saving, fargate } }: Found): string {
  const [most] = saving
  if (!most) {
    return fargate
      ? 'No single change of this bill saves anything; another service would.'
      : 'No single change that these prices have saves anything.'
  }
  const { name } = changeName(most, scenario, book)
  const first = `${money(most.differenceUsd.slice(1))} a month: “${name}”.`
  return saving.length === 1
    ? `One change saves ${first}`
    : `The most that one change saves is ${first} Each saving stands alone; two together may save less than their sum.`
}
