import { test as base, type Page } from '@playwright/test'

/** Every test also asserts that the page stayed quiet: no error, nothing blocked, nothing fetched elsewhere. */
export const test = base.extend<{ expected: RegExp }>({
  /** Complaints of a fault that the test itself has made. */
  expected: [/^$/, { option: true }],
  page: async ({ page, baseURL, expected }, provide) => {
    const complaints: string[] = []
    await listen(page, [new URL(baseURL ?? '').origin], (says) => {
      if (!expected.test(says)) complaints.push(says)
    })
    await provide(page)
    base.expect(complaints, 'what the page did that it should not').toEqual([])
  },
})

/** Tells of all that a page, and the frames in it, should not do: more than these origins it need not ask. */
export async function listen(
  page: Page,
  origins: readonly string[],
  complain: (says: string) => void,
) {
  page.on('pageerror', (error) => complain(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error')
      complain(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && !origins.includes(url.origin)) {
      complain(`request to ${url.origin}`)
    }
  })
  await page.exposeFunction('reportBlocked', (what: string) => complain(`blocked: ${what}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'reportBlocked')(`${violatedDirective} ${blockedURI}`)
    })
  })
}
