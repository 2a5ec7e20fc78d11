import { describe, expect, test } from 'vitest'
import { DigitReader } from './digits'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const digits = new DigitReader()

describe('a whole number', () => {
  test.each([
    ['128 MB', 0, 128, 3],
    ['x128', 1, 128, 4],
    ['0', 0, 0, 1],
    ['007', 0, 7, 3],
    ['1234567890', 1, 234_567_890, 10],
    // The neighbours of 0 and 9 in ASCII are no digits.
    ['90/', 0, 90, 2],
    ['09:', 0, 9, 2],
    // None begins here.
    ['', 0, -1, 0],
    ['MB', 0, -1, 0],
    ['-5', 0, -1, 0],
    ['12', 2, -1, 2],
    // No duration and no size has ten digits.
    ['1234567890', 0, -1, 10],
  ])('in %j from %i: %i, up to %i', (text, at, value, end) => {
    expect(digits.whole(bytesOf(text), at)).toBe(value)
    expect(digits.end).toBe(end)
  })
})

describe('hundredths', () => {
  test.each([
    ['12.34 ms', 0, 1234, 5],
    ['x 0.05', 2, 5, 6],
    ['12', 0, 1200, 2],
    ['12 ms', 0, 1200, 2],
    ['12.', 0, 1200, 3],
    ['12.3', 0, 1230, 4],
    ['12.30', 0, 1230, 5],
    ['12.99', 0, 1299, 5],
    ['0.00', 0, 0, 4],
    // What is beyond two places rounds up, whichever place it is in.
    ['12.345', 0, 1235, 6],
    ['12.341', 0, 1235, 6],
    ['12.340', 0, 1234, 6],
    ['12.34009', 0, 1235, 8],
    ['12.34100', 0, 1235, 8],
    ['12.999', 0, 1300, 6],
    ['12.34.56', 0, 1234, 5],
    ['12,34', 0, 1200, 2],
    ['999999999.99', 0, 99_999_999_999, 12],
    ['.5', 0, -1, 0],
    ['ms', 0, -1, 0],
    ['1234567890.5', 0, -1, 10],
  ])('of %j from %i: %i, up to %i', (text, at, value, end) => {
    expect(digits.hundredths(bytesOf(text), at)).toBe(value)
    expect(digits.end).toBe(end)
  })
})
