import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from './read-table'

const values = (text: string) => readTable(text).map((row) => row.values)

describe('a table is read', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\r\n1,5\t2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a;1,5;"x,y;z"\nb;2;',
      [
        ['a', '1,5', 'x,y;z'],
        ['b', '2', ''],
      ],
    ],
    [
      '"a;b",c\n1,2',
      [
        ['a;b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1,""x""","2\n3"\n',
      [
        ['a', 'b'],
        ['1,"x"', '2\n3'],
      ],
    ],
    [
      '\ufeffa,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"a', [['a']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(values(text)).toEqual(rows)
  })

  test('with the line that each row begins on', () => {
    expect(readTable('a\n"1\n2"\n\n3').map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test('as it was written, whatever stands in it', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n')
        const separated = `"a","b"\n${text}`
        expect(values(separated).slice(1)).toEqual(rows)
      }),
    )
  })
})
