import { MayFail } from '../parts/may-fail'
import styles from './charts.module.css'
import { MemoryAndDuration } from './memory-and-duration'
import { NextMonths } from './next-months'
import { WhatMoves } from './what-moves'

/** What the bill depends on, and what becomes of it. */
export function Charts() {
  return (
    <>
      <div className={styles.pair}>
        <MayFail>
          <WhatMoves />
        </MayFail>
        <MayFail>
          <MemoryAndDuration />
        </MayFail>
      </div>
      <MayFail>
        <NextMonths />
      </MayFail>
    </>
  )
}
