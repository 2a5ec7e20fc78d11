/**
 * From a key to the frame that shows its total, on a processor a quarter as fast; beside the least that
 * React, zustand and decimal.js can do: one field and one figure. Each key is typed when all that
 * follows the one before is done, as a person types.
 *
 * It measures the last build: `npm run build`, then `node bench/keys.mjs`.
 */
import { hosts, TOTAL } from './hosts.mjs'
import { slowedBrowser } from './slowed-browser.mjs'

const KEYS = 40
const PAUSE_MS = 500

const { floor, ours, stop } = await hosts()
const browser = await slowedBrowser()
for (const [name, address, figure] of /** @type {const} */ ([
  ['React, zustand, decimal.js', `${floor}stack.html`, '#figure'],
  ['calculator', ours, TOTAL],
])) {
  const times = (await typed(address, figure)).toSorted((a, b) => a - b)
  const [half, most, longest] = [0.5, 0.95, 1].map(
    (part) => times[Math.floor(part * (times.length - 1))],
  )
  console.log(
    `${name}: half of ${times.length} keys within ${half?.toFixed(1)} ms, 95 % within ${most?.toFixed(1)} ms, longest ${longest?.toFixed(1)} ms`,
  )
}
await browser.close()
stop()

/**
 * @param {string} address
 * @param {string} figure
 * @returns {Promise<number[]>} in ms, a key each
 */
async function typed(address, figure) {
  const { page, close } = await browser.visit()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(3000)
  const field = page.getByLabel('Duration', { exact: true })
  await field.fill('1000')
  await page.evaluate(watch, figure)
  for (let key = 0; key < KEYS; key++) {
    await page.waitForTimeout(PAUSE_MS)
    await field.press(key % 2 === 1 ? 'Backspace' : String(1 + (key % 9)))
  }
  await page.waitForTimeout(PAUSE_MS)
  const times = await page.evaluate(() => Reflect.get(globalThis, 'painted'))
  await close()
  return times
}

/**
 * Runs in the page.
 *
 * @param {string} figure
 */
function watch(figure) {
  /** @type {number[]} */
  const painted = []
  Reflect.set(globalThis, 'painted', painted)
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => painted.push(performance.now() - data)
  let pressed = 0
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    true,
  )
  const element = document.querySelector(figure)
  if (!element) throw new Error('The page has no total.')
  new MutationObserver(() => {
    const began = pressed
    // A message that is sent in a frame arrives when that has been painted.
    requestAnimationFrame(() => port2.postMessage(began))
  }).observe(element, { subtree: true, characterData: true, childList: true })
}
