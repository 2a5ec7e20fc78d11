import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { bookNames } from '../prices'

/** Each starts a process, which takes its time where the machine has others to do. */
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'measure-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input: string | Buffer = '', script = 'measure') {
  const command = ['--import', 'tsx', `src/cli/${script}.ts`, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    maxBuffer: 1e8,
  })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}

function written(name: string, content: string | Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const report = (fields: string) =>
  `REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\t${fields}\n`

/** Lines of AWS's developer guide, of February 2020. */
const LOG = [
  'Duration: 12.34 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB',
  'Duration: 79.67 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 18 MB',
  'Duration: 128.83 ms\tBilled Duration: 200 ms\tMemory Size: 128 MB\tMax Memory Used: 70 MB\tInit Duration: 166.62 ms',
  'Duration: 157.36 ms\tBilled Duration: 200 ms\tMemory Size: 512 MB\tMax Memory Used: 99 MB\tInit Duration: 343.03 ms',
]
  .map(report)
  .join('')

describe('a log', () => {
  const file = written('lambda.log', LOG)

  it.each([
    ['a file', [file], ''],
    ['standard input', ['-'], LOG],
    ['a packed file', [written('lambda.log.gz', gzipSync(LOG))], ''],
    ['packed standard input', ['-'], gzipSync(LOG)],
  ])('from %s is printed as a scenario', (_, args, input) => {
    const { status, stdout, stderr } = run(args, input)
    expect(status).toBe(0)
    const { functions, ...scenario } = JSON.parse(stdout)
    expect(scenario).toMatchObject({ version: 1, prices: '2020-02' })
    expect(functions).toMatchObject([
      {
        memoryMb: 128,
        requests: { count: '3', per: 'month' },
        duration: {
          kind: 'measured',
          samples: [
            ['12.34', 1],
            ['79.67', 1],
            ['128.83', 1],
          ],
        },
        coldStart: { share: '0.333333333333', initMs: '167' },
        trigger: { kind: 'direct' },
      },
      {
        memoryMb: 512,
        requests: { count: '1', per: 'month' },
        duration: { kind: 'measured', samples: [['157.36', 1]] },
        coldStart: { share: '1', initMs: '344' },
      },
    ])
    expect(stderr).toContain('4 of 4 billed durations agree with the rule of February 2020')
  })

  it('of N days is brought to 30', () => {
    const { stdout } = run([file, '--days', '0.5'])
    const counts = JSON.parse(stdout).functions.map(
      ({ requests }: { requests: unknown }) => requests,
    )
    expect(counts).toEqual([
      { count: '180', per: 'month' },
      { count: '60', per: 'month' },
    ])
  })

  it('that is packed and cut is read as far as it goes, and says so', () => {
    const packed = gzipSync(LOG.repeat(1000))
    const { status, stdout, stderr } = run(['-'], packed.subarray(0, packed.length - 100))
    expect(status).toBe(0)
    expect(JSON.parse(stdout).functions).toHaveLength(2)
    expect(stderr).toContain('Only a part could be read')
  })

  it('can be estimated', () => {
    const { stdout, status } = run(['-', '--json'], run([file]).stdout, 'estimate')
    expect(status).toBe(0)
    // 128 MB: 0.125 GB × (100 + 100 + 200) ms; 512 MB: 0.5 GB × 200 ms.
    expect(JSON.parse(stdout).usage).toEqual({ requests: '4', gbSeconds: '0.15' })
  })

  it('with a size that the default book has not is a scenario of the newest that has it', () => {
    const { status, stdout, stderr } = run(['-'], LOG.replaceAll('512 MB', '1769 MB'))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ prices: bookNames.at(-1)?.id, region: 'us-east-1' })
    expect(stderr).toContain('agree with the rule of September 2026')
  })

  it('says on standard error what was not understood', () => {
    const { status, stdout, stderr } = run(['-'], `${LOG}${report('Duration: 1')}`)
    expect(status).toBe(0)
    expect(JSON.parse(stdout).functions).toHaveLength(2)
    expect(stderr).toContain('Not understood: 1 line, such as:\n')
    expect(stderr).toContain('Duration: 1\n')
  })
})

it('a run of Lambda Power Tuning is the cheapest size', () => {
  const link =
    'https://lambda-power-tuning.show/#gAAAAQACAAQACMAL;cSwARe92gERmEgdE6IzTQ+VXaUOPEmRD;tYWQNuffkDYZfJg20gPvNsDoAzcSmj03'
  const { status, stdout, stderr } = run(['-'], link)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).functions).toMatchObject([
    { memoryMb: 128, duration: { kind: 'average', ms: '2050.78' } },
  ])
  expect(stderr).toContain('1,000,000 a month are taken')
})

it('an infracost-usage.yml is its functions', () => {
  const yaml =
    'version: 0.1\nresource_usage:\n  aws_lambda_function.api:\n    monthly_requests: 100\n    request_duration_ms: 250\n'
  const { status, stdout } = run(['-'], yaml)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).functions).toMatchObject([
    { name: 'api', requests: { count: '100', per: 'month' }, duration: { ms: '250' } },
  ])
})

describe('what cannot be measured', () => {
  it.each([
    ['nothing', ''],
    ['a PDF', '%PDF-1.7 and so on'],
    ['a log without reports', 'START RequestId: 1\nEND RequestId: 1\n'],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])('%s: ends with 1 and says so', (_, input) => {
    const { status, stdout, stderr } = run(['-'], input)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })

  it.each([
    [[]],
    [['a', 'b']],
    [['--nonsense']],
    [[join(folder, 'no-such.log')]],
    [[folder]],
    [['-', '--days', '0']],
    [['-', '--days', 'week']],
  ])('%j is wrong usage', (args) => {
    const { status, stdout, stderr } = run(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('--help')
  })

  it('is explained by --help', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--days')
  })
})
