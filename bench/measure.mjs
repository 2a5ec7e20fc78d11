/**
 * How long `npm run measure` takes for a log of 1 GB, against mawk making the same histogram from it. Needs
 * mawk and GNU time. A number as argument sets another size, in MB.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLambdaLog } from './lambda-log.mjs'

const RUNS = 3
const megabytes = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'measure-'))
const log = join(folder, 'lambda.log')

try {
  writeLambdaLog(log, megabytes * 1e6)
  const runs = Array.from({ length: RUNS }, () => ({
    mawk: timed(['mawk', '-f', 'bench/measure.awk', log]),
    measure: timed(['npm', 'run', '--silent', 'measure', '--', log]),
  }))
  for (const { mawk, measure } of runs) {
    const asked = requestsOfScenario(measure.output)
    const counted = requestsOfHistogram(mawk.output)
    if (asked !== counted) throw new Error(`${asked} requests, and ${counted} by mawk`)
    console.log(line('mawk', mawk))
    console.log(line('measure', measure))
  }
  const ratios = (/** @type {'cpu' | 'wall'} */ of) =>
    runs.map(({ mawk, measure }) => measure[of] / mawk[of]).sort((a, b) => a - b)
  const [wall, cpu] = [ratios('wall'), ratios('cpu')].map((all) => all[Math.floor(RUNS / 2)] ?? 0)
  console.log(
    `${megabytes} MB: ${wall?.toFixed(2)} of mawk’s time, ${cpu?.toFixed(2)} of its CPU time`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {string[]} command */
function timed(command) {
  const { status, stdout, stderr } = spawnSync('time', ['-f', '%U %S %e %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  const [user = 0, system = 0, wall = 0, kb = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { cpu: user + system, wall, mb: kb / 1000, output: stdout }
}

/** @param {string} output */
function requestsOfScenario(output) {
  /** @type {{ functions: { requests: { count: string } }[] }} */
  const { functions } = JSON.parse(output)
  return functions.reduce((sum, { requests }) => sum + Number(requests.count), 0)
}

/** @param {string} output */
function requestsOfHistogram(output) {
  const rows = output.trim().split('\n')
  return rows.reduce((sum, row) => sum + Number(row.split(' ')[2]), 0)
}

/**
 * @param {string} what
 * @param {{ cpu: number, wall: number, mb: number }} run
 */
function line(what, { cpu, wall, mb }) {
  return `${what.padEnd(8)} ${wall.toFixed(2).padStart(6)} s, CPU ${cpu.toFixed(2)} s, ${mb.toFixed(0)} MB`
}
