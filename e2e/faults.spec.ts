import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { translate } from './translator'

/** The browser and React both tell of a file that did not arrive, and of what was thrown. */
test.use({ expected: /Failed to (load resource|fetch)|Unable to preload|ERR_INTERNET|seeded/ })

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()
const total = (page: Page, exactly: string) =>
  expect(page.getByRole('button', { name: `Copy ${exactly}`, exact: true })).toBeVisible()
const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This part could not be shown.', visible: true })

interface Part {
  readonly file: string
  readonly ask: (page: Page) => Promise<unknown>
  /** What of it is seen. */
  readonly shows: (page: Page) => ReturnType<Page['getByText']>
}

const dialog = (page: Page) => page.getByRole('dialog')

/** Each part that comes when it is asked for. */
const PARTS: readonly Part[] = [
  {
    file: 'preset-list',
    ask: (page) => press(page, 'HTTP API'),
    shows: (page) => page.getByRole('button', { name: 'Cron job' }),
  },
  {
    file: 'function-choices',
    ask: (page) => press(page, 'More for api'),
    shows: (page) => page.getByRole('button', { name: 'Duplicate' }),
  },
  {
    file: 'rare-field-rows',
    ask: (page) => page.getByText('Sends out, logs').click(),
    shows: (page) => field(page, 'Kept ready'),
  },
  {
    file: 'extra-item',
    ask: (page) => press(page, 'NAT gateway'),
    shows: (page) => field(page, 'Gateways'),
  },
  { file: 'functions-table', ask: (page) => press(page, 'As a table …'), shows: dialog },
  { file: 'panel', ask: (page) => press(page, 'From a log …'), shows: dialog },
  { file: 'share-panel', ask: (page) => press(page, 'Share'), shows: dialog },
  {
    file: 'export-list',
    ask: (page) => press(page, 'Export'),
    shows: (page) => page.getByRole('button', { name: 'CSV' }),
  },
]

const addressOf = (file: string) => new RegExp(`/assets/${file}-[^/]*\\.js`)
const withhold = (page: Page, file: string) =>
  page.route(addressOf(file), (route) => route.fulfill({ status: 404 }))

test('a part whose file is missing says so, and comes when the file is there again', async ({
  page,
}) => {
  test.slow()
  for (const file of ['analysis', 'other-ways', 'share-tools']) await withhold(page, file)
  for (const { file } of PARTS) await withhold(page, file)
  await page.goto('./')
  await expect(failed(page)).toHaveCount(3)
  await total(page, '$361.0005')
  await page.unrouteAll()
  for (let left = 3; left > 0; left--) {
    await failed(page).first().getByRole('button', { name: 'Try again' }).click()
    await expect(failed(page)).toHaveCount(left - 1)
  }
  await expect(page.getByRole('heading', { name: 'Memory and duration' })).toBeVisible()
  await expect(page.getByRole('row', { name: /EC2, 9 × t3.medium/ })).toBeVisible()

  for (const { file } of PARTS) await withhold(page, file)
  for (const { file, ask, shows } of PARTS) {
    await test.step(file, async () => {
      await ask(page)
      await expect(failed(page)).toHaveCount(1)
      await total(page, file === 'extra-item' ? '$393.4005' : '$361.0005')
      await page.unroute(addressOf(file))
      await press(page, 'Try again')
      await expect(shows(page)).toBeVisible()
      await expect(failed(page)).toHaveCount(0)
      await page.keyboard.press('Escape')
      if (file === 'extra-item') await press(page, 'Undo')
    })
  }
})

test('loading the page again keeps what was typed, the wrong too; so does a second tab', async ({
  page,
  context,
}) => {
  test.slow()
  await withhold(page, 'share-panel')
  await page.goto('./')
  await field(page, 'Requests').fill('2M')
  await press(page, 'Add this scenario')
  await field(page, 'Duration').fill('a while')
  await press(page, 'Share')

  // Another tab has another scenario, keeps another, and takes nothing from the first.
  const other = await context.newPage()
  await other.goto('./')
  await field(other, 'Requests').fill('3M')
  await press(other, 'Add this scenario')
  await other.close({ runBeforeUnload: true })

  await page.unrouteAll()
  await press(page, 'Load the page again')
  await expect(field(page, 'Duration')).toHaveValue('a while')
  await expect(page.getByText('“a while” is not a number.')).toBeVisible()
  await total(page, '$722.001')
  await expect(page.getByLabel('Name of kept scenario 1')).toHaveValue('HTTP API')
  await field(page, 'Duration').fill('500')
  await expect(page).toHaveURL(/d:500/)
  await page.reload()
  await expect(field(page, 'Duration')).toHaveValue('500')
  await expect(page.getByText('is not a number')).toBeHidden()
})

test('a chart that throws leaves the figures and the other charts', async ({ page }) => {
  await page.addInitScript(() => {
    const { observe } = ResizeObserver.prototype
    ResizeObserver.prototype.observe = function (element, options) {
      const section = element.closest('section')?.id
      if (element.matches('[data-chart]') && section === Reflect.get(globalThis, 'fails')) {
        throw new Error('seeded')
      }
      observe.call(this, element, options)
    }
    Reflect.set(globalThis, 'fails', 'memory-and-duration')
  })
  await page.goto('./')
  await expect(failed(page)).toHaveCount(1)
  await total(page, '$361.0005')
  const section = page.getByRole('region', { name: 'Memory and duration' })
  await expect(section).toContainText('This part could not be shown.')
  await expect(page.getByRole('img', { name: /^Lambda and EC2 month by month/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What moves the bill' })).toContainText('$')
  await section.getByRole('radio', { name: 'Table' }).check()
  await expect(section.getByRole('table').first()).toBeVisible()
  await expect(failed(page)).toHaveCount(0)
  await section.getByRole('radio', { name: 'Chart' }).check()
  await expect(failed(page)).toHaveCount(1)
  await page.evaluate(() => Reflect.set(globalThis, 'fails', ''))
  await field(page, 'Duration').fill('500')
  await expect(failed(page), 'another scenario is another try').toHaveCount(0)
})

test('offline, what was loaded works on; the rest says so, and comes once online', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Memory and duration' })).toBeVisible()
  await page.getByRole('radio', { name: 'Today · 1 ms' }).check()
  await expect(page.getByText('Prices of September 2026, us-east-1, before tax')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await field(page, 'Requests').fill('2M')
  await total(page, '$722.001')
  await page.getByText('Sends out, logs').click()
  await field(page, 'Logs').fill('1')
  await expect(page.locator('summary', { hasText: 'Logs' }).last()).toBeVisible()
  await press(page, 'Undo')
  await page.getByLabel('Region', { exact: true }).selectOption('eu-west-3')
  await expect(page.getByText(/^Could not load the prices of .* in eu-west-3/)).toBeVisible()
  await total(page, '$722.001')
  await context.setOffline(false)
  await press(page, 'Try again')
  await expect(page).toHaveURL(/rg=eu-west-3/)
})

test('under a translator editing goes on, and no figure is an old one', async ({
  page,
  context,
}) => {
  test.slow()
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Scenarios side by side' })).toBeVisible()
  await page.evaluate(translate)
  await expect(page.locator('h1 font').first()).toBeVisible()
  await expect(page.locator('svg font'), 'charts are left alone').toHaveCount(0)

  await field(page, 'Requests').fill('3M')
  await field(page, 'Duration').fill('a while')
  await expect(page.getByText('is not a number')).toBeVisible()
  await field(page, 'Duration').fill('250')
  await page.getByRole('switch', { name: 'Free tier' }).check()
  await page.getByText('Sends out, logs').click()
  await field(page, 'Internet').fill('20')
  await page.getByLabel('Trigger').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'NAT gateway' }).click()
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await press(page, 'Add this scenario')
  await field(page, 'Requests').fill('4M')
  await expect(page).toHaveURL(/r:4000000/)

  const fresh = await context.newPage()
  await fresh.goto(page.url())
  for (const one of [page, fresh]) {
    const tables = one.getByRole('radio', { name: 'Table' })
    await expect(tables).toHaveCount(5)
    for (const table of await tables.all()) await table.check()
  }
  await expect(async () => expect(await words(page)).toEqual(await words(fresh))).toPass({
    timeout: 10_000,
  })
})

/** How a link that was opened would do now is said only of one that was. */
const words = async (page: Page) =>
  (await page.locator('main').textContent())
    ?.replace(/This link was made with.*?, at today’s prices [$\d.,]+/, '')
    .match(/.{1,90}/gs)
