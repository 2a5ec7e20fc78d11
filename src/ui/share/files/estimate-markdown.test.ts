import { expect, test } from 'vitest'
import { comparison } from '../../../engine/comparison'
import type { PriceBook } from '../../../engine/price-book'
import { defaultPriceBook } from '../../../prices'
import { startingScenario } from '../../../state/starting-scenario'
import { estimateMarkdown } from './estimate-markdown'
import { fileName } from './file-name'
import { shortMarkdown } from './short-markdown'
import type { Told } from './told'

const link = 'https://example.com/#v=1&c=0000'

const toldOf = (name: string): Told => ({
  estimate: comparison({ ...startingScenario, name }, defaultPriceBook),
  link,
  book: 'February 2020',
  day: '2026-11-27',
})

test('the short text has the total, each line, EC2 and the link', () => {
  expect(shortMarkdown(toldOf('HTTP API'))).toBe(
    [
      '**HTTP API: $361.00 a month on AWS Lambda** (prices of February 2020, us-east-1)',
      '- Requests: $6.00',
      '- Compute: $250.00',
      '- API Gateway, REST: $105.00',
      '- On EC2 instead, 9 × t3.medium: $276.77',
      `[The calculation](${link})`,
    ].join('\n'),
  )
})

test('the document has the bill, its work, EC2 and what the figures are of', () => {
  const text = estimateMarkdown(toldOf('HTTP API'))
  for (const part of [
    '# HTTP API: $361.00 a month',
    `[The calculation](${link})`,
    'Prices of February 2020 (2020-02), us-east-1. Made on 2026-11-27. Without the free tier, a month of 30 days.',
    '| Compute | 15,000,000 GB-s | $250.0005 |',
    '| **Total** | | **$361.0005** |',
    '9 × t3.medium: $276.77 a month. EC2 is first cheaper from 2,555,565 requests a month.',
    '## Sources',
  ]) {
    expect(text).toContain(part)
  }
})

test('what lacks a price is "at least": the total of Lambda, or that of EC2', () => {
  const withBook = (lacks: Partial<PriceBook>): Told => ({
    ...toldOf('API'),
    estimate: comparison(startingScenario, { ...defaultPriceBook, ...lacks }),
  })
  const fleet = withBook({ storage: null })
  expect(estimateMarkdown(fleet)).toContain('| **Total** | | **$361.0005** |')
  expect(estimateMarkdown(fleet)).toContain('9 × t3.medium: at least $269.57 a month.')
  expect(shortMarkdown(fleet)).toContain('$361.00 a month on AWS Lambda** ')
  expect(shortMarkdown(fleet)).toContain('9 × t3.medium: at least $269.57')
  const lambda = withBook({ restApi: null })
  expect(estimateMarkdown(lambda)).toContain('| **Total, at least** | | **$256.0005** |')
  expect(estimateMarkdown(lambda)).toContain('9 × t3.medium: $276.77 a month.')
  expect(shortMarkdown(lambda)).toContain('at least $256.00 a month on AWS Lambda** ')
})

test('what is counted stands in the plural, as on the page', () => {
  const extras = [
    { kind: 'step-functions', transitionsPerRequest: '2' },
    { kind: 'eventbridge', eventsPerRequest: '1', eventKb: '1' },
  ] as const
  const estimate = comparison({ ...startingScenario, extras }, defaultPriceBook)
  const text = estimateMarkdown({ ...toldOf(''), estimate })
  expect(text).toContain('60,000,000 transitions |')
  expect(text).toContain('30,000,000 events |')
})

test('a name is text and nothing else', () => {
  const name = '*a* | <b> [c](d) `e` # & _f_'
  const shown = '\\*a\\* \\| \\<b\\> \\[c\\](d) \\`e\\` \\# \\& \\_f\\_'
  expect(estimateMarkdown(toldOf(name)).split('\n')[0]).toBe(`# ${shown}: $361.00 a month`)
  expect(shortMarkdown(toldOf(name)).startsWith(`**${shown}: `)).toBe(true)
})

test('a file is named for its scenario, prices and day', () => {
  expect(fileName(toldOf('HTTP API, “2”/..\\x'), '.csv')).toBe(
    'lambda-cost-http-api-2-x-2020-02-2026-11-27.csv',
  )
  expect(fileName(toldOf(''), '.csv')).toBe('lambda-cost-2020-02-2026-11-27.csv')
})
