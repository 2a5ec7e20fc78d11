/** How many scenarios a second `estimate --lines` answers: 20,000 of one function, unlike each other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

const COUNT = 20_000
const TRIGGERS = ['direct', 'rest-api', 'websocket-api']

/** @param {number} i */
const scenario = (i) => ({
  version: 1,
  functions: [
    {
      name: `function-${i}`,
      memoryMb: 128 + (i % 46) * 64,
      requests: { count: String(1000 + i * 37), per: 'day' },
      duration: { kind: 'average', ms: String(1 + (i % 900)) },
      trigger: { kind: TRIGGERS[i % TRIGGERS.length] },
    },
  ],
})

/** What the program used in all, told as it ends. */
const accounts = `
  import { writeSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))
`
const accounting = `data:text/javascript,${encodeURIComponent(accounts)}`
const options = ['--import', accounting, '--import', 'tsx']
const child = spawn(process.execPath, [...options, 'src/cli/estimate.ts', '--lines'], {
  stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
})
const [, , , accountsPipe] = child.stdio
if (!child.stdin || !child.stdout || !(accountsPipe instanceof Readable))
  throw new Error('no pipes')
const used = text(accountsPipe)
let answers = 0
let begun = 0
child.stdout.on('data', (chunk) => {
  begun ||= performance.now()
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++
})
const closed = once(child, 'close')
const started = performance.now()
for (let i = 0; i < COUNT; i++) {
  if (!child.stdin.write(`${JSON.stringify(scenario(i))}\n`)) await once(child.stdin, 'drain')
}
child.stdin.end()
const [status] = await closed
const ended = performance.now()
const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await used)

if (status !== 0 || answers !== COUNT) throw new Error(`${answers} answers, status ${status}`)
/** @param {number} ms */
const perSecond = (ms) => Math.round((COUNT / ms) * 1000).toLocaleString('en')
console.log(`${COUNT.toLocaleString('en')} scenarios of one function`)
console.log(`${perSecond(ended - started)} a second with the start of the program`)
console.log(`${perSecond(ended - begun)} a second from its first answer on`)
const seconds = (userCPUTime + systemCPUTime) / 1e6
console.log(
  `${seconds.toFixed(1)} s of CPU time on all cores, ${Math.round(maxRSS / 1024)} MB at most`,
)
