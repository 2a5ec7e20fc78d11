import { expect, type Page } from '@playwright/test'
import { test } from './host-fixtures'
import { API, CRON, frame } from './widget-frame'

/** Keeps what was posted to the page, and speaks to its first frame. */
const LISTENER = `<script>
  const heard = []
  addEventListener('message', ({ data }) => heard.push(data))
  const say = (message, frame = frames[0]) =>
    frame.postMessage({ ns: 'lambda-cost', v: 1, ...message }, '*')
</script>`

const heard = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(`heard.filter((data) => data.type === '${type}')`)
const say = (page: Page, message: object) => page.evaluate(`say(${JSON.stringify(message)})`)
const isReady = (page: Page) => expect.poll(() => heard(page, 'ready')).toHaveLength(1)

test('results are told to the origin that said hello, as text, and to no other', async ({
  page,
  sites,
}) => {
  await page.goto(sites.publish(LISTENER + frame(sites.widget, { sandbox: 'allow-scripts' })))
  await isReady(page)
  await say(page, { type: 'getResult', id: 1 })
  await say(page, { type: 'setTheme', theme: 'dark' })
  const main = page.frameLocator('iframe').getByRole('main')
  await expect(main).toHaveCSS('background-color', 'rgb(14, 18, 22)')
  expect(await heard(page, 'result')).toEqual([])

  await say(page, { type: 'hello' })
  await expect.poll(() => heard(page, 'result')).toHaveLength(1)
  await say(page, { type: 'setScenario', scenario: CRON })
  await say(page, { type: 'getResult', id: 'mine' })
  await expect.poll(() => heard(page, 'result')).toHaveLength(3)
  const [first, second, third] = await heard(page, 'result')
  expect(first).toMatchObject({
    ns: 'lambda-cost',
    v: 1,
    scenario: API,
    prices: { book: '2020-02', region: 'us-east-1' },
    totalUsd: '361.0005',
    missing: [],
    fleet: { instance: 't3.medium', instances: 9, totalUsd: '276.768' },
    notes: [],
    problems: [],
  })
  expect(second).toMatchObject({ scenario: CRON, totalUsd: '0' })
  expect(third).toMatchObject({ scenario: CRON, totalUsd: '0', id: 'mine' })
})

test('a scenario that cannot be read changes nothing but what is said', async ({ page, sites }) => {
  await page.goto(sites.publish(LISTENER + frame(sites.widget)))
  await isReady(page)
  await say(page, { type: 'hello' })
  await say(page, { type: 'setScenario', scenario: 'x'.repeat(20_000), id: 7 })
  await expect
    .poll(async () => (await heard(page, 'result')).at(-1))
    .toMatchObject({
      id: 7,
      scenario: API,
      totalUsd: '361.0005',
      notes: [{ field: '', says: expect.stringContaining('longer than') }],
    })
  const widget = page.frameLocator('iframe')
  await expect(widget.getByRole('status')).toContainText('longer than')
  await expect(widget.getByText('$361.00', { exact: true }).first()).toBeVisible()
})

test('messages of other frames, and of other kinds, are ignored', async ({ page, sites }) => {
  const forger = `<iframe sandbox="allow-scripts" title="Forger" srcdoc="<script>
    addEventListener('message', ({ data }) => parent.frames[0].postMessage(data, '*'))
  </script>"></iframe>`
  await page.goto(sites.publish(LISTENER + frame(sites.widget) + forger))
  await isReady(page)
  const message = { ns: 'lambda-cost', v: 1, type: 'setScenario', scenario: CRON }
  const forged = [message, { ...message, type: 'hello' }, { ...message, type: 'getResult' }]
  for (const one of forged)
    await page.evaluate(`frames[1].postMessage(${JSON.stringify(one)}, '*')`)
  const strange = [
    { ...message, ns: 'lambda' },
    { ...message, v: 2 },
    { ...message, v: '1' },
    { ...message, type: 'constructor' },
    { ...message, scenario: { toString: 'v=1' } },
    { ns: 'lambda-cost', v: 1, type: 'setTheme', theme: 'url(x)' },
    [],
    null,
    'lambda-cost',
  ]
  for (const one of strange)
    await page.evaluate(`frames[0].postMessage(${JSON.stringify(one)}, '*')`)
  await say(page, { type: 'hello' })
  await expect.poll(() => heard(page, 'result')).toHaveLength(1)
  expect((await heard(page, 'result'))[0]).toMatchObject({ scenario: API })
  await expect(page.frameLocator('iframe').first().getByRole('heading')).toContainText('HTTP API')
})
