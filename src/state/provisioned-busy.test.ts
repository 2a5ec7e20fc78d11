import { expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import { alwaysBusy, busyPercentOf, paysFromPercent } from './provisioned-busy'
import { startingScenario as api } from './starting-scenario'

const [fn] = api.functions
if (!fn) throw new Error('The preset has no function')

test('as many environments as even requests keep busy, and never more requests than they can serve', () => {
  // 30,000,000 × 1 s ÷ 2,592,000 s = 11.574…; 11 ÷ 11.574… = 0.9504
  expect(alwaysBusy(fn, api)).toEqual({
    concurrency: 11,
    hoursPerMonth: '720',
    requestShare: '0.9504',
  })
  // 1,036,800 × 10 s ÷ 2,592,000 s = 4: all of them
  const whole = {
    ...fn,
    requests: { count: '1036800', per: 'month' } as const,
    duration: { kind: 'average', ms: '10000' } as const,
  }
  expect(alwaysBusy(whole, api)).toMatchObject({ concurrency: 4, requestShare: '1' })
  expect(alwaysBusy({ ...fn, requests: { count: '1', per: 'month' } }, api)).toBeNull()
})

test('how busy they are, in per cent', () => {
  const kept = { concurrency: 20, hoursPerMonth: '360', requestShare: '0.5' }
  // 15,000,000 s ÷ (20 × 360 × 3,600 s)
  expect(busyPercentOf({ ...fn, provisioned: kept }, api)).toMatch(/^57\.8703703/)
  expect(busyPercentOf(fn, api)).toBeNull()
  const never = { ...kept, hoursPerMonth: '0' }
  expect(busyPercentOf({ ...fn, provisioned: never }, api)).toBeNull()
})

test('from where on they pay', () => {
  // 0.0000041667 ÷ (0.0000166667 − 0.0000097222)
  expect(paysFromPercent(book, 'x86')).toBe('60')
  expect(paysFromPercent(book, 'arm')).toBeNull()
})
