import { useEffect, useState } from 'react'
import {
  type ExampleAnswer,
  exampleReader,
  type WorkedExample,
} from '../../state/how/example-answers'
import { inSpareTime, type Job, notInSpareTime } from '../parts/spare-time'

/** So many are worked out in one go … */
const AT_ONCE = 6
/** … which takes so long at most. */
const PIECE_MS = 6

interface Answers {
  readonly found: ReadonlyMap<WorkedExample, ExampleAnswer>
  /** Tries again; null where nothing has failed. */
  readonly retry: (() => void) | null
}

/** The answers to examples for a book, some at a time, when the page has time to spare. */
export function useAnswers(examples: readonly WorkedExample[], book: string): Answers {
  const [found, setFound] = useState<Answers['found']>(new Map())
  const [hasFailed, setHasFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the examples are those of the book, always
  useEffect(() => {
    let isAsked = true
    let job: Job | null = null
    setHasFailed(false)
    exampleReader(book).then(
      (answerTo) => {
        if (!isAsked) return
        job = function* () {
          for (let from = 0; from < examples.length; from += AT_ONCE) {
            const some = examples.slice(from, from + AT_ONCE)
            const answers = some.map((example) => [example, answerTo(example)] as const)
            setFound((before) => new Map([...before, ...answers]))
            yield PIECE_MS
          }
        }
        inSpareTime(job)
      },
      () => setHasFailed(isAsked),
    )
    return () => {
      isAsked = false
      if (job) notInSpareTime(job)
    }
  }, [book, attempt])
  return { found, retry: hasFailed ? () => setAttempt(attempt + 1) : null }
}
