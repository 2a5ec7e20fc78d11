import { expect, test } from 'vitest'
import { answer } from './answer'

const estimateOf = async (text: string) => {
  const found = await answer(text)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.estimate
}

test('any book and region is loaded when it is asked for', async () => {
  // Hong Kong: 1M × 0.28/M + 1M × 0.1 s × 1 GB × 0.00002292.
  const found = await estimateOf('p=2026-09&rg=ap-east-1&ft=0&f=api,r:1M/month,d:100,m:1024')
  expect(found.prices).toEqual({ book: '2026-09', region: 'ap-east-1' })
  expect(found.totalUsd).toBe('2.572')
})

test('the same workload is answered under both books', async () => {
  // 101 ms: 1M × 0.2 s × 0.0000166667 + 0.2, and by the ms 1M × 0.101 s × 0.0000166667 + 0.2.
  const workload = 'rg=us-east-1&ft=0&f=api,r:1M/month,d:101,m:1024'
  expect((await estimateOf(`p=2020-02&${workload}`)).totalUsd).toBe('3.53334')
  expect((await estimateOf(`p=2026-09&${workload}`)).totalUsd).toBe('1.8833367')
})

test('a price that a region lacks is said, and is not taken from another', async () => {
  const found = await estimateOf(
    'p=2026-09&rg=ap-east-2&ft=0&f=api,r:1M/month,d:100,m:1024,t:http-api',
  )
  expect(found.lines.find(({ rule }) => rule === 'api-gateway-http')?.usd).toBeNull()
  expect(found.missing.map(({ rule }) => rule)).toContain('api-gateway-http')
})

test('a region that the book does not have is a problem of JSON, and noted of a link', async () => {
  const functions = [
    { requests: { count: '1', per: 'day' }, duration: { kind: 'average', ms: '1' } },
  ]
  const text = JSON.stringify({ version: 1, region: 'eu-west-1', functions })
  expect(await answer(text)).toMatchObject({ problems: [{ field: 'region' }] })
  const { prices, notices } = await estimateOf('rg=eu-west-1&f=api,r:1/day,d:1')
  expect(prices.region).toBe('us-east-1')
  expect(notices).toContainEqual(expect.objectContaining({ field: 'region' }))
})
