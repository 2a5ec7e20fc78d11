import { expect, test } from 'vitest'
import { billOf, estimateOf, functionSharesOf, switchSaves, totalsOf } from './figures'
import { presetChoices, presetOf } from './presets'

function preset(id: string) {
  const found = presetChoices.find((choice) => choice.id === id)
  if (!found) throw new Error(`There is no preset ${id}`)
  return found.scenario
}

test('the totals of the HTTP API', () => {
  // 361.0005 ÷ 30 and × 12
  expect(totalsOf(preset('http-api'))).toEqual({
    usd: '361.0005',
    isAtLeast: false,
    perMillionUsd: '12.03335',
    twelveMonthsUsd: '4332.006',
  })
})

test('the lines stand in the order of the page, with their shares', () => {
  const lines = billOf(preset('http-api'))
  expect(lines.map(({ line }) => line.rule)).toEqual([
    'compute-x86',
    'api-gateway-rest',
    'requests',
  ])
  const shares = lines.map(({ percent }) => Number(percent))
  expect(shares[0]).toBeCloseTo((250.0005 / 361.0005) * 100)
  expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100)
})

test('the free tier is told by the other estimate', () => {
  // 1,000,000 × 0.0000002 + 400,000 × 0.0000166667
  expect(switchSaves.freeTier(preset('http-api'))).toBe('6.86668')
  // 30 × 0.0000002 + 18,000 × 0.0000166667
  expect(switchSaves.freeTier(preset('cron-job'))).toBe('0.3000066')
})

test('without requests nothing is divided', () => {
  const scenario = preset('http-api')
  const [fn] = scenario.functions
  if (!fn) throw new Error('The preset has no function')
  const idle = {
    ...scenario,
    functions: [{ ...fn, requests: { count: '0', per: 'day' } as const }],
  }
  expect(totalsOf(idle)?.perMillionUsd).toBeNull()
  expect(functionSharesOf(idle)[0]?.percent).toBeNull()
})

test('an estimate is worked out once', () => {
  const scenario = preset('web-shop')
  expect(estimateOf(scenario)).toBe(estimateOf(scenario))
  expect(billOf(scenario)).toBe(billOf(scenario))
})

test('a preset is known by what it says, and no longer when it is changed', () => {
  const scenario = preset('cron-job')
  expect(presetOf(structuredClone(scenario))?.id).toBe('cron-job')
  expect(presetOf({ ...scenario, hoursPerMonth: '700' })).toBeNull()
})
