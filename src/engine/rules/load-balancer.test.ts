import { describe, expect, test } from 'vitest'
import { testGolden } from '../../../test/golden'
import { scenarioOf } from '../../../test/scenario-of'
import { defaultPriceBook } from '../../prices'
import { estimate } from '../estimate'
import { load } from '../golden-row'
import { loadBalancerGolden } from './load-balancer.golden'

describe('load-balancer', () => {
  testGolden(loadBalancerGolden)
})

// Worked out by hand: 16.2 for the hours in two equal parts; 0.08 for the units by requests, 2 : 1.
test('each function pays its part of the hours and of the units', () => {
  const behind = {
    kind: 'load-balancer',
    requestKb: '2',
    requestsPerConnection: '1000000',
  } as const
  const scenario = scenarioOf(
    {
      freeTier: false,
      functions: [
        { name: 'busy', trigger: behind, memoryMb: 128, ...load('1048576', '100') },
        { name: 'quiet', trigger: { ...behind, requestKb: '4' }, ...load('524288', '100') },
      ],
    },
    defaultPriceBook,
  )
  const { lines, byFunction } = estimate(scenario, defaultPriceBook)
  const own = lines.filter(({ rule }) => !rule.startsWith('load-balancer'))
  const others = own.reduce((sum, { usd }) => sum + Number(usd), 0)
  const [busy, quiet] = byFunction.map(({ usd }) => Number(usd))
  expect(busy).toBeCloseTo(8.1 + (0.08 * 2) / 3 + (others * 2) / 3, 9)
  expect(quiet).toBeCloseTo(8.1 + 0.08 / 3 + others / 3, 9)
})
