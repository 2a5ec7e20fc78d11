import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IMPORTED, shippedPackages, thirdParty } from '../scripts/third-party.mjs'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

test('what ships stands in third-party.txt with its licence: `npm run licences` writes it', () => {
  expect(read('public/third-party.txt')).toBe(thirdParty())
})

test('it has every package that the pages import', () => {
  const files = readdirSync(new URL('../src', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
  const ofPages = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^cli\//.test(file))
  const imported = ofPages.flatMap((file) =>
    [...read(`src/${file}`).matchAll(/(?:from|import\() ?'(@?[a-z][^']*)'/g)].map(
      ([, from]) => from,
    ),
  )
  const packages = new Set(
    imported.map((from) => from?.split('/', from.startsWith('@') ? 2 : 1).join('/')),
  )
  expect([...packages].sort()).toEqual(IMPORTED)
})

test('each licence is one that asks for no more than its text', () => {
  const licences = new Set(shippedPackages().flatMap(({ license }) => license.split(' AND ')))
  expect([...licences].sort()).toEqual(['BSD-3-Clause', 'ISC', 'MIT'])
})

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  }
})
