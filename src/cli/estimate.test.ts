import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

/** Each starts a process, which takes its time where the machine has others to do. */
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'estimate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/cli/estimate.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return { status, stdout, stderr }
}

// 10,000 users × 100 requests a day, 512 MB, 1 s: 30,000,000 requests and 15,000,000 GB-s. With
// 0.0000002, 0.0000166667 and 0.0000035 USD that is 6 + 250.0005 + 105.
const api = {
  version: 1,
  freeTier: false,
  functions: [
    {
      name: 'api',
      memoryMb: 512,
      requests: { count: '1000000', per: 'day' },
      duration: { kind: 'average', ms: '1000' },
      trigger: { kind: 'rest-api' },
    },
  ],
}
const apiLink = 'ft=0&f=api,r:1M/day,d:1s,m:512MB,t:rest-api'
const wrong = { region: 'mars', ...api, functions: [{ ...api.functions[0], memoryMb: 500 }] }
const file = join(folder, 'scenario.json')
beforeAll(() => writeFileSync(file, JSON.stringify(api)))

describe('one scenario', () => {
  it('is printed as a table with the exact total', () => {
    const { status, stdout, stderr } = run([file])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^requests +30,000,000 requests +6$/m)
    expect(stdout).toMatch(/^compute-x86 +15,000,000 GB-s +250\.0005$/m)
    expect(stdout).toMatch(/^total +USD a month +361\.0005$/m)
    expect(stdout).toContain('15000000 GB-s × 0.0000166667 USD/GB-s = 250.0005 USD')
  })

  it.each([
    ['a file', [file], ''],
    ['standard input', ['-'], JSON.stringify(api)],
    ['a link', [apiLink], ''],
    ['an address', [`https://example.com/#${apiLink}`], ''],
    ['a link on standard input', ['-'], `${apiLink}\n`],
  ])('is read from %s', (_, args, input) => {
    const { status, stdout } = run([...args, '--json'], input)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ totalUsd: '361.0005', notices: [] })
  })

  it('is printed as JSON with the fields of the contract and no others', () => {
    const estimate = JSON.parse(run([file, '--json']).stdout)
    const fields = ['scenario', 'prices', 'usage', 'lines', 'totalUsd', 'missing', 'byFunction']
    expect(Object.keys(estimate).filter((key) => key !== 'fleet' && key !== 'breakEven')).toEqual([
      ...fields,
      'notices',
    ])
    expect(estimate).toMatchObject({
      prices: { book: '2020-02', region: 'us-east-1' },
      usage: { requests: '30000000', gbSeconds: '15000000' },
      byFunction: [{ name: 'api', usd: '361.0005' }],
      missing: [],
    })
    expect(estimate.scenario.functions[0].ephemeralStorageMb).toBe(512)
    const rules = estimate.lines.map((line: { rule: string }) => line.rule)
    expect(rules).toEqual(['requests', 'compute-x86', 'api-gateway-rest'])
    const line = ['rule', 'quantity', 'billable', 'unit', 'usd', 'work', 'sources']
    for (const one of estimate.lines) {
      expect(Object.keys(one)).toEqual(line)
      expect(one.work.length).toBeGreaterThan(0)
      for (const step of one.work) {
        expect(Object.keys(step)).toEqual(['label', 'words', 'numbers', 'result'])
      }
      expect(one.sources.length).toBeGreaterThan(0)
      for (const source of one.sources) expect(Object.keys(source)).toEqual(['url', 'read'])
    }
  })

  it('is printed as a link that says the same', () => {
    const { status, stdout } = run([file, '--link'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^v=1&p=2020-02&rg=us-east-1&ft=0&f=api,[^\n]*&c=[0-9a-z]{4}\n$/)
    expect(run([stdout.trim(), '--link']).stdout).toBe(stdout)
  })

  it('says in its notices what became of the link', () => {
    const { status, stdout } = run(['f=api,r:1/day,d:100,m:500', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).notices).toContainEqual({
      field: 'functions[0].memoryMb',
      says: expect.stringContaining('512'),
    })
  })
})

describe('problems', () => {
  it('stand on standard error, each with its field, and nothing on standard output', () => {
    const { status, stdout, stderr } = run(['-', '--json'], JSON.stringify(wrong))
    expect(status).toBe(1)
    expect(stdout).toBe('')
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^region: ./)
    expect(lines[1]).toMatch(/^functions\[0\]\.memoryMb: ./)
  })

  it.each(['', 'neither', '{', 'x=t3.large'])('of %j are one thing', (text) => {
    const { status, stdout, stderr } = run(['-'], text)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })
})

it('says "at least" of what lacks a price: Lambda where HTTP APIs have none, EC2 where disks have none', () => {
  const at = (region: string, trigger: string) =>
    run([`p=2026-09&rg=${region}&ft=0&f=api,r:1M/day,d:1s,m:512,t:${trigger}`, '--budget', '1'])
  const lambda = at('ap-southeast-6', 'http-api')
  expect(lambda.stdout).toMatch(/^total, at least /m)
  expect(lambda.stderr).toContain('The total, at least ')
  const ec2 = at('ap-southeast-5', 'direct')
  expect(ec2.stdout).toMatch(/^total /m)
  expect(ec2.stdout).toMatch(/^ +\d+ × t3\.medium: at least [\d.]+ USD a month$/m)
  expect(ec2.stderr).toMatch(/^The total, [\d.]+ USD, is above the budget of 1 USD\.$/m)
})

describe('a budget', () => {
  it.each([
    ['361.0005', 0],
    ['361.000499999999', 3],
    ['1k', 0],
  ])('of %s USD ends with %i', (budget, expected) => {
    const { status, stdout } = run([file, '--json', '--budget', budget])
    expect(status).toBe(expected)
    expect(JSON.parse(stdout).totalUsd).toBe('361.0005')
  })

  it('is not needed for a scenario with problems', () => {
    expect(run(['-', '--budget', '0'], JSON.stringify(wrong)).status).toBe(1)
  })
})

describe('wrong usage', () => {
  it.each([
    [[]],
    [['a', 'b']],
    [['--nonsense']],
    [[join(folder, 'no-such-file.json')]],
    [[file, '--budget', 'abc']],
    [[file, '--json', '--link']],
    [['--lines', file]],
  ])('%j ends with 2', (args) => {
    const { status, stdout, stderr } = run(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('--help')
  })

  it('is explained by --help', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const option of ['--json', '--link', '--lines', '--budget'])
      expect(stdout).toContain(option)
  })
})

describe('--lines', () => {
  it('answers each line in order, and goes on after a problem', () => {
    const input = [
      JSON.stringify(api),
      '',
      apiLink,
      '   ',
      'neither JSON nor link',
      JSON.stringify(wrong),
      `${JSON.stringify({ ...api, freeTier: true })}\r`,
    ].join('\n')
    const { status, stdout, stderr } = run(['--lines'], input)
    expect(status).toBe(0)
    expect(stderr).toBe('')
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { totalUsd: '361.0005' },
      { totalUsd: '361.0005' },
      { problems: [{ field: '', says: expect.stringContaining('neither JSON nor a link') }] },
      { problems: [{ field: 'region' }, { field: 'functions[0].memoryMb' }] },
      // Less 0.2 for a million requests and 6.66668 for 400,000 GB-s.
      { totalUsd: '354.13382' },
    ])
    expect(Object.keys(answers[3])).toEqual(['problems'])
    expect(Object.keys(answers[3].problems[0])).toEqual(['field', 'says'])
  })

  it('gives for each line what the scenario alone gives', () => {
    const alone = JSON.parse(run([file, '--json']).stdout)
    expect(JSON.parse(run(['--lines'], JSON.stringify(api)).stdout)).toEqual(alone)
  })

  it('says nothing where nothing is asked', () => {
    expect(run(['--lines'], '\n\n')).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})
