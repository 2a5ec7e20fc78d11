import { describe, expect, it } from 'vitest'
import type { Sample } from '../../engine/scenario'
import { priceRules } from '../../prices/index'
import { twoBooks } from '../scenario-under-test'
import { fromHundredths, hundredthsOf } from './hundredths'
import { readDuration } from './read-duration'
import { writeDuration } from './write-duration'

const rules = twoBooks(priceRules).get('later')
if (!rules) throw new Error('There is no later book')
const read = (text: string) => readDuration(text, { rules, hoursPerMonth: '720' })

describe('hundredths', () => {
  it.each([
    ['0', 0],
    ['7', 700],
    ['7.5', 750],
    ['7.05', 705],
    ['0.99', 99],
    ['123456789.12', 12_345_678_912],
  ])('%s are %d, and back', (amount, hundredths) => {
    expect(hundredthsOf(amount)).toBe(hundredths)
    expect(fromHundredths(hundredths)).toBe(amount)
  })

  it.each(['7.005', '1234567890', '', '1.', 'x1', '1x', '1x5'])('%j has none', (amount) => {
    expect(hundredthsOf(amount)).toBeNull()
  })
})

describe('samples in a link', () => {
  it.each<[text: string, samples: readonly Sample[]]>([
    ['5x1', [['5', 1]]],
    [
      '5x2_7',
      [
        ['5', 2],
        ['7', 1],
      ],
    ],
    [
      '5.25x1_7x3',
      [
        ['5.25', 1],
        ['7', 3],
      ],
    ],
    // 10.1 ms are one hundredth more than 10.09 ms.
    [
      '10.09x1-1',
      [
        ['10.09', 1],
        ['10.1', 1],
      ],
    ],
    [
      '10.09x1-1x4-20',
      [
        ['10.09', 1],
        ['10.1', 4],
        ['10.3', 1],
      ],
    ],
    // The distance is written only where that is shorter by two characters: 7 for 12.57, not 100 for 13.
    [
      '12.5x1-7',
      [
        ['12.5', 1],
        ['12.57', 1],
      ],
    ],
    [
      '12x1_13',
      [
        ['12', 1],
        ['13', 1],
      ],
    ],
    // A shorter duration, the same again, and what is finer than hundredths are written out.
    [
      '12.5x1_12.49',
      [
        ['12.5', 1],
        ['12.49', 1],
      ],
    ],
    [
      '12.55x1_12.55x2',
      [
        ['12.55', 1],
        ['12.55', 2],
      ],
    ],
    [
      '12.555x1_12.56',
      [
        ['12.555', 1],
        ['12.56', 1],
      ],
    ],
    [
      '12.5x1_12.501',
      [
        ['12.5', 1],
        ['12.501', 1],
      ],
    ],
    [
      '0.005x1_0.05',
      [
        ['0.005', 1],
        ['0.05', 1],
      ],
    ],
  ])('%s', (text, samples) => {
    const written = writeDuration({ kind: 'measured', samples })
    expect(written).toBe(text)
    expect(read(text)).toEqual({ ok: true, value: { kind: 'measured', samples } })
  })

  it.each<[text: string, samples: readonly Sample[], lost: number]>([
    ['5x1_0x1', [['5', 1]], 1],
    [
      '5x1_900000x1',
      [
        ['5', 1],
        ['900000', 1],
      ],
      0,
    ],
    ['5x1_900000.01x1', [['5', 1]], 1],
    ['5x1_7x0', [['5', 1]], 1],
    [
      '5x1_7x1000000000000',
      [
        ['5', 1],
        ['7', 1e12],
      ],
      0,
    ],
    ['5x1_7x1000000000001', [['5', 1]], 1],
    ['5x1_7x', [['5', 1]], 1],
    ['5x1_', [['5', 1]], 1],
    ['5x1_7x1x1', [['5', 1]], 1],
    ['5x1_y7x1', [['5', 1]], 1],
    ['5x1_7.x1', [['5', 1]], 1],
    ['5x1_1234567890123456.1234567890123x1', [['5', 1]], 1],
    ['-5x1_7x1', [['7', 1]], 1],
    ['5x0-1x1-1x1_9x1', [['9', 1]], 3],
    ['5.001x1-1x1', [['5.001', 1]], 1],
    ['5x1-1.5x1', [['5', 1]], 1],
    ['5x1-1.0x1', [['5', 1]], 1],
    ['5x1-0000000001x1', [['5', 1]], 1],
    ['5x1-1234567890x1', [['5', 1]], 1],
    [
      '5x1-000000001x1',
      [
        ['5', 1],
        ['5.01', 1],
      ],
      0,
    ],
  ])('%s without what cannot be used', (text, samples, lost) => {
    const says = `${lost} of its samples cannot be used and were left out.`
    expect(read(text)).toEqual({
      ok: true,
      value: { kind: 'measured', samples },
      ...(lost > 0 && { says }),
    })
  })

  it('are counted with thousands where they are lost', () => {
    expect(read(`5x1${'_0x1'.repeat(1000)}`)).toMatchObject({
      says: '1,000 of its samples cannot be used and were left out.',
    })
  })

  it('say where none can be used', () => {
    expect(read('0x1')).toEqual({ ok: false, says: 'None of its samples can be used.' })
  })
})

describe('an average in a link', () => {
  it.each([
    ['951', '951'],
    ['1.5s', '1500'],
    ['900000', '900000'],
    ['0.000000000001', '0.000000000001'],
  ])('%s is %s ms', (text, ms) => {
    expect(read(text)).toEqual({ ok: true, value: { kind: 'average', ms } })
    expect(writeDuration({ kind: 'average', ms })).toBe(ms)
  })

  it('is at most the longest that a function may run', () => {
    expect(read('900000.5')).toEqual({
      ok: true,
      value: { kind: 'average', ms: '900000' },
      says: '900,000.5 ms is too long. The most, 900,000 ms, is used.',
    })
  })

  it.each([
    ['0', 'It must be above 0.'],
    ['0.0', 'It must be above 0.'],
    ['y', '“y” is not a number. Write 300 ms, 1.5 s or 2 min.'],
  ])('of %s is none', (text, says) => {
    expect(read(text)).toEqual({ ok: false, says })
  })
})
