import { expect, test } from 'vitest'
import type { Line } from '../../engine/estimate-result'
import { familiesOf, familyUsd } from './line-families'

const line = (rule: string, usd: string | null): Line => ({
  rule,
  usd,
  quantity: '1',
  billable: '1',
  unit: 'request',
  prices: [],
  work: [],
  sources: [],
})

const rest = [
  line('requests', '6'),
  line('compute-x86', '250.0005'),
  line('api-gateway-rest', '105'),
]
const http = [
  line('requests', '6'),
  line('compute-x86', '0.1'),
  line('compute-arm', '0.2'),
  line('api-gateway-http', '30'),
  line('extra:Database', '200'),
  line('extra:nat-gateway', '32.4'),
]

test('rows are what any of the bills has, extras last', () => {
  expect(familiesOf([rest, http])).toEqual([
    'Compute',
    'API Gateway',
    'Requests',
    'Database',
    'NAT gateway',
  ])
})

test('a row adds up the lines of its family, to the last digit', () => {
  expect(familyUsd(http, 'Compute')).toBe('0.3')
  expect(familyUsd(rest, 'API Gateway')).toBe('105')
  expect(familyUsd(rest, 'Database')).toBe('0')
})

test('where a price is missing the row is not known', () => {
  expect(familyUsd([...http, line('api-gateway-cache', null)], 'API Gateway')).toBeNull()
})
