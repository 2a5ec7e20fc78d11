/**
 * What AWS and others work out in public, given as a scenario at the real books. Their pages round each
 * line; the figures here are their own inputs and prices, multiplied out.
 */
import { expect, test } from 'vitest'
import { workedExamples } from '../src/scenario/examples/worked-examples'
import { exampleReader, isRounded } from '../src/state/how/example-answers'

const cases = workedExamples.flatMap((example) =>
  example.books.map((book) => [example.title, book, example] as const),
)

test.each(cases)('%s, by %s', async (_title, book, example) => {
  const { figures } = (await exampleReader(book))(example)
  expect(figures.map(({ rule, usd }) => [rule, usd])).toEqual(
    example.figures.map(({ rule, exactly }) => [rule, exactly]),
  )
  for (const { rule, isAsPrinted, differs } of figures) {
    expect(isAsPrinted, `${rule} is as printed, or says why not`).toBe(differs === undefined)
  }
})

test('each book has examples of AWS, and each example has a public source', () => {
  for (const id of ['2020-02', '2026-09']) {
    const ofBook = workedExamples.filter(({ books, by }) => by === 'AWS' && books.includes(id))
    expect(ofBook.length).toBeGreaterThan(4)
  }
  for (const { url, place } of workedExamples) {
    expect(new URL(url).protocol).toBe('https:')
    expect(place).not.toBe('')
  }
})

test('rounded half up to as many decimals as are printed', () => {
  expect(isRounded('16.425', '16.43')).toBe(true)
  expect(isRounded('16.424999', '16.43')).toBe(false)
  expect(isRounded('16.435', '16.43')).toBe(false)
  expect(isRounded('99.5', '100')).toBe(true)
  expect(isRounded('100.5', '100')).toBe(false)
})
