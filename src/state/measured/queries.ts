import { ATHENA_QUERY, INSIGHTS_QUERY } from '../../measure/query/written-queries'

export interface WrittenQuery {
  readonly title: string
  /** How it is run, in two lines. */
  readonly steps: readonly string[]
  readonly text: string
}

/** For logs that are too large to be brought here: the query runs on AWS, its small result comes here. */
export const writtenQueries: readonly WrittenQuery[] = [
  {
    title: 'CloudWatch Logs Insights',
    steps: [
      'In the CloudWatch console open Logs Insights, choose the log groups of your functions and a time span, paste this and run it.',
      'Then Export results → Download table (CSV), and drop the file here.',
    ],
    text: INSIGHTS_QUERY,
  },
  {
    title: 'Athena, for logs exported to S3',
    steps: [
      'In the Athena console run the first statement once, with the place of your logs, then the second.',
      'Then Download results (CSV), and drop the file here.',
    ],
    text: ATHENA_QUERY,
  },
]
