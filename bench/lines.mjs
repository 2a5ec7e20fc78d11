/** How many scenarios a second `estimate --lines` answers: 20,000 of one function, unlike each other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

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

const command = process.execPath
const child = spawn(command, ['--import', 'tsx', 'src/cli/estimate.ts', '--lines'], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
let answers = 0
let begun = 0
child.stdout.on('data', (chunk) => {
  begun ||= performance.now()
  for (const byte of chunk) if (byte === 10) answers++
})
const closed = once(child, 'close')
const started = performance.now()
for (let i = 0; i < COUNT; i++) {
  if (!child.stdin.write(`${JSON.stringify(scenario(i))}\n`)) await once(child.stdin, 'drain')
}
child.stdin.end()
const [status] = await closed
const ended = performance.now()

if (status !== 0 || answers !== COUNT) throw new Error(`${answers} answers, status ${status}`)
/** @param {number} ms */
const perSecond = (ms) => Math.round((COUNT / ms) * 1000).toLocaleString('en')
console.log(`${COUNT.toLocaleString('en')} scenarios of one function`)
console.log(`${perSecond(ended - started)} a second with the start of the program`)
console.log(`${perSecond(ended - begun)} a second from its first answer on`)
