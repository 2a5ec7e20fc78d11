import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { answerLines } from './answer-lines'
import { LineCrew } from './line-crew'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = ['--import', 'tsx', 'src/cli/estimate.ts', '--lines']

/** 720 hours make 30 days: `i` requests a day are 30 × i a month. */
const scenario = (i: number) => ({
  version: 1,
  name: `é ${i}`,
  freeTier: false,
  functions: [
    {
      name: 'f',
      memoryMb: 128,
      requests: { count: String(i), per: 'day' },
      duration: { kind: 'average', ms: '1' },
    },
  ],
})

/** What is asked in line `i`, and what must be said; null where nothing may be. */
const cases: readonly ((i: number) => { line: string; answer: object | null })[] = [
  (i) => ({
    line: JSON.stringify(scenario(i)),
    answer: { scenario: { name: `é ${i}` }, usage: { requests: String(30 * i) } },
  }),
  (i) => ({
    line: `f=f,r:${i}/day,d:1,m:128\r`,
    answer: { usage: { requests: String(30 * i) } },
  }),
  () => ({ line: ' ', answer: null }),
  (i) => ({
    line: JSON.stringify({ ...scenario(i), region: `mars-${i}` }),
    answer: { problems: [{ field: 'region' }] },
  }),
  () => ({ line: 'neither', answer: { problems: [{ field: '' }] } }),
]
const asked = Array.from({ length: 1001 }, (_, i) => {
  const one = cases[i % cases.length]
  if (!one) throw new Error('no case')
  return one(i + 1)
})
const input = asked.map(({ line }) => line).join('\n')

/** Node's options that run code in each worker of ours: tsx's has no port to its parent. */
const inWorkers = (code: string) =>
  `--import=data:text/javascript,${encodeURIComponent(
    `import { parentPort } from 'node:worker_threads'; if (parentPort) { ${code} }`,
  )}`

function run(env: Record<string, string> = {}) {
  return spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
}

it('keeps the order of many batches over several threads', () => {
  // Each worker says that it was there.
  const NODE_OPTIONS = inWorkers("process.stderr.write('worker ')")
  const { status, stdout, stderr } = run({ NODE_OPTIONS })
  expect(stderr).toMatch(/^(worker )+$/)
  expect(status).toBe(0)
  const answers = stdout.split('\n')
  expect(answers.pop()).toBe('')
  expect(answers.map((line) => JSON.parse(line))).toMatchObject(
    asked.flatMap(({ answer }) => (answer ? [answer] : [])),
  )
}, 60_000)

it('fails where a worker does, and says why', () => {
  const NODE_OPTIONS = inWorkers("parentPort.once('message', () => { throw new Error('broken') })")
  const { status, stdout, stderr } = run({ NODE_OPTIONS })
  expect(status).not.toBe(0)
  expect(stderr).toContain('Error: broken')
  expect(stdout.split('\n').length).toBeLessThan(asked.length / 2)
}, 60_000)

it('ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'pipe' })
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  child.stdin.on('error', () => {})
  const closed = once(child, 'close')
  child.stdin.end(`${input}\n`.repeat(10))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await closed).toEqual([0, null])
  expect(complaints).toBe('')
}, 60_000)

it('rejects where a worker ends, though the input does not', async () => {
  const crew = new LineCrew(new URL('data:text/javascript,process.exit(7)'))
  async function* endless() {
    yield '\n'
    await new Promise(() => {})
  }
  crew.grow()
  const answered = answerLines(Readable.from(endless()), new Writable(), crew)
  await expect(answered).rejects.toThrow('ended with status 7')
})

it('reads no further than it writes', async () => {
  let read = 0
  async function* lines() {
    for (; read < 10_000; read++) yield 'neither\n'
  }
  let stuck = () => {}
  const full = new Promise<void>((resolve) => {
    stuck = resolve
  })
  const output = new Writable({ highWaterMark: 1, write: () => stuck() })
  const answered = answerLines(Readable.from(lines()), output, new LineCrew())
  answered.catch(() => {})
  await full
  // Whoever would read on has had its turns.
  for (let i = 0; i < 1000; i++) await new Promise(setImmediate)
  expect(read).toBeLessThan(200)
  output.destroy(new Error('done'))
  await expect(answered).rejects.toThrow('done')
})
