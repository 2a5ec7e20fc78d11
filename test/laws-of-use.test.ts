import { describe, expect } from 'vitest'
import type { Duration, LambdaFunction } from '../src/engine/scenario'
import {
  type Case,
  eachFunction,
  firstFunction,
  isAtMost,
  law,
  lawAtBounds,
  moreText,
  scaled,
  totalOf,
  withFunctions,
} from './law'
import { compare, fraction, plus } from './oracle/fraction'

const longer = (duration: Duration, by: string): Duration =>
  duration.kind === 'average'
    ? { ...duration, ms: moreText(duration.ms, by) }
    : { ...duration, samples: duration.samples.map(([ms, n]) => [moreText(ms, by), n] as const) }

const withMore = (one: Case, more: string): Case =>
  firstFunction(one, (fn) => ({
    ...fn,
    requests: { ...fn.requests, count: moreText(fn.requests.count, more) },
  }))

describe('more use never costs less', () => {
  const rises = (more: Case, less: Case) =>
    expect(compare(totalOf(more), totalOf(less))).toBeGreaterThanOrEqual(0)

  law('more requests', (one) => {
    rises(
      firstFunction(one, (fn) => scaled(fn, fraction(7n, 5n))),
      one,
    )
  })

  lawAtBounds('one request more, and a little of one', (one) => {
    for (const more of ['1', '0.000000000001']) rises(withMore(one, more), one)
  })

  law('a longer duration', (one) => {
    rises(
      firstFunction(one, (fn) => ({ ...fn, duration: longer(fn.duration, '0.001') })),
      one,
    )
    rises(
      eachFunction(one, (fn) => ({ ...fn, duration: longer(fn.duration, '77.7') })),
      one,
    )
  })

  law('more memory', (one) => {
    rises(
      firstFunction(one, (fn) => ({ ...fn, memoryMb: fn.memoryMb + 64 })),
      one,
    )
  })

  law('more INIT and more cold starts', (one) => {
    const cold = { share: '1', initMs: '900000' }
    rises(
      firstFunction(one, (fn) => ({ ...fn, coldStart: cold })),
      one,
    )
  })

  law('more data and more logs', (one) => {
    const more = (text: string) => moreText(text, '12.5')
    rises(
      eachFunction(one, (fn) => ({
        ...fn,
        logKb: more(fn.logKb),
        transferKb: {
          internet: more(fn.transferKb.internet),
          sameRegion: more(fn.transferKb.sameRegion),
          otherRegion: more(fn.transferKb.otherRegion),
        },
      })),
      one,
    )
  })

  law('longer streams, larger events and more snapshots', (one) => {
    const { streamedMb, asyncEventKb } = one.book.limits
    const month = { versions: 1000, hoursPerMonth: one.scenario.hoursPerMonth }
    rises(
      eachFunction(one, (fn) => ({
        ...fn,
        streamedKb: String(streamedMb * 1024),
        asyncEventKb: String(asyncEventKb),
        snapStart: one.book.snapStart ? month : null,
      })),
      one,
    )
  })

  law('one function more', (one) => {
    rises(
      withFunctions(one, (functions) => [...functions, functions[0] as LambdaFunction]),
      one,
    )
  })
})

describe('crossing a tier, or the end of an allowance, is no step:', () => {
  const paidAlone = ({ scenario, book }: Case, count: string) => {
    const [fn] = scenario.functions as [LambdaFunction]
    const functions = [{ ...fn, requests: { ...fn.requests, count } }]
    return totalOf({ scenario: { ...scenario, functions, freeTier: false }, book })
  }

  for (const more of ['0.000000000001', '1', '1000000']) {
    lawAtBounds(`${more} more cost no more than they would alone`, (one) => {
      const most = plus(totalOf(one), paidAlone(one, more))
      expect(isAtMost(totalOf(withMore(one, more)), most)).toBe(true)
    })
  }
})
