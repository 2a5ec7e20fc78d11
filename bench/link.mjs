/** How long reading 16 kB takes, of links that were made to be slow. */
import { tsImport } from 'tsx/esm/api'

const { decodeLink, LONGEST_LINK } = await tsImport('../src/scenario/link.ts', import.meta.url)
const { priceRules } = await tsImport('../src/prices/index.ts', import.meta.url)

const WARM_UP = 20
const ROUNDS = 50
const START = 'f=r:1/day,d:1'

/** What each repeats, and what that is. */
const PARTS = [
  ['&f=', 'empty functions'],
  ['&f=r:1/day,d:1,pcs:1', 'functions to repair'],
  ['&a', 'unknown parameters'],
  [',m:1', 'unknown items'],
  ['%C3%BC', 'encoded letters'],
  ['%C3', 'broken letters'],
  ['1,111', 'digits'],
  ['&e=custom,l:a', 'the same extra'],
  ['&k=v%3D1', 'kept scenarios'],
  ['~2C', 'escapes'],
  ['x1_1', 'samples'],
  ['x1-1', 'samples by their distance'],
  ['x0_1', 'samples that cannot be used'],
]

for (const [part = '', what] of PARTS) {
  const text = START + part.repeat(Math.floor((LONGEST_LINK - START.length) / part.length))
  for (let i = 0; i < WARM_UP; i++) decodeLink(text, priceRules)
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    decodeLink(text, priceRules)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  const median = times[ROUNDS / 2] ?? Number.NaN
  console.log(`${median.toFixed(2).padStart(7)} ms  16 kB of ${what}: ${part}`)
}
