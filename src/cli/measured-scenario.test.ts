import { expect, test } from 'vitest'
import { measuredScenario } from './measured-scenario'

test('of the sizes that were tried, one whose cost is not known is not the cheapest', () => {
  const point = (memoryMb: number, usd: number | null) => ({ memoryMb, ms: '10', usd })
  const points = [point(128, null), point(256, 3e-7), point(512, 2e-7), point(1024, null)]
  const { scenario } = measuredScenario({ kind: 'tuning', points }, null)
  expect(scenario).toMatchObject({ functions: [{ memoryMb: 512 }] })
})
