/**
 * What an input event costs while the memory slider is dragged, on this machine and on one a quarter
 * as fast: scripting for each event, all that follows it counted in, and the time between frames.
 *
 * It needs a page that is served: `npm run build && npm run preview`, then `node bench/slider.mjs`,
 * with another address as its argument if need be. A frame of 60 a second lasts 16.7 ms.
 */
import { chromium } from '@playwright/test'
import { findChromium } from '../scripts/chromium.mjs'

const address = process.argv[2] ?? 'http://localhost:4173/'
const EVENTS = 150
const executablePath = await findChromium()
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args })

for (const slowdown of [1, 4]) {
  for (const where of ['top', 'chart in view']) {
    const { script, frames } = await drag(slowdown, where)
    console.log(`${slowdown}× slower, ${where}: ${EVENTS} events`)
    console.log(row('scripting an event', script))
    console.log(row('between two frames', frames))
  }
}
await browser.close()

/**
 * @param {number} slowdown
 * @param {string} where
 */
async function drag(slowdown, where) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1500 } })
  await page.goto(address)
  await page.waitForTimeout(2000)
  if (where === 'top') await page.setViewportSize({ width: 1440, height: 700 })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const slider = page.getByRole('slider', { name: 'Memory' }).first()
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('The page has no memory slider.')
  await page.evaluate(watchFrames)
  await page.mouse.move(box.x + 10, box.y + box.height / 2)
  await page.mouse.down()
  const script = []
  let before = await scriptMs(devtools)
  for (let event = 0; event < EVENTS; event++) {
    const part = 0.5 - 0.5 * Math.cos((event / EVENTS) * 2 * Math.PI)
    await page.mouse.move(box.x + 10 + part * (box.width - 20), box.y + box.height / 2)
    const after = await scriptMs(devtools)
    script.push(after - before)
    before = after
  }
  await page.mouse.up()
  const frames = await page.evaluate(() => Reflect.get(globalThis, 'frameTimes'))
  await page.close()
  return { script, frames }
}

/** Runs in the page. */
function watchFrames() {
  /** @type {number[]} */
  const times = []
  let last = performance.now()
  const next = (/** @type {number} */ now) => {
    times.push(now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
  Reflect.set(globalThis, 'frameTimes', times)
}

/** @param {import('@playwright/test').CDPSession} devtools */
async function scriptMs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function row(what, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ part) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
  const figures = [0.5, 0.95, 1].map((part) => `${at(part).toFixed(1).padStart(7)} ms`)
  return `  ${what}: half below ${figures[0]}, 95 % below ${figures[1]}, longest ${figures[2]}`
}
