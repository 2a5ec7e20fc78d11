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
    ['ab,"cd\nef', [['ab', 'cd\nef']]],
    [
      'abc,def\r\nghi,jkl\r\n',
      [
        ['abc', 'def'],
        ['ghi', 'jkl'],
      ],
    ],
    [
      'a,b\n \t, \n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['', []],
    ['\n', []],
  ])('%j', (text, rows) => {
    expect(values(text)).toEqual(rows)
  })

  test.each([
    ['tabs, whatever else there is', 'a;b\tc,d', ['a;b', 'c,d']],
    ['semicolons, where there are as many as commas', 'a;b,c', ['a', 'b,c']],
    ['semicolons, where there are more', 'a;b,c;d', ['a', 'b,c', 'd']],
    ['commas, where there are more', 'a;b,c,d', ['a;b', 'c', 'd']],
    ['semicolons, where all there is ends with one', 'ab;', ['ab', '']],
    ['commas, of which some are in quotes', '"a,","b"', ['a,', 'b']],
    ['commas, where the semicolons are in quotes', '"a;b;c","d",e', ['a;b;c', 'd', 'e']],
  ])('parted by %s', (_, text, row) => {
    expect(values(text)).toEqual([row])
  })

  test.each([
    ['tab', 'a,b\n1\t2,3', ['1\t2', '3']],
    ['semicolon', 'a,b\n1;2;3,4', ['1;2;3', '4']],
    ['semicolon, where there is one column', 'ab\n1;2,3', ['1;2', '3']],
    ['comma, where the first line is empty', '\n1;2,3', ['1;2', '3']],
  ])('parted as its first line is, not by a later %s', (_, text, row) => {
    expect(values(text).at(-1)).toEqual(row)
  })

  test.each([
    ['a blank', '"a" ,b'],
    ['text', '"a"x,b'],
    ['text with quotes', '"a"x"y",b'],
    ['a carriage return', 'x,y\r\n"a","b"\r\n'],
  ])('without %s that stands between a last quote and what follows', (_, text) => {
    expect(values(text).at(-1)).toEqual(['a', 'b'])
  })

  test.each([
    ['a\n"1\n2"\n\n3', [1, 2, 5]],
    ['a\n"1\n\n2","3\n4"\n5', [1, 2, 6]],
    ['"a"\r\n"b"\r\n\r\n"c" \r\nd', [1, 2, 4, 5]],
    ['\n\na', [3]],
  ])('with the line that each row begins on: %j', (text, lines) => {
    expect(readTable(text).map(({ line }) => line)).toEqual(lines)
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
