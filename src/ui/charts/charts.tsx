import { MayFail } from '../parts/may-fail'
import { MemoryAndDuration } from './memory-and-duration'
import { NextMonths } from './next-months'
import { WhatMoves } from './what-moves'

/** What the bill depends on, and what becomes of it. */
export function Charts() {
  return (
    <>
      <MayFail>
        <WhatMoves />
      </MayFail>
      <MayFail>
        <MemoryAndDuration />
      </MayFail>
      <MayFail>
        <NextMonths />
      </MayFail>
    </>
  )
}
