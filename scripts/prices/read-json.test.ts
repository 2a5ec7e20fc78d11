import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { type Pattern, readJson } from './read-json'

const folder = mkdtempSync(join(tmpdir(), 'read-json-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(text: string | Buffer, patterns: Pattern[], gzip = false) {
  const file = join(folder, 'file.json')
  writeFileSync(file, text)
  const found: [string, unknown][] = []
  await readJson(file, { gzip, patterns }, (path, value) => found.push([path.join('.'), value]))
  return found
}

const TEXT = JSON.stringify({
  version: '7',
  products: { A: { sku: 'A', tags: [1, { x: null }] }, B: { sku: 'B' } },
  terms: {
    plans: [
      { sku: 'P', rates: [{ n: '1' }, { n: '2' }] },
      { sku: 'Q', rates: [] },
    ],
  },
  empty: {},
  list: [[], 'é', true],
})

test('hands over the values at the patterns, in the order of the file', async () => {
  const patterns = [['version'], ['products', '*'], ['terms', 'plans', '*', 'sku']]
  expect(await read(TEXT, patterns)).toEqual([
    ['version', '7'],
    ['products.A', { sku: 'A', tags: [1, { x: null }] }],
    ['products.B', { sku: 'B' }],
    ['terms.plans.0.sku', 'P'],
    ['terms.plans.1.sku', 'Q'],
  ])
})

test('reaches into arrays within arrays, and reads what was compressed', async () => {
  const patterns = [
    ['terms', 'plans', '*', 'rates', '*', 'n'],
    ['list', '*'],
  ]
  expect(await read(gzipSync(TEXT), patterns, true)).toEqual([
    ['terms.plans.0.rates.0.n', '1'],
    ['terms.plans.0.rates.1.n', '2'],
    ['list.0', []],
    ['list.1', 'é'],
    ['list.2', true],
  ])
})

test.each([
  ['that ends too early', TEXT.slice(0, -1)],
  ['that ends within a name', TEXT.slice(0, 30)],
  ['that is no JSON', '<html>'],
  ['with something behind its end', `${TEXT}{`],
  ['without anything', ''],
])('throws on a file %s', async (_what, text) => {
  await expect(read(text, [['nothing']])).rejects.toThrow()
})

test('throws on a compressed file that ends too early', async () => {
  await expect(read(gzipSync(TEXT).subarray(0, 60), [], true)).rejects.toThrow()
})

test('throws what the receiver throws', async () => {
  const file = join(folder, 'file.json')
  writeFileSync(file, TEXT)
  const refuse = () => {
    throw new Error('no')
  }
  await expect(readJson(file, { gzip: false, patterns: [['version']] }, refuse)).rejects.toThrow(
    'no',
  )
})
