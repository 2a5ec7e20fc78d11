import { expect, test } from 'vitest'
import type { PriceBook } from '../../engine/price-book'
import { loadPriceBook } from '../../prices'
import { type Formula, formulasOf } from './formulas'

const book = async (id: string, region: string) => (await loadPriceBook(id, region)) as PriceBook
const then = formulasOf(await book('2020-02', 'us-east-1'))
const today = formulasOf(await book('2026-09', 'us-east-1'))

const wordsOf = (formulas: readonly Formula[], rule: string) =>
  formulas
    .find((formula) => formula.rule === rule)
    ?.steps.map((step) => `${step.label} = ${step.words}`)

test('a book has the formulas of what its date had, and no others', () => {
  const rules = then.lambda.map(({ rule }) => rule)
  expect(rules).toContain('api-gateway-rest')
  expect(rules).not.toContain('api-gateway-http')
  expect(rules).not.toContain('ephemeral-storage')
  const later = today.lambda.map(({ rule }) => rule)
  for (const rule of [...rules, 'api-gateway-http', 'ephemeral-storage', 'snapstart-cache']) {
    expect(later).toContain(rule)
  }
  expect(today.fleet.map(({ rule }) => rule)).toContain('burst-surplus')
})

test('they are the words of the calculation, INIT with those that bill it', () => {
  expect(wordsOf(then.lambda, 'compute-x86')).toEqual([
    'billed duration = duration rounded up to increment',
    'compute = requests × billed duration × memory',
    'billable compute = compute − free tier',
    'compute cost = billable compute × price',
  ])
  expect(wordsOf(today.lambda, 'compute-x86')).toContain(
    'billed duration of a cold start = duration + INIT rounded up to increment',
  )
})

// Auckland lacks some prices, GovCloud has no instances.
test.each([
  ['2020-02', 'us-east-1'],
  ['2026-09', 'us-east-1'],
  ['2026-09', 'ap-southeast-6'],
  ['2026-09', 'us-gov-west-1'],
])('no step is said twice, by %s in %s', async (id, region) => {
  const { lambda, fleet } = formulasOf(await book(id, region))
  const said = [...lambda, ...fleet].flatMap(({ steps }) =>
    steps.map(({ label, words }) => `${label} = ${words}`),
  )
  expect(new Set(said).size).toBe(said.length)
  expect(said.length).toBeGreaterThan(50)
})
