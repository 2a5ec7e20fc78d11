import { expect, test } from 'vitest'
import { comparison } from '../../../engine/comparison'
import type { PriceBook } from '../../../engine/price-book'
import type { Scenario } from '../../../engine/scenario'
import { defaultPriceBook } from '../../../prices'
import { startingScenario } from '../../../state/starting-scenario'
import { estimateCsv } from './estimate-csv'
import type { Told } from './told'

const toldOf = (scenario: Scenario): Told => ({
  estimate: comparison(scenario, defaultPriceBook),
  link: 'https://example.com/#v=1&f=api,r:1/day',
  book: 'February 2020',
  day: '2026-11-27',
})

const rowsOf = (scenario: Scenario) => estimateCsv(toldOf(scenario)).split('\r\n')

test('the bill, exact, with its prices, day and link', () => {
  const rows = rowsOf(startingScenario)
  expect(rows).toContain('Compute,15000000,15000000,GB-s,250.0005,compute-x86')
  expect(rows).toContain('"API Gateway, REST",30000000,30000000,request,105,api-gateway-rest')
  expect(rows).toContain('Total,,,,361.0005,total')
  expect(rows).toContain('"EC2, 9 × t3.medium",9,9,instance,276.768,fleet')
  expect(rows).toContain('Prices,February 2020 (2020-02)')
  expect(rows).toContain('Region,us-east-1')
  expect(rows).toContain('Made on,2026-11-27')
  expect(rows).toContain('Link,"https://example.com/#v=1&f=api,r:1/day"')
})

test('a total that lacks a price is "at least"', () => {
  const told = toldOf(startingScenario)
  const rowsAt = (lacks: Partial<PriceBook>) => {
    const estimate = comparison(startingScenario, { ...defaultPriceBook, ...lacks })
    return estimateCsv({ ...told, estimate }).split('\r\n')
  }
  expect(rowsAt({ storage: null })).toContain('Total,,,,361.0005,total')
  expect(rowsAt({ storage: null })).toContain(
    '"EC2, 9 × t3.medium, at least",9,9,instance,269.568,fleet',
  )
  expect(rowsAt({ restApi: null })).toContain('"Total, at least",,,,256.0005,total')
})

test.each([
  ['=1+2', "'=1+2"],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['\u202e=1', "'=1"],
  ['say "hi", you', '"say ""hi"", you"'],
  ['two\nlines', '"two\nlines"'],
  ['plain = sum', 'plain = sum'],
])('the name %j cannot be run by a spreadsheet', (name, cell) => {
  expect(rowsOf({ ...startingScenario, name })).toContain(`Scenario,${cell}`)
})
