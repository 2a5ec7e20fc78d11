import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const FROM =
  /(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|(?:import|require)\s*\(?\s*'([^']+)'/g

interface Import {
  readonly from: string
  readonly isType: boolean
}

const importsOf = (code: string): Import[] =>
  Array.from(code.matchAll(FROM), ([, , type, from, bare]) => ({
    from: from ?? bare ?? '',
    isType: type !== undefined,
  }))

/** What runs when that file runs, by path without its ending. */
function running(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!file.startsWith('test/oracle/')) return seen
  for (const { from, isType } of importsOf(readFileSync(`${file}.ts`, 'utf8'))) {
    if (!isType) running(from.startsWith('.') ? join(dirname(file), from) : from, seen)
  }
  return seen
}

test('the oracle runs nothing but itself: of the engine it has types only, and no package', () => {
  const all = [...running('test/oracle/oracle'), ...running('test/oracle/fleet-oracle')]
  expect(all).toContain('test/oracle/fraction')
  expect(all.filter((file) => !file.startsWith('test/oracle/'))).toEqual([])
})

test('an import of code is told from one of types', () => {
  expect(importsOf("import type { A } from '../a'")).toEqual([{ from: '../a', isType: true }])
  expect(importsOf("import {\n  a,\n  type B,\n} from '../a'\n")).toEqual([
    { from: '../a', isType: false },
  ])
  expect(importsOf("export { a } from '../a'")).toEqual([{ from: '../a', isType: false }])
  expect(importsOf("import '../a'")).toEqual([{ from: '../a', isType: false }])
  expect(importsOf("const a = await import('../a')")).toEqual([{ from: '../a', isType: false }])
})
