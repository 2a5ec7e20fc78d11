/** Worked examples, answered by the engine. */
import { costs } from '../../engine/costs'
import { compare, minus, over, parse, plus, times, whole } from '../../engine/number'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { bookNames, loadPriceBook, priceRules } from '../../prices'
import { DEFAULT_REGION } from '../../scenario/defaults'
import type { PrintedFigure, WorkedExample } from '../../scenario/examples/worked-example'
import { workedExamples } from '../../scenario/examples/worked-examples'
import { readScenario } from '../../scenario/read-scenario'
import { replacedBy } from '../edits'
import { actions } from '../page-store'

export type { WorkedExample } from '../../scenario/examples/worked-example'

export interface ExampleFigure extends PrintedFigure {
  /** What the engine makes of it; null where a price is missing. */
  readonly usd: DecimalText | null
  /** The same as printed, when rounded to as many decimals. */
  readonly isAsPrinted: boolean
}

export interface ExampleAnswer {
  readonly scenario: Scenario
  readonly figures: readonly ExampleFigure[]
}

/** The examples for a book of that id. */
export const examplesOf = (book: string): readonly WorkedExample[] =>
  workedExamples.filter(({ books }) => books.includes(book))

/** The same of all other books: each with the id of its own. */
export const otherExamples = (book: string) =>
  bookNames
    .filter(({ id }) => id !== book)
    .map(({ id, title }) => ({
      book: id,
      title,
      examples: examplesOf(id).filter(({ books }) => !books.includes(book)),
    }))

/** Answers examples for the book of that id. Rejects when its prices cannot be fetched. */
export async function exampleReader(
  book: string,
): Promise<(example: WorkedExample) => ExampleAnswer> {
  const prices = await loadPriceBook(book, DEFAULT_REGION)
  if (!prices) throw new Error(`No prices of ${book}`)
  return (example) => {
    const scenario = exampleScenario(example, book)
    const { lines, totalUsd } = costs(scenario, prices)
    const usdOf = (rule: string) =>
      rule === 'total' ? totalUsd : (lines.find((line) => line.rule === rule)?.usd ?? null)
    const figures = example.figures.map((figure) => {
      const usd = usdOf(figure.rule)
      return { ...figure, usd, isAsPrinted: usd !== null && isRounded(usd, figure.printed) }
    })
    return { scenario, figures }
  }
}

/** The example in canonical form. Throws where it has problems under the book, whose rules must be loaded. */
function exampleScenario({ title, given }: WorkedExample, prices: string): Scenario {
  const read = readScenario({ version: 1, name: title, prices, ...given }, priceRules)
  if ('problems' in read) throw new Error(`${title}: ${JSON.stringify(read.problems)}`)
  return read.scenario
}

/** The page takes over an example, as one step of undo. */
export const openExample = (example: WorkedExample, book: string): Promise<void> =>
  actions.changeAfter(`the prices of “${example.title}”`, async () => {
    await loadPriceBook(book, DEFAULT_REGION)
    const scenario = exampleScenario(example, book)
    return (state) => replacedBy(state, scenario)
  })

/** Whether a figure is a printed one when rounded, half up, to as many decimals. */
export function isRounded(usd: DecimalText, printed: DecimalText): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0
  const half = over(whole(1), times(whole(2), whole(10 ** decimals)))
  const [exact, shown] = [parse(usd), parse(printed)]
  return compare(exact, minus(shown, half)) >= 0 && compare(exact, plus(shown, half)) < 0
}
