import { describe, expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import { growthOf } from './growth'
import { finished } from './pieces'
import { presetChoices } from './presets'

/** 30,000,000 requests a month: 361.0005, and nine t3.medium for 276.768. */
const api = presetChoices[0]?.scenario
if (!api) throw new Error('There is no preset')
const [fn] = api.functions
if (!fn) throw new Error('The preset has no function')

const perMonth = (count: string) => ({
  ...api,
  functions: [{ ...fn, requests: { count, per: 'month' } as const }],
})

describe('ten per cent more a month', () => {
  const { months, lambdaUsd, fleetUsd } = finished(growthOf(api, book, '0.1'))

  test('starts from the month as it is', () => {
    expect(months).toHaveLength(13)
    expect(months[0]).toEqual({
      month: 0,
      requests: '30000000',
      lambdaUsd: '361.0005',
      fleetUsd: '276.768',
      instances: 9,
    })
  })

  test('has 33 million requests a month later', () => {
    // Lambda: 361.0005 × 1.1. Fleet: 9.09 of t3.medium, so ten at 0.0416 × 720 + 0.8 = 30.752
    expect(months[1]).toEqual({
      month: 1,
      requests: '33000000',
      lambdaUsd: '397.10055',
      fleetUsd: '307.52',
      instances: 10,
    })
  })

  test('is exact in the last month', () => {
    // 1.1^12 = 3.138428376721, and no tier is reached
    expect(months[12]?.requests).toBe('94152851.30163')
    expect(months[12]?.lambdaUsd).toBe('1132.9742132104693605')
  })

  test('sums up the months to come', () => {
    // 361.0005 × (1.1 + … + 1.1^12), the sum being (1.1^13 − 1.1) ÷ 0.1 = 23.522712143931
    expect(lambdaUsd).toBe('8491.7108453151629655')
    expect(Number(fleetUsd)).toBeGreaterThan(12 * 276.768)
  })
})

describe('the month in which EC2 becomes cheaper', () => {
  test('is the first that passes the break-even', () => {
    // Cheaper from 2,555,565: 2 million × 1.1² = 2,420,000, × 1.1³ = 2,662,000
    expect(finished(growthOf(perMonth('2000000'), book, '0.1')).ec2CheaperFrom).toBe(3)
  })

  test('is this one where EC2 is cheaper already', () => {
    expect(finished(growthOf(api, book, '0.1')).ec2CheaperFrom).toBe(0)
  })

  test('is none where the load stays small', () => {
    expect(finished(growthOf(perMonth('1000'), book, '0.1')).ec2CheaperFrom).toBeNull()
  })
})

test('without growth every month is the same', () => {
  const { months } = finished(growthOf(api, book, '0'))
  expect(new Set(months.map(({ lambdaUsd }) => lambdaUsd))).toEqual(new Set(['361.0005']))
})
