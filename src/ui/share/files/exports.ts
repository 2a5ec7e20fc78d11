import { estimateJson } from '../../../engine/estimate-json'
import { CSV_MARK, CSV_TYPE } from '../../parts/csv'
import { estimateCsv } from './estimate-csv'
import { estimateMarkdown } from './estimate-markdown'
import type { Told } from './told'

export interface FileExport {
  readonly title: string
  /** What it is good for. */
  readonly says: string
  readonly ending: string
  readonly type: string
  text(told: Told): string
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

export const scenarioExport: FileExport = {
  title: 'Scenario file',
  says: 'what was asked, to open again',
  ending: '.scenario.json',
  type: 'application/json',
  text: ({ estimate }) => inLines(estimate.scenario),
}

/** The files that the result can leave as. */
export const fileExports: readonly FileExport[] = [
  {
    title: 'CSV',
    says: 'the bill for a spreadsheet',
    ending: '.csv',
    type: CSV_TYPE,
    text: (told) => `${CSV_MARK}${estimateCsv(told)}`,
  },
  {
    title: 'JSON',
    says: 'all of the estimate, exact',
    ending: '.json',
    type: 'application/json',
    text: ({ estimate }) => inLines(estimateJson(estimate)),
  },
  {
    title: 'Markdown',
    says: 'the result as a document',
    ending: '.md',
    type: 'text/markdown;charset=utf-8',
    text: estimateMarkdown,
  },
  scenarioExport,
]
