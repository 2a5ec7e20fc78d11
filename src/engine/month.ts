/** Turns a rate into a month. */
import type { Exact } from './number'
import { given, named, over, type Quantity, times } from './quantity'
import type { DecimalText, Period, RequestRate } from './scenario'

type Named = (figure: string) => string

/** Turns rates into requests of a month of so many hours. */
export type Month = (rate: RequestRate, called?: Named) => Quantity<'request'>

/** A month of so many hours. A year is twelve of the months, whatever their hours. */
export function monthOf(hoursPerMonth: DecimalText): Month {
  const known = new Map<Period, Quantity<'day'>>()
  const periodsOf = (per: Exclude<Period, 'month'>) => {
    const found = known.get(per) ?? (periods(per, hoursPerMonth) as Quantity<'day'>)
    known.set(per, found)
    return found
  }
  return ({ count, per }, called = (figure) => figure) => {
    if (per === 'month') return given(called('requests'), count, 'request')
    const rate = given(
      called(`requests ${per === 'hour' ? 'an' : 'a'} ${per}`),
      count,
      `request/${per}` as 'request/day',
    )
    return named(called('requests'), times(rate, periodsOf(per)))
  }
}

/** The requests of a month, as a bare number: for limits. */
export function requestsAMonth(rate: RequestRate, hoursPerMonth: DecimalText): Exact {
  return monthOf(hoursPerMonth)(rate).value
}

type ShortPeriod = 'second' | 'minute'
const IN_AN_HOUR: Readonly<Record<ShortPeriod, number>> = { second: 3600, minute: 60 }
const HOURS_IN = { day: 24, week: 168 } as const

function periods(per: Exclude<Period, 'month'>, hoursPerMonth: DecimalText): Quantity {
  const hours = hoursOfMonth(hoursPerMonth)
  switch (per) {
    case 'hour':
      return hours
    case 'second':
    case 'minute': {
      const each = given(`${per}s in an hour`, IN_AN_HOUR[per], `${per}/hour` as 'minute/hour')
      return times(hours, each)
    }
    case 'day':
    case 'week': {
      const each = given(`hours in a ${per}`, HOURS_IN[per], `hour/${per}` as 'hour/day')
      return over(hours, each)
    }
    case 'year':
      return over(given('', 1, 'month'), given('months in a year', 12, 'month/year'))
  }
}

/** The hours of the scenario's month. */
export function hoursOfMonth(hoursPerMonth: DecimalText): Quantity<'hour'> {
  return given('hours of the month', hoursPerMonth, 'hour')
}
