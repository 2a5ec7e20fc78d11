import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const section = (page: Page) => page.getByRole('region', { name: 'Lambda or EC2' })
const reader = (page: Page) => page.getByRole('slider', { name: /^Read both costs/ })
const handle = (page: Page) => page.getByRole('slider', { name: /^Requests a month/ })
const requests = (page: Page) => page.getByLabel('Requests', { exact: true })

async function open(page: Page, link = '') {
  await page.goto(`./${link}`)
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page)).toBeVisible()
}

test('the first screen says what EC2 would cost, and what the cheapest type would', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByText('nine t3.medium cost $276.77, which is $84.23 less')).toBeVisible()
  const rows = page.getByRole('table', { name: 'The same work, paid for another way' })
  await expect(rows.getByRole('row', { name: /^EC2, 9 × t3.medium/ })).toContainText(
    '$84.23 less, 23.3 %',
  )
  await expect(rows.getByRole('row', { name: /cheapest of 27 types/ })).toContainText('$172.03')
  await rows.getByRole('button', { name: 'compare', exact: true }).click()
  await expect(section(page).getByRole('heading', { level: 2 })).toBeInViewport()
  await expect(section(page).getByRole('heading', { level: 2 })).toBeFocused()
})

test('the sentence answers: from where on, for good, and how it is here', async ({ page }) => {
  await open(page)
  await expect(section(page)).toContainText(
    'EC2 is first cheaper at 2,555,565 requests a month, and for good from 7,666,693.',
  )
  await expect(section(page)).toContainText(
    'At your 30,000,000, nine t3.medium cost $276.77: $84.23 or 23.3 % less than Lambda; with a load balancer, $293.23.',
  )
})

test('the pointer reads both costs, exactly at a crossing that it is near', async ({ page }) => {
  await open(page)
  await reader(page).scrollIntoViewIfNeeded()
  const box = await reader(page).boundingBox()
  if (!box) throw new Error('There is no chart')
  const place = (Math.log(7_666_693) - Math.log(1e6)) / (Math.log(5e7) - Math.log(1e6))
  await page.mouse.move(box.x + place * box.width, box.y + 40)
  await expect(section(page)).toContainText('7,666,693 requests a month')
  await expect(section(page)).toContainText('3 × t3.medium $92.26')
})

test('the keys read both costs, and speak them', async ({ page }) => {
  await open(page)
  await reader(page).focus()
  await expect(reader(page)).toHaveAttribute(
    'aria-valuetext',
    /^30,000,000 requests a month, Lambda \$361.00, 9 × t3.medium \$276.77, \$84.23 less on EC2, 23.3\s%$/,
  )
  await reader(page).press('PageUp')
  await expect(reader(page)).toHaveAttribute('aria-valuetext', /^50,000,000 .* 14 × t3.medium/)
  await expect(requests(page)).toHaveValue('1,000,000')
})

test('the handle scales the requests by keys and by a drag, each one step of undo', async ({
  page,
}) => {
  await open(page)
  await handle(page).press('PageDown')
  await expect(requests(page)).toHaveValue('500,000')
  await expect(handle(page)).toHaveAttribute('aria-valuetext', /^15,000,000 requests a month/)
  await handle(page).press('ArrowLeft')
  await expect(requests(page)).toHaveValue('490,000')
  await handle(page).blur()
  await page.keyboard.press('Control+z')
  await expect(requests(page)).toHaveValue('1,000,000')

  await expect(handle(page)).toHaveAttribute('aria-valuetext', /^30,000,000/)
  await handle(page).scrollIntoViewIfNeeded()
  const flag = await handle(page).locator('rect').boundingBox()
  if (!flag) throw new Error('There is no handle')
  const [x, y] = [flag.x + flag.width / 2, flag.y + flag.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 200, y, { steps: 20 })
  await page.mouse.up()
  await expect(requests(page)).not.toHaveValue('1,000,000')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(requests(page)).toHaveValue('1,000,000')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('each assumption of the fleet is a field in the sentence', async ({ page }) => {
  await open(page)
  const change = async (name: RegExp, label: string, value: string) => {
    await section(page).getByRole('button', { name }).click()
    await page.getByLabel(label, { exact: true }).fill(value)
    await page.keyboard.press('Escape')
  }
  await change(/^Peak over/, 'Peak', '6 ×')
  await expect(section(page)).toContainText('17 t3.medium cost $')
  await change(/^How busy/, 'Busy', '100 %')
  await expect(section(page)).toContainText('ten t3.medium cost $')
  await change(/^Duration spent/, 'On CPU', '50 %')
  await change(/^Memory/, 'A request', '64')
  await expect(section(page)).toContainText('five t3.medium cost $')
  await change(/^Memory/, 'System', '1024')
  await expect(section(page)).toContainText('1,024 MB for the system')
  await change(/^Disk/, 'Disk', '20')
  await change(/^Spare/, 'Spare', '1')
  await expect(section(page)).toContainText('six t3.medium cost $')
  await change(/^Spare/, 'At least', '10')
  await expect(section(page)).toContainText('eleven t3.medium cost $')
  await section(page)
    .getByRole('button', { name: /^Load balancer/ })
    .click()
  await page.getByLabel('Balancer', { exact: true }).selectOption('One Application Load Balancer')
  await page.getByLabel('Reuse', { exact: true }).fill('20')
  await page.keyboard.press('Escape')
  await expect(section(page)).toContainText('20 requests a connection')
  await section(page)
    .getByRole('button', { name: /^How it is paid/ })
    .click()
  await page.getByLabel('Paid', { exact: true }).selectOption('Savings Plan, one year')
  await page.keyboard.press('Escape')
  await expect(section(page)).toContainText('t3.medium, one-year Savings Plan, sized for a peak')
})

test('what is wrong with an assumption is said at its field, and the answer is held', async ({
  page,
}) => {
  await open(page)
  await section(page)
    .getByRole('button', { name: /^How busy/ })
    .click()
  await page.getByLabel('Busy', { exact: true }).fill('0')
  await page.getByLabel('Busy', { exact: true }).blur()
  await expect(page.getByText('Utilization: above 0, at most 1')).toBeVisible()
  await expect(section(page)).toContainText('nine t3.medium cost $276.77')
})

test('the ranking sorts, leaves families out, and a click compares with a type', async ({
  page,
}) => {
  await open(page)
  const ranking = page.getByRole('table', { name: /fleets that could serve it/ })
  const types = ranking.getByRole('rowheader')
  await expect(types.first()).toContainText('t3a.small')
  await expect(section(page)).toContainText('t3.nano, t3a.nano cannot serve')
  await page.getByRole('button', { name: 'T3a', exact: true }).click()
  await expect(types.first()).toContainText('t3.small')
  await expect(page.getByRole('heading', { name: /^21 fleets/ })).toBeVisible()

  await ranking.getByRole('button', { name: /^Instances/ }).click()
  await ranking.getByRole('button', { name: /^Instances/ }).click()
  await expect(types.first()).toContainText('t3.micro')
  await expect(page.getByRole('heading', { name: /most first$/ })).toBeVisible()

  // What the last one costs says something of the others where they are in the order of costs.
  await page.getByRole('button', { name: /^\d+ more$/ }).click()
  await ranking.getByRole('row', { name: /^Compare with c5.large/ }).click()
  await expect(section(page)).toContainText('nine c5.large cost $558.00')
})

test('many families are behind one line, and the page leads to each of its parts', async ({
  page,
}) => {
  await open(page, '#p=2026-09&r=1M/day&d=1000&m=512')
  await test.step('all or none of the families at once', async () => {
    await page.getByText('All 29 families', { exact: true }).click()
    await page.getByRole('button', { name: 'Choose none' }).click()
    await page.getByRole('button', { name: 'T4g', exact: true }).click()
    await expect(page.getByText('1 of 29 families', { exact: true })).toBeVisible()
    const ranking = page.getByRole('table', { name: /fleets that could serve it/ })
    await expect(ranking.getByRole('rowheader').first()).toContainText('t4g.small')
    await expect(ranking.getByRole('rowheader').last()).toContainText('t4g.')
  })
  await test.step('each part has its name in the line above them, and the keyboard goes on there', async () => {
    for (const link of await page
      .getByRole('navigation', { name: 'Further down' })
      .getByRole('button')
      .all()) {
      const name = (await link.textContent()) ?? ''
      await link.click()
      await expect(page.getByRole('heading', { name, exact: true })).toBeFocused()
      await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport()
    }
  })
})

test('a type that is too small says so', async ({ page }) => {
  await open(page)
  await section(page)
    .getByRole('button', { name: /^Instance type/ })
    .click()
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 't3.nano, 2 vCPU, 0.5 GiB' })
  await expect(section(page)).toContainText('A t3.nano cannot serve this')
  await expect(reader(page)).toHaveCount(0)
})

test('the table has the figures of the chart', async ({ page }) => {
  await open(page)
  await section(page).getByRole('radio', { name: 'Table' }).check()
  const table = page.getByRole('table', { name: 'Cost against requests a month' })
  await expect(table.getByRole('row', { name: /^30,000,000/ })).toContainText(
    '$361.00$276.779$84.23 less, 23.3 %you are here',
  )
  await expect(table.getByRole('row', { name: /^7,666,693/ })).toContainText('EC2 becomes cheaper')
})

test('the axes can be linear or logarithmic, and begin with one request', async ({ page }) => {
  await open(page)
  for (const scales of ['Both on log scales', 'Both linear', 'Requests on a log scale']) {
    await page.getByRole('button', { name: 'How the chart is drawn' }).click()
    await page.getByLabel(scales).check()
    await page.getByLabel('From one request to far past them').check()
    await page.keyboard.press('Escape')
    await expect(reader(page)).toHaveAttribute('aria-valuemin', '1')
    await expect(reader(page)).toHaveAttribute('aria-valuemax', '500000000')
    const handleBox = await handle(page).boundingBox()
    expect(handleBox?.width).toBeGreaterThan(0)
  }
})

test('scales and range of the chart are still chosen after a reload', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'How the chart is drawn' }).click()
  await page.getByLabel('Both linear').check()
  await page.getByLabel('From one request to far past them').check()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(reader(page)).toHaveAttribute('aria-valuemin', '1')
  await page.getByRole('button', { name: 'How the chart is drawn' }).click()
  await expect(page.getByLabel('Both linear')).toBeChecked()
})

test('without requests there is nothing to compare, and it says so', async ({ page }) => {
  await open(page)
  await requests(page).fill('')
  await expect(section(page)).toContainText('Without requests there is nothing to compare.')
  await expect(section(page)).toContainText('One t3.medium would still cost $30.75 a month.')
  await expect(reader(page)).toHaveCount(0)
})

test('where EC2 is never cheaper it says so', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'HTTP API' }).click()
  await page.getByRole('button', { name: /^Cron job/ }).click()
  await expect(section(page)).toContainText('Lambda never costs more')
})

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const width of [1440, 768, 390, 320]) {
  test(`chart, table and an assumption fit at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    await expect(reader(page)).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await section(page).getByRole('radio', { name: 'Table' }).check()
    await section(page)
      .getByRole('button', { name: /^Memory/ })
      .click()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}
