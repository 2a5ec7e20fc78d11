import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfBase64 } from './base64'

// RFC 4648, section 10, without and with padding.
test.each([
  ['', ''],
  ['Zg', 'f'],
  ['Zg==', 'f'],
  ['Zm8', 'fo'],
  ['Zm8=', 'fo'],
  ['Zm9v', 'foo'],
  ['Zm9vYg==', 'foob'],
  ['Zm9vYmE=', 'fooba'],
  ['Zm9vYmFy', 'foobar'],
])('%j stands for %j', (text, bytes) => {
  expect(bytesOfBase64(text)).toEqual(new TextEncoder().encode(bytes))
})

test('all bytes are read as the platform writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = btoa(String.fromCharCode(...bytes))
      expect(bytesOfBase64(text)).toEqual(bytes)
      expect(bytesOfBase64(text.replace(/=+$/, ''))).toEqual(bytes)
    }),
  )
})

test.each(['Z', 'Zm9vY', 'Zm9v!', '!Zm9v', 'Zm9v\n', 'Zm-_', 'Zm9_', 'Zm=9', 'Zg== '])(
  '%j is not base64',
  (text) => {
    expect(bytesOfBase64(text)).toBeNull()
  },
)
