import { describe, expect, it } from 'vitest'
import { typedQuantity, typedWhole } from './typed-quantity'
import { typedRate } from './typed-rate'
import {
  countUnits,
  durationUnits,
  gbUnits,
  kbUnits,
  memoryUnits,
  moneyUnits,
  shareUnits,
  type Units,
} from './units'

const MAGNITUDES = [
  ['', '2'],
  ['k thousand', '2000'],
  ['m mn mio million millions', '2000000'],
  ['b bn billion billions', '2000000000'],
  ['t tn trillion trillions', '2000000000000'],
]

// 1 TB = 1024 GB, 1 GB = 1024 MB, 1 MB = 1024 KB, 1 KB = 1024 bytes; 2 / 1024 = 0.001953125.
const SIZES = {
  b: 'b byte bytes',
  kb: 'k kb kib',
  mb: 'm mb mib',
  gb: 'g gb gib',
  tb: 't tb tib',
}

describe.each<[what: string, units: Units, worth: readonly (readonly string[])[]]>([
  ['a count', countUnits, MAGNITUDES],
  ['money', moneyUnits, MAGNITUDES],
  [
    'a duration',
    durationUnits,
    [
      ['', '2'],
      ['ms msec millisecond milliseconds', '2'],
      ['s sec secs second seconds', '2000'],
      ['min mins minute minutes', '120000'],
      ['h hr hour hours', '7200000'],
    ],
  ],
  [
    'memory in MB',
    memoryUnits,
    [
      ['', '2'],
      [SIZES.kb, '0.001953125'],
      [SIZES.mb, '2'],
      [SIZES.gb, '2048'],
      [SIZES.tb, '2097152'],
    ],
  ],
  [
    'a size in KB',
    kbUnits,
    [
      ['', '2'],
      [SIZES.b, '0.001953125'],
      [SIZES.kb, '2'],
      [SIZES.mb, '2048'],
      [SIZES.gb, '2097152'],
      [SIZES.tb, '2147483648'],
    ],
  ],
  [
    'a size in GB',
    gbUnits,
    [
      ['', '2'],
      [SIZES.mb, '0.001953125'],
      [SIZES.gb, '2'],
      [SIZES.tb, '2048'],
    ],
  ],
  [
    'a share',
    shareUnits,
    [
      ['', '2'],
      ['% percent', '0.02'],
    ],
  ],
])('%s of 2', (_, units, worth) => {
  const rows = worth.flatMap(([names = '', amount]) =>
    names.split(' ').map((name) => [name, amount] as const),
  )
  it.each(rows)('%s is %s', (name, amount) => {
    expect(typedQuantity(`2 ${name}`, units)).toEqual({ ok: true, amount })
    expect(typedQuantity(`2${name.toUpperCase()}`, units)).toEqual({ ok: true, amount })
  })
})

describe('bytes', () => {
  // 2^20 bytes are 1 MB, and 2^30 are 1 GB.
  it.each(SIZES.b.split(' '))('of the name %s are so small a part of a MB and of a GB', (name) => {
    expect(typedQuantity(`1048576 ${name}`, memoryUnits)).toEqual({ ok: true, amount: '1' })
    expect(typedQuantity(`1073741824 ${name}`, gbUnits)).toEqual({ ok: true, amount: '1' })
  })

  it.each(SIZES.kb.split(' '))('1,048,576 %s are a GB', (name) => {
    expect(typedQuantity(`1048576 ${name}`, gbUnits)).toEqual({ ok: true, amount: '1' })
  })
})

describe('a period', () => {
  it.each([
    ['second', 's sec second seconds'],
    ['minute', 'min minute minutes'],
    ['hour', 'h hr hour hours'],
    ['day', 'd day days'],
    ['week', 'w wk week weeks'],
    ['month', 'mo month months'],
    ['year', 'y yr year years'],
  ])('%s goes by the names %s', (per, names) => {
    for (const name of names.split(' ')) {
      expect(typedRate(`5/${name}`)).toEqual({ ok: true, count: '5', per })
    }
  })
})

describe('what has no unit known here is shown how it may be written', () => {
  it.each<[what: string, units: Units, examples: string]>([
    ['a count', countUnits, '1,000,000, 10k or 1.5M'],
    ['money', moneyUnits, '3.50, $3.50 or 1.2k'],
    ['a duration', durationUnits, '300 ms, 1.5 s or 2 min'],
    ['memory', memoryUnits, '512, 512 MB or 1 GB'],
    ['a size in KB', kbUnits, '10, 512 KB or 2 MB'],
    ['a size in GB', gbUnits, '10, 512 MB or 2 TB'],
    ['a share', shareUnits, '0.05 or 5 %'],
  ])('%s', (_, units, examples) => {
    expect(typedQuantity('5 Apples', units)).toEqual({
      ok: false,
      says: `“apples” is not a unit known here. Write ${examples}.`,
    })
    expect(typedQuantity(' ', units)).toEqual({ ok: false, says: `Write a number: ${examples}.` })
  })

  it('where only a whole number may stand', () => {
    expect(typedWhole('1.50', countUnits)).toEqual({
      ok: false,
      says: '1.5 is not a whole number. Write 1,000,000, 10k or 1.5M.',
    })
    expect(typedWhole('x', countUnits)).toEqual({
      ok: false,
      says: '“x” is not a number. Write 1,000,000, 10k or 1.5M.',
    })
    expect(typedWhole('1.5k', countUnits)).toEqual({ ok: true, amount: '1500' })
  })
})
