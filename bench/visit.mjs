/**
 * How long a first visit waits for its first figure, on a phone: a processor a quarter as fast and a
 * slow-4G network (150 ms, 1.6 Mbit/s). Beside pages that do no more than they must: plain HTML, React
 * alone, and React with zustand and decimal.js. And the widget's total, after its script has arrived.
 *
 * It measures the last build: `npm run build`, then `node bench/visit.mjs`.
 */
import { hosts, TOTAL } from './hosts.mjs'
import { slowedBrowser } from './slowed-browser.mjs'

const VISITS = 7

const LINK = 'v=1&p=2020-02&rg=us-east-1&f=api,r:1000000/day,d:500,m:512,t:rest-api&c=04dc'
const PAGES = [
  { name: 'plain HTML', on: 'floor', path: 'plain.html', figure: '#figure', says: '$361.00' },
  { name: 'React', on: 'floor', path: 'react.html', figure: '#figure', says: '$361.00' },
  {
    name: 'React, zustand, decimal.js',
    on: 'floor',
    path: 'stack.html',
    figure: '#figure',
    says: '$361.00',
  },
  { name: 'calculator', on: 'ours', path: '', figure: TOTAL, says: '$361.00' },
  { name: 'calculator with a link', on: 'ours', path: `#${LINK}`, figure: TOTAL, says: '$229.13' },
  {
    name: 'widget',
    on: 'ours',
    path: `embed.html#${LINK}`,
    figure: 'main, #root',
    says: '$229.13',
  },
]

const { stop, ...addresses } = await hosts()
const browser = await slowedBrowser()

/** @typedef {{ figure: number, script: number, shift: number, kilobytes: number }} Visit */

/** @type {Map<string, Visit[]>} */
const visits = new Map(PAGES.map(({ name }) => [name, []]))
// In turns, so that what else the machine does is shared by all.
for (let turn = 0; turn < VISITS; turn++) {
  for (const page of PAGES) visits.get(page.name)?.push(await visit(page))
}
for (const [name, all] of visits) {
  const [figure, script] = [all.map((one) => one.figure), all.map((one) => one.script)]
  console.log(
    `${name.padEnd(28)} first figure ${spread(figure)}, ${spread(script)} after the last script it needs, layout shift ${Math.max(...all.map(({ shift }) => shift)).toFixed(3)}, ${median(all.map(({ kilobytes }) => kilobytes)).toFixed(0)} kB in all`,
  )
}
await browser.close()
stop()

/**
 * @param {typeof PAGES[number]} page
 * @returns {Promise<Visit>}
 */
async function visit({ on, path, figure, says }) {
  const { page, close } = await browser.visit()
  const address = addresses[on === 'floor' ? 'floor' : 'ours']
  await page.addInitScript(watch, { figure, says })
  await page.goto(`${address}${path}`)
  await page.waitForFunction(() => Reflect.get(globalThis, 'seen').figure > 0)
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'))
  await close()
  return seen
}

/**
 * Runs in the page, before anything else of it: when the figure was painted, and what came and moved.
 *
 * @param {{ figure: string, says: string }} expected
 */
function watch({ figure, says }) {
  const seen = { figure: 0, script: 0, shift: 0, kilobytes: 0 }
  Reflect.set(globalThis, 'seen', seen)
  const { port1, port2 } = new MessageChannel()
  let lastScript = 0
  port1.onmessage = () => {
    seen.figure ||= performance.now()
    seen.script ||= seen.figure - lastScript
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value')
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.kilobytes += Reflect.get(entry, 'encodedBodySize') / 1000
      if (seen.figure === 0 && entry.name.endsWith('.js')) {
        lastScript = Math.max(lastScript, Reflect.get(entry, 'responseEnd'))
      }
    }
  }).observe({ entryTypes: ['navigation', 'resource'] })
  requestAnimationFrame(function look() {
    const element = document.querySelector(figure)
    // A message that is sent in a frame arrives when that has been painted.
    if (element?.checkVisibility() && element.textContent?.includes(says)) port2.postMessage(null)
    else requestAnimationFrame(look)
  })
}

/** @param {number[]} times */
function spread(times) {
  const [least, most] = [Math.min(...times), Math.max(...times)]
  return `${median(times).toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
