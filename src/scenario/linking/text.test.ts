import { describe, expect, it } from 'vitest'
import { escapedText, linkText, parametersOf, percentEncoded, unescapedText } from './text'

describe('linkText', () => {
  it.each([
    ['https://example.com/#v=1&p=2', 'v=1&p=2'],
    ['https://example.com/?v=1&p=2', 'v=1&p=2'],
    ['https://example.com/?v=1#main', 'v=1'],
    ['https://example.com/?theme=dark#v=1', 'v=1'],
    ['https://example.com/#main?v', 'v'],
    ['https://example.com/#main', 'main'],
    ['#', ''],
    ['?', ''],
    ['?v', 'v'],
    ['hello', 'hello'],
    ['  v=1\n', 'v=1'],
    ['v=1&p=\r\n2020\t-02', 'v=1&p=2020-02'],
    ['V=1#p=2', 'V=1#p=2'],
    ['abcdefghi=1#p=2', 'abcdefghi=1#p=2'],
    ['abcdefghij=1#p=2', 'p=2'],
    ['1=1#p=2', 'p=2'],
    ['=1#p=2', 'p=2'],
    ['v%3D1%26p%3D2', 'v=1&p=2'],
    ['%23v%3d1', 'v=1'],
    ['n=a%3Db', 'n=a%3Db'],
    ['100%25', '100%25'],
  ])('of %j is %j', (address, text) => {
    expect(linkText(address)).toBe(text)
  })
})

describe('parametersOf', () => {
  it.each([
    ['v=1', 'v', '1', 'v=1'],
    ['v', 'v', '', 'v'],
    ['=1', '', '1', '=1'],
    ['n=a=b', 'n', 'a=b', 'n=a=b'],
    ['n=a+b+c', 'n', 'a b c', 'n=a b c'],
    ['n=%61%62', 'n', 'ab', 'n=ab'],
    ['n=%c3%A9t%C3%A9', 'n', 'été', 'n=été'],
    ['n%3Da', 'n', 'a', 'n=a'],
    ['n=100%', 'n', '100%', 'n=100%'],
    ['n=%ff%61x', 'n', '%ff%61x', 'n=%ff%61x'],
    ['n=%6x', 'n', '%6x', 'n=%6x'],
  ])('%j is %j with the value %j', (part, key, value, text) => {
    expect(parametersOf(part)).toEqual([{ key, value, text }])
  })

  it('skips what is empty and keeps the order', () => {
    expect(parametersOf('&b=1&&a=2&').map(({ key }) => key)).toEqual(['b', 'a'])
    expect(parametersOf('')).toEqual([])
  })

  it('reads 200, twice as many as a link can need', () => {
    expect(parametersOf('a=1&'.repeat(300))).toHaveLength(200)
  })
})

describe('percentEncoded', () => {
  it.each([
    ['!az~', '!az~'],
    ['a b', 'a%20b'],
    ['\u007f', '%7F'],
    ['été', '%C3%A9t%C3%A9'],
    ['🚀', '%F0%9F%9A%80'],
  ])('%j is %s', (text, encoded) => {
    expect(percentEncoded(text)).toBe(encoded)
  })
})

describe('escapedText', () => {
  it.each([
    ['aZ_09.-', 'aZ_09.-'],
    ['a,b:c', 'a~2Cb~3Ac'],
    ['a b', 'a~20b'],
    ['\n', '~0A'],
    ['~', '~7E'],
    ['/&=%+', '~2F~26~3D~25~2B'],
    ['\u007f\u0080é🚀', '~7F\u0080é🚀'],
  ])('%j is %s, and back', (text, escaped) => {
    expect(escapedText(text)).toBe(escaped)
    expect(unescapedText(escaped)).toBe(text)
  })

  it.each([
    ['a~2cb', 'a,b'],
    ['~7f', '\u007f'],
    ['~80', '~80'],
    ['~2', '~2'],
    ['~2G', '~2G'],
    ['2C', '2C'],
  ])('%j is read as %j', (text, read) => {
    expect(unescapedText(text)).toBe(read)
  })
})
