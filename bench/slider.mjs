/**
 * What it costs to drag the memory slider, on this machine and on one a quarter as fast, with the top
 * of the page in view and with its charts: the time between frames, from an event to the frame that
 * shows its total, and the page's own work for each event. That is CPU time, which other programs on
 * the machine disturb least. How often the charts follow stands beside it.
 *
 * It needs a page that is served: `npm run build && npm run preview`, then `node bench/slider.mjs`,
 * with another address as its argument if need be. A frame of 60 a second lasts 16.7 ms.
 */
import { chromium } from '@playwright/test'
import { launchOptions } from '../scripts/chromium.mjs'

const address = process.argv[2] ?? 'http://localhost:4173/'
const EVENTS = 150
const VIEWS = {
  'top of the page': { width: 1440, height: 700 },
  'charts in view': { width: 1440, height: 3000 },
}
/** @param {number} time */
const ms = (time) => `${time.toFixed(1).padStart(6)} ms`

const browser = await chromium.launch(await launchOptions())

for (const slowdown of [1, 4]) {
  for (const [where, viewport] of Object.entries(VIEWS)) {
    const { frames, painted, script, task, followed } = await drag(slowdown, viewport)
    console.log(`${slowdown}× slower, ${where}: ${EVENTS} events`)
    console.log(row('between two frames', frames))
    console.log(row('event to painted total', painted))
    console.log(`  scripting ${ms(script / EVENTS)} an event, all work ${ms(task / EVENTS)}`)
    console.log(`  the charts followed ${followed} times`)
  }
}
await browser.close()

/**
 * @param {number} slowdown
 * @param {{ width: number, height: number }} viewport
 */
async function drag(slowdown, viewport) {
  const page = await browser.newPage({ viewport })
  await page.goto(address)
  await page.getByRole('region', { name: 'The next 12 months' }).waitFor()
  await page.waitForTimeout(1500)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const slider = page.getByRole('slider', { name: 'Memory', exact: true })
  const box = await slider.boundingBox()
  if (!box) throw new Error('The page has no memory slider.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 10, y)
  await page.mouse.down()
  await page.evaluate(watch)
  const before = await metrics(devtools)
  for (let event = 0; event < EVENTS; event++) {
    const part = 0.5 - 0.5 * Math.cos((event / EVENTS) * 2 * Math.PI)
    await page.mouse.move(box.x + 10 + part * (box.width - 20), y)
  }
  const after = await metrics(devtools)
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'))
  await page.mouse.up()
  await page.close()
  return { ...seen, script: after.script - before.script, task: after.task - before.task }
}

/** Runs in the page. A message that is sent in a frame arrives when that has been painted. */
function watch() {
  /** @type {{ frames: number[], painted: number[], followed: number }} */
  const seen = { frames: [], painted: [], followed: 0 }
  Reflect.set(globalThis, 'seen', seen)
  const total = document.querySelector('[role="status"]')?.closest('section')
  const chart = document.querySelector('[role="slider"][aria-label^="Requests a month"]')
  let [last, began] = [performance.now(), 0]
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => seen.painted.push(performance.now() - data)
  addEventListener(
    'input',
    ({ timeStamp }) => {
      began ||= timeStamp
    },
    true,
  )
  if (chart) new MutationObserver(() => seen.followed++).observe(chart, { attributes: true })
  let isNew = false
  if (total) {
    new MutationObserver(() => {
      isNew = true
    }).observe(total, { subtree: true, characterData: true })
  }
  requestAnimationFrame(function next(now) {
    seen.frames.push(now - last)
    last = now
    if (began > 0 && isNew) port2.postMessage(began)
    began = 0
    isNew = false
    requestAnimationFrame(next)
  })
}

/** @param {import('@playwright/test').CDPSession} devtools */
async function metrics(devtools) {
  const { metrics: all } = await devtools.send('Performance.getMetrics')
  const inMs = (/** @type {string} */ metric) =>
    1000 * (all.find(({ name }) => name === metric)?.value ?? 0)
  return { script: inMs('ScriptDuration'), task: inMs('TaskDuration') }
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function row(what, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ part) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
  const [half, most, longest] = [0.5, 0.95, 1].map((part) => ms(at(part)))
  return `  ${what}: half below ${half}, 95 % below ${most}, longest ${longest}`
}
