import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { presets } from './presets'
import { readerOf, twoBooks, withFleet, withFunction, withScenario } from './scenario-under-test'

const { scenarioOf } = readerOf(twoBooks(priceRules))

describe('the canonical form', () => {
  const full = presets.map(({ scenario }) => scenario)

  it.each(full)('is a fixed point: $name', (scenario) => {
    const once = scenarioOf(scenario)
    expect(JSON.stringify(scenarioOf(once))).toBe(JSON.stringify(once))
    expect(JSON.stringify(scenarioOf(JSON.parse(JSON.stringify(once))))).toBe(JSON.stringify(once))
  })

  it('has the contract’s order of keys, whatever order they came in', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([k, v]) => [k, backwards(v)]),
      )
    }
    for (const scenario of full) {
      expect(JSON.stringify(scenarioOf(backwards(scenario)))).toBe(
        JSON.stringify(scenarioOf(scenario)),
      )
    }
    expect(Object.keys(scenarioOf(withScenario({})))).toEqual([
      'version',
      'name',
      'prices',
      'region',
      'freeTier',
      'hoursPerMonth',
      'savingsPlan',
      'functions',
      'extras',
      'fleet',
    ])
  })

  it('has one spelling for an amount, and keeps its value', () => {
    const scenario = scenarioOf({
      ...withFunction({
        requests: { count: '007.50', per: 'day' },
        logKb: '0.0',
        trigger: { kind: 'rest-api', cacheGb: '00.50' },
      }),
      hoursPerMonth: '0730.000',
    })
    expect(scenario.hoursPerMonth).toBe('730')
    expect(scenario.functions[0]).toMatchObject({
      requests: { count: '7.5' },
      logKb: '0',
      trigger: { kind: 'rest-api', cacheGb: '0.5' },
    })
  })

  it('keeps provisioned concurrency for the scenario’s month where it does not say how long', () => {
    const provisioned = { concurrency: 3 }
    const read = scenarioOf({ ...withFunction({ provisioned }), hoursPerMonth: '0730.50' })
    expect(read.functions[0]?.provisioned).toEqual({
      concurrency: 3,
      hoursPerMonth: '730.5',
      requestShare: '1',
    })
  })

  it('fills in what a trigger, an extra and a transfer do not say', () => {
    const read = scenarioOf({
      ...withFunction({ trigger: { kind: 'websocket-api' }, transferKb: { internet: '2' } }),
      extras: [
        { kind: 'custom', label: 'Queue' },
        { kind: 'nat-gateway', gateways: 2 },
      ],
    })
    expect(read.functions[0]?.trigger).toEqual({
      kind: 'websocket-api',
      messageKb: '1',
      connectionMinutes: '0',
    })
    expect(read.functions[0]?.transferKb).toEqual({
      internet: '2',
      sameRegion: '0',
      otherRegion: '0',
    })
    expect(read.extras).toEqual([
      { kind: 'custom', label: 'Queue', usdPerMonth: '0', usdPerMillionRequests: '0' },
      { kind: 'nat-gateway', gateways: 2, gbPerMonth: '0' },
    ])
  })

  it('has no 0 with a sign', () => {
    const { fleet } = scenarioOf(withFleet({ minInstances: -0, reserveMb: -0 }))
    expect(fleet).toMatchObject({ minInstances: 0, reserveMb: 0 })
    expect(Object.is(fleet.minInstances, 0)).toBe(true)
  })

  it('leaves what it was given as it was', () => {
    const input = withFunction({ requests: { count: '007', per: 'day' } })
    const before = JSON.stringify(input)
    scenarioOf(input)
    expect(JSON.stringify(input)).toBe(before)
  })

  it('is the same after other scenarios were read', () => {
    const first = JSON.stringify(scenarioOf(withScenario({})))
    for (let hours = 1; hours <= 744; hours++)
      scenarioOf(withScenario({ hoursPerMonth: `${hours}` }))
    for (let part = 0; part < 400; part++)
      scenarioOf(withScenario({ hoursPerMonth: `700.${part}` }))
    expect(JSON.stringify(scenarioOf(withScenario({})))).toBe(first)
  })
})
