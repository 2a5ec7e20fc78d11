import { expect, it } from 'vitest'
import { exactly, fraction, minus, toText } from './fraction'

it('fractions print whole what ends, and the rest at 64 significant digits', () => {
  expect(toText(fraction(1n, 8n))).toBe('0.125')
  expect(toText(exactly('1200'))).toBe('1200')
  expect(toText(fraction(1n, 2n ** 70n))).toBe(
    '0.0000000000000000000008470329472543003390683225006796419620513916015625',
  )
  expect(toText(fraction(2n, 3n))).toBe(`0.${'6'.repeat(63)}7`)
  expect(toText(fraction(20_000n, 3n))).toBe(`6666.${'6'.repeat(59)}7`)
  expect(toText(fraction(1n, 300n))).toBe(`0.00${'3'.repeat(64)}`)
  expect(toText(minus(fraction(1n, 4n), exactly('2')))).toBe('-1.75')
})
