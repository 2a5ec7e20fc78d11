import { expect, test } from 'vitest'
import { addressOf, tagsFor } from '../scripts/site-address.mjs'

test.each([
  ['https://calc.example', 'https://calc.example/'],
  ['https://calc.example/a/b', 'https://calc.example/a/b/'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
])('%s is the address %s', (site, address) => {
  expect(addressOf(site)).toBe(address)
})

test.each([
  'calc.example',
  '/calc/',
  'ftp://calc.example/',
  'https://calc.example/?a=1',
  'https://calc.example/#a',
])('%s is no address, and it is said what is one', (site) => {
  expect(() => addressOf(site)).toThrow('such as https://')
})

test('the picture is named whole, in the folder of the page', () => {
  expect(tagsFor('https://calc.example/a/')).toContainEqual({
    tag: 'meta',
    attrs: { property: 'og:image', content: 'https://calc.example/a/social.png' },
    injectTo: 'head',
  })
})
