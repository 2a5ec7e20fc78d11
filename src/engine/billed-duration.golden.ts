/** What AWS's own logs say that an invocation was billed. */

interface BilledDurationRow {
  readonly durationMs: string
  readonly initMs: string
  readonly billedMs: string
  readonly memoryMb: number
}

const row = (durationMs: string, billedMs: string, memoryMb: number, initMs = '0') => ({
  durationMs,
  initMs,
  billedMs,
  memoryMb,
})

/**
 * REPORT lines of the Lambda developer guide on 2020-02-24: each duration rounded up to 100 ms by
 * itself, INIT left out.
 * https://github.com/awsdocs/aws-lambda-developer-guide/tree/b41b8ec/doc_source
 */
export const february2020Golden: readonly BilledDurationRow[] = [
  row('12.34', '100', 128),
  row('79.67', '100', 128),
  row('0.99', '100', 256),
  // With INIT it would be 500.39, and so 600.
  row('157.36', '200', 512, '343.03'),
  // With INIT 295.45, and so 300.
  row('128.83', '200', 128, '166.62'),
  row('12.33', '100', 128),
  // With INIT 116.26, and so 200.
  row('2.75', '100', 128, '113.51'),
  row('12.96', '100', 128, '117.86'),
  row('46.84', '100', 192),
]

/**
 * Lines with 1 ms billing of the guide on 2022-11-14, before INIT was billed.
 * https://github.com/awsdocs/aws-lambda-developer-guide/tree/56569af/doc_source
 */
export const november2022Golden: readonly BilledDurationRow[] = [
  row('26.73', '27', 128),
  row('38.66', '39', 128, '203.69'),
  row('15.74', '16', 128, '130.49'),
  row('12.96', '13', 128, '117.86'),
  row('46.84', '47', 192),
]
