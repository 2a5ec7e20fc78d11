import * as v from 'valibot'
import { type DecimalText, PERIODS, type RequestRate } from '../engine/scenario'
import { compareAmounts } from './amount'
import { closedObject } from './closed-object'
import { DEFAULT_REQUEST_SHARE, DEFAULT_VERSIONS } from './defaults'
import { amount, choice, whole } from './fields'
import { grouped } from './limit-words'
import { LIMITS } from './limits'
import { isWithinMonthLimit } from './requests-limit'

/** The hours of the scenario's month; null where they are a problem, and nothing follows from them. */
export type MonthHours = DecimalText | null

const rate = closedObject(
  'Requests',
  {
    count: amount('Requests', { min: 0 }, '1000000'),
    per: choice('Requests are counted per', PERIODS),
  },
  { count: '"10000"', per: '"day"' },
)

const TOO_MANY = `Requests: at most ${grouped(LIMITS.requestsPerMonth)} a month for one function.`

export const requestsField = (hours: MonthHours) =>
  v.pipe(
    rate,
    v.check((value: RequestRate) => hours === null || isWithinMonthLimit(value, hours), TOO_MANY),
  )

const concurrency = whole('Environments kept', LIMITS.provisionedConcurrency)
const versions = whole('Published versions', LIMITS.versions)
const { max } = LIMITS.hoursPerMonth
const hoursKept = amount('Hours a month', { min: 0, max }, '240')
const hoursActive = amount('Hours a month', { min: 0, max, above: true }, '240')
const requestShare = v.optional(
  amount('Share of the requests', { min: 0, max: 1 }, '0.9'),
  DEFAULT_REQUEST_SHARE,
)

/** All of the month unless it says how many of its hours. */
const ofMonth = (kept: typeof hoursKept, hours: MonthHours) =>
  v.optional(
    v.pipe(
      kept,
      v.check(
        (input) => hours === null || compareAmounts(input, hours) <= 0,
        `Hours a month: at most the ${hours} of the scenario's month.`,
      ),
    ),
    hours ?? '1',
  )

export const provisionedField = (hours: MonthHours) =>
  v.nullable(
    closedObject(
      'Provisioned concurrency',
      { concurrency, hoursPerMonth: ofMonth(hoursKept, hours), requestShare },
      { concurrency: '100' },
    ),
  )

export const snapStartField = (hours: MonthHours) =>
  v.nullable(
    closedObject('SnapStart', {
      versions: v.optional(versions, DEFAULT_VERSIONS),
      hoursPerMonth: ofMonth(hoursActive, hours),
    }),
  )
