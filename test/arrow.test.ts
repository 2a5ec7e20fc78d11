import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Snippet {
  readonly path: string
  readonly code: string
}

/** For each folder of src: the folders and packages that it must not import, and some that it may. */
const ARROW: { readonly [folder: string]: { readonly not: string[]; readonly may: string[] } } = {
  engine: {
    not: [
      ...folders('prices', 'scenario', 'measure', 'state', 'ui', 'cli', 'library'),
      'react',
      'decimal.js',
    ],
    may: ['../scenario', '../price-book'],
  },
  prices: {
    not: [
      ...folders('scenario', 'measure', 'state', 'ui', 'cli', 'library'),
      'valibot',
      'decimal.js',
    ],
    may: folders('engine'),
  },
  scenario: {
    not: [
      ...folders('prices', 'measure', 'state', 'ui', 'cli', 'library'),
      'zustand',
      'decimal.js',
    ],
    may: [...folders('engine'), 'valibot'],
  },
  measure: {
    not: [
      ...folders('prices', 'scenario', 'state', 'ui', 'cli', 'library'),
      'node:fs',
      'decimal.js',
    ],
    may: folders('engine'),
  },
  state: {
    not: [...folders('ui', 'cli', 'library'), 'react', 'node:fs', 'decimal.js'],
    may: [...folders('engine', 'prices', 'scenario', 'measure'), 'zustand', 'zustand/middleware'],
  },
  ui: {
    not: [
      ...folders('prices', 'scenario', 'measure', 'cli', 'library'),
      'valibot',
      'node:fs',
      'decimal.js',
    ],
    may: [...folders('state', 'engine'), 'react', 'react-dom/client'],
  },
  library: {
    not: [...folders('measure', 'state', 'ui', 'cli'), 'react', 'valibot', 'node:fs', 'decimal.js'],
    may: folders('engine', 'prices', 'scenario'),
  },
  cli: {
    not: [...folders('state', 'ui'), 'react', 'decimal.js'],
    may: [
      ...folders('engine', 'prices', 'scenario', 'measure', 'library'),
      'node:fs',
      'node:fs/promises',
    ],
  },
}

const PURE = ['engine', 'prices', 'scenario', 'measure', 'library']
const IMPURE = ['new Date()', 'Math.random()', "Number.parseFloat('1')", "console.log('')"]
const OUTSIDE = ['document', 'fetch', 'localStorage', 'process', 'setTimeout', 'crypto', 'console']
const SECTIONS = ['inputs', 'results', 'compare', 'charts', 'share']

/** What Biome calls the rules that make the fence. */
const FENCE = /noRestrictedImports|noRestrictedGlobals|noConsole|plugin/

const forbidden: Snippet[] = [
  ...imports('ui/embed', ['../../prices', '../../scenario/link', 'recharts', 'zustand']),
  ...imports('ui/parts', ['preact']),
  ...Object.entries(ARROW).flatMap(([folder, { not }]) => imports(folder, not)),
  ...SECTIONS.map((section, index) => ({
    path: `src/ui/${section}/snippet.ts`,
    code: `import '../${SECTIONS.at(index - 1)}/thing'\n`,
  })),
  ...PURE.flatMap((folder) =>
    IMPURE.map((use, index) => ({
      path: `src/${folder}/impure-${index}.ts`,
      code: `export const used = () => ${use}\n`,
    })),
  ),
]

const allowed: Snippet[] = [
  ...Object.entries(ARROW).flatMap(([folder, { may }]) => imports(folder, may)),
  { path: 'src/engine/number.ts', code: "import 'decimal.js'\n" },
  { path: 'src/ui/app.tsx', code: "import './inputs/thing'\n" },
  // A page of its own, on a library of its own.
  ...imports('ui/embed', ['../results/thing', '../inputs/thing', 'react', 'preact/hooks']),
]

const root = mkdtempSync(join(tmpdir(), 'arrow-'))
afterAll(() => rmSync(root, { recursive: true }))

test('every folder of src has its place in the arrow', () => {
  const entries = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of entries) expect(ARROW).toHaveProperty(name)
})

describe('the linter', () => {
  let complaints: Map<string, string>
  beforeAll(() => {
    complaints = lint([...forbidden, ...allowed])
  })

  test.each(forbidden)('complains of $code in $path', ({ path }) => {
    expect(complaints.get(path)).toMatch(FENCE)
  })

  test.each(allowed)('is content with $code in $path', ({ path }) => {
    expect(complaints.get(path)).toBeUndefined()
  })
})

test('the compiler knows nothing outside the language in pure folders', () => {
  const code = OUTSIDE.map((name) => `export const ${name}Used = typeof ${name}\n`).join('')
  const config = { extends: resolve('tsconfig.pure.json'), include: ['src/engine/outside.ts'] }
  put({ path: 'src/engine/outside.ts', code })
  put({ path: 'tsconfig.json', code: JSON.stringify(config) })

  const said = runPackage('typescript/bin/tsc', '--project', root, '--incremental', 'false')
  for (const name of OUTSIDE) expect(said).toContain(`Cannot find name '${name}'`)
})

function folders(...names: string[]) {
  return names.map((name) => `../../${name}/thing`)
}

function imports(folder: string, from: readonly string[]): Snippet[] {
  return from.map((what) => ({
    path: `src/${folder}/deep/${what.replace(/\W+/g, '-').replace(/^-/, '')}.ts`,
    code: `import '${what}'\n`,
  }))
}

/** Which rule each file breaks, by the project's own settings; nothing for those that break none. */
function lint(snippets: readonly Snippet[]) {
  cpSync('biome.json', join(root, 'biome.json'))
  cpSync('lint', join(root, 'lint'), { recursive: true })
  for (const snippet of snippets) put(snippet)

  const said = runPackage(
    '@biomejs/biome/bin/biome',
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
  )
  const { diagnostics }: Report = JSON.parse(said)
  return new Map(diagnostics.map(({ location, category }) => [location.path, category]))
}

interface Report {
  readonly diagnostics: readonly {
    readonly location: { readonly path: string }
    readonly category: string
  }[]
}

function put({ path, code }: Snippet) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), code)
}

function runPackage(script: string, ...args: string[]) {
  const command = [resolve('node_modules', script), ...args]
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).stdout
}
