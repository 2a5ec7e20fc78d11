/** A real Chromium as on a phone: a processor a quarter as fast, and a slow-4G network. */
import { chromium } from '@playwright/test'
import { launchOptions } from '../scripts/chromium.mjs'

const SLOWDOWN = 4
const LATENCY_MS = 150
const BYTES_PER_SECOND = 1_600_000 / 8

/** Each visit has its own profile: nothing is cached. */
export async function slowedBrowser() {
  const browser = await chromium.launch(await launchOptions())
  return { visit, close: () => browser.close() }

  async function visit() {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    return { page, close: () => context.close() }
  }
}
