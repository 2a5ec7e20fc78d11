/** Text that was valid once, damaged in the ways that people, programs and attackers damage it. */
import fc from 'fast-check'

const LONG = 20_000

const NUMBERS = [
  ...['0', '-1', '-0', '00', '1.', '.5', '1e999', '1E-400', '0x10', '1_000', '1,5', '１２', '٣'],
  ...['NaN', 'Infinity', '9'.repeat(400), `0.${'0'.repeat(400)}1`, '1e15', '9007199254740993'],
  ...['1000000000000001', '0.0000000000001', '900000', '900000.1', '2147483648', '4294967296', ''],
]

const WORDS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'],
  ...['"__proto__":{"polluted":true},', '"constructor":{"prototype":{"polluted":true}},'],
  ...[
    '{}',
    '[]',
    '[[',
    '""',
    '"',
    "'",
    '\\',
    '\\u0000',
    '\0',
    '\r',
    '\n',
    '\t',
    ',',
    ';',
    ':',
    '=',
  ],
  ...['&', '#', '?', '%', '%00', '%ZZ', '%E2%80%AE', '~', '~0', '_', '\u202e', '\u2066', '\ufeff'],
  ...[
    '\ud800',
    '\udc00',
    '👩‍👩‍👧',
    'ﷺ',
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '{{7*7}}',
    '\u0085',
  ],
  ...[
    'x'.repeat(LONG),
    '['.repeat(5000),
    '{"a":'.repeat(3000),
    '%25'.repeat(3000),
    ','.repeat(LONG),
  ],
]

const KINDS = [
  ...['cut end', 'cut beginning', 'delete', 'duplicate', 'flip', 'insert', 'splice', 'repeat'],
  ...['another number', 'another number', 'another word'],
] as const

interface Edit {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly length: number
  readonly number: string
  readonly word: string
  readonly other: string
}

const editOf = (valid: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(),
    length: fc.oneof(fc.nat(8), fc.nat(200)),
    number: fc.constantFrom(...NUMBERS),
    word: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 3 })),
    other: fc.constantFrom(...valid),
  })

function edited(text: string, { kind, at, length, number, word, other }: Edit): string {
  const place = at % (text.length + 1)
  const [before, after] = [text.slice(0, place), text.slice(place)]
  const slice = after.slice(0, length)
  switch (kind) {
    case 'cut end':
      return before
    case 'cut beginning':
      return after
    case 'delete':
      return before + after.slice(length)
    case 'duplicate':
      return before + slice + after
    case 'repeat':
      return before + slice.slice(0, 3).repeat(1000) + after
    case 'flip':
      return (
        before + String.fromCharCode(after.charCodeAt(0) ^ (1 << (length % 16))) + after.slice(1)
      )
    case 'insert':
      return before + word + after
    case 'splice':
      return before + other.slice(at % (other.length + 1))
    case 'another number':
      return replacedNth(text, /\d+(?:\.\d+)?/g, at, number)
    case 'another word':
      return replacedNth(text, /[A-Za-z]+/g, at, word)
  }
}

function replacedNth(text: string, pattern: RegExp, at: number, by: string): string {
  const found = [...text.matchAll(pattern)]
  const one = found[at % found.length]
  return one ? text.slice(0, one.index) + by + text.slice(one.index + one[0].length) : text
}

const MOST_EDITS = 4

/** The valid texts, each damaged up to four times; and some that never meant anything. */
export function hostileText(valid: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(editOf(valid), { maxLength: MOST_EDITS })
  const damaged = fc
    .tuple(fc.constantFrom(...valid), edits)
    .map(([text, all]) => all.reduce(edited, text))
  const random = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...WORDS, ...NUMBERS))
  return fc.oneof({ arbitrary: damaged, weight: 9 }, { arbitrary: random, weight: 1 })
}
