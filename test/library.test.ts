import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** All that the package brings with it. */
const PACKAGES = ['decimal.js', 'valibot']

/** A consumer with the strictest settings, and without a DOM or Node's types. */
const SETTINGS = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'ES2023',
    lib: ['ES2023'],
    types: [],
    allowJs: true,
    checkJs: true,
    skipLibCheck: false,
    noEmit: true,
  },
  files: ['typed.mts', 'examples/estimate.mjs'],
}

/** Each expected error is one only if the types are there: what is not found has the type any. */
const TYPED = `
import { type Answer, answer, estimate, loadPriceBook, type Scenario } from 'lambda-cost'

declare global {
  var console: { log: (text: string) => void }
}

export const asked: Promise<Answer> = answer('r=1M/day')
export async function words(scenario: Scenario): Promise<string | undefined> {
  const book = await loadPriceBook(scenario.prices, scenario.region)
  // @ts-expect-error There may be no such book.
  estimate(scenario, book)
  // @ts-expect-error A total is text.
  const wrong: number | null = book && estimate(scenario, book).totalUsd
  return wrong === null || !book ? '' : estimate(scenario, book).lines[0]?.work[0]?.words
}
`

/** A project that has installed the package. */
const consumer = mkdtempSync(join(tmpdir(), 'library-'))
const installed = join(consumer, 'node_modules/lambda-cost')
afterAll(() => rmSync(consumer, { recursive: true }))

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', consumer], '.')
  const archive = packed.trim().split('\n').at(-1) ?? ''
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(consumer, archive), '--strip-components=1', '-C', installed])
  for (const name of PACKAGES) {
    symlinkSync(resolve('node_modules', name), join(consumer, 'node_modules', name))
  }
  cpSync('examples', join(consumer, 'examples'), { recursive: true })
}, 60_000)

test('the example answers with the package alone', () => {
  const said = run(process.execPath, ['examples/estimate.mjs'])
  // 30M requests: 15,000,000 GB-s × 0.0000166667 + 30 × 0.20 + 30 × 3.50.
  expect(said).toContain('$361.0005 a month')
  // Twice the GB-s at the same price, and the same 6 + 105.
  expect(said).toContain('$611.001 with 1024 MB in Ireland')
})

test('its types, and the example, hold in a strict project without a DOM', () => {
  writeFileSync(join(consumer, 'typed.mts'), TYPED)
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(SETTINGS))
  run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', consumer])
})

test('it brings its modules and two packages, and no other', () => {
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(PACKAGES)
  const modules = readdirSync(join(installed, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(installed, 'lib', name), 'utf8'))
  const imported = modules
    .flatMap((code) => [...code.matchAll(/\b(?:from|import)\b\s*\(?["']([^"']+)["']/g)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('.'))
  expect([...new Set(imported)].toSorted()).toEqual(PACKAGES)
})

/** What it prints; throws with all that it said if it fails. */
function run(command: string, args: readonly string[], cwd = consumer) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
