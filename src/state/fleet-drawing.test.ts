import { describe, expect, it } from 'vitest'
import { costsAt } from './fleet-break-even'
import { drawingOf } from './fleet-drawing'
import { presetChoices } from './presets'

const [first] = presetChoices
if (!first) throw new Error('No presets')
const httpApi = first.scenario

describe('drawingOf', () => {
  it('lies on the exact costs', () => {
    const { lambda, treads } = drawingOf(httpApi, { from: 1e6, to: 5e7, isLog: true })
    for (const { requests, usd } of lambda.filter(({ requests }) => Number.isInteger(requests))) {
      expect(usd).toBeCloseTo(Number(costsAt(httpApi, requests)?.lambdaUsd), 6)
    }
    for (const tread of treads) {
      const [start, end] = [tread[0], tread.at(-1)]
      const middle = Math.round(((start?.requests ?? 0) + (end?.requests ?? 0)) / 2)
      expect(start?.usd).toBeCloseTo(Number(costsAt(httpApi, middle)?.fleetUsd), 6)
    }
  })

  it('has a tread for each size of the fleet: 1 to 14 instances', () => {
    expect(drawingOf(httpApi, { from: 1e6, to: 5e7, isLog: true }).treads).toHaveLength(14)
  })

  it('fills a band where there are thousands of sizes, without a point that is no number', () => {
    const { lambda, treads, band } = drawingOf(httpApi, { from: 1, to: 1e11, isLog: true })
    expect(treads).toHaveLength(0)
    const all = [...lambda, ...(band?.low ?? []), ...(band?.high ?? [])]
    expect(all.every(({ requests, usd }) => Number.isFinite(requests + usd))).toBe(true)
    expect(band?.low.length).toBeGreaterThan(1)
  })
})
