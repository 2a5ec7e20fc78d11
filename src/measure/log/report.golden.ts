/** REPORT lines with what AWS billed for them, from AWS's own documents and from others' published logs. */

export interface GoldenReport {
  readonly durationMs: string
  readonly billedMs: number
  readonly memoryMb: number
  readonly initMs: string | null
  readonly incrementMs: 1 | 100
}

const report =
  (incrementMs: 1 | 100) =>
  (
    durationMs: string,
    billedMs: number,
    memoryMb: number,
    initMs: string | null = null,
  ): GoldenReport => ({ durationMs, billedMs, memoryMb, initMs, incrementMs })

const at100Ms = report(100)
const at1Ms = report(1)

/**
 * The AWS Lambda developer guide, on 2020-02-24 and on 2022-11-14. Neither bills INIT.
 * https://github.com/awsdocs/aws-lambda-developer-guide/tree/b41b8ec/doc_source
 * https://github.com/awsdocs/aws-lambda-developer-guide/tree/56569af/doc_source
 */
export const goldenReports: readonly GoldenReport[] = [
  at100Ms('12.34', 100, 128),
  at100Ms('79.67', 100, 128),
  at100Ms('0.99', 100, 256),
  at100Ms('157.36', 200, 512, '343.03'),
  at100Ms('128.83', 200, 128, '166.62'),
  at100Ms('12.33', 100, 128),
  at100Ms('2.75', 100, 128, '113.51'),
  at100Ms('12.96', 100, 128, '117.86'),
  at100Ms('46.84', 100, 192),
  at100Ms('4157.16', 4200, 256, '841.60'),
  at1Ms('26.73', 27, 128),
  at1Ms('38.66', 39, 128, '203.69'),
  at1Ms('15.74', 16, 128, '130.49'),
  at1Ms('12.96', 13, 128, '117.86'),
  at1Ms('46.84', 47, 192),
]
