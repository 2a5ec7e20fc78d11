import { expect, test } from 'vitest'
import type { PriceBook } from '../../engine/price-book'
import { loadPriceBook } from '../../prices'
import { pricesCsv } from './prices-csv'

const rowsOf = async (id: string, region: string) =>
  pricesCsv((await loadPriceBook(id, region)) as PriceBook).split('\r\n')

test('a row for each amount, exact, with its day, source and what is to be known of it', async () => {
  const rows = await rowsOf('2026-09', 'us-east-1')
  const compute = rows.filter((row) => row.startsWith('AWS Lambda,"Compute, x86",'))
  expect(compute.map((row) => row.split(',').slice(3, 7).join(','))).toEqual([
    'to 6000000000,0.0000166667,USD/GB-s,2025-10-30',
    'to 15000000000,0.000015,USD/GB-s,2025-10-30',
    'above 15000000000,0.0000133334,USD/GB-s,2025-10-30',
  ])
  expect(compute[0]).toMatch(/,https:\/\/github\.com\/.*,The price lists of September 2026/)
  expect(rows).toContain('Prices,September 2026 (2026-09)')
})

test('what is missing is said, without a source', async () => {
  expect(await rowsOf('2026-09', 'ap-southeast-6')).toContain(
    'Amazon API Gateway,HTTP API,,missing,USD/request,,,',
  )
})
