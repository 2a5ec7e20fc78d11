import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'

const fragment = (page: Page) => new URL(page.url()).hash

test('the address is not written before something changes', async ({ page }) => {
  await page.goto('./#m=256&f=mine,r:5/day,d:100,m:256')
  await expect(page.getByLabel('Name of the function')).toHaveValue('mine')
  await page.waitForTimeout(600)
  expect(fragment(page)).toBe('#m=256&f=mine,r:5/day,d:100,m:256')
})

test('a reload keeps everything', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Requests', { exact: true }).fill('123,456/hour')
  await page.getByLabel('Duration', { exact: true }).fill('250')
  await page.getByRole('switch', { name: 'Free tier' }).check()
  await page.getByLabel('Month', { exact: true }).selectOption('28 days, 672 hours')
  await page.getByRole('button', { name: 'NAT gateway' }).click()
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByLabel('Name of the function').nth(1).fill('worker & co, “2”')
  const total = await page.getByRole('button', { name: /^Copy \$/ }).textContent()
  await expect.poll(() => fragment(page)).toContain('worker')
  await page.reload()
  expect(await page.getByRole('button', { name: /^Copy \$/ }).textContent()).toBe(total)
  await expect(page.getByLabel('Name of the function').nth(1)).toHaveValue('worker & co, “2”')
  await expect(page.getByLabel('Month', { exact: true })).toHaveValue('672')
  await expect(page.getByRole('switch', { name: 'Free tier' })).toBeChecked()
  await expect(page.getByLabel('Requests', { exact: true })).toHaveValue('123,456')
})

test('an edit survives a reload right behind it', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('200')
  await expect.poll(() => fragment(page)).toContain('d:200')
  await page.getByLabel('Duration', { exact: true }).fill('250')
  // A browser without a window has no key for it.
  await page.keyboard.press('Control+r')
  await page.reload()
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('250')
})

test('edits replace the address: going back leaves the page', async ({ page }) => {
  await page.goto('about:blank')
  await page.goto('./')
  for (const duration of ['200', '300', '400']) {
    await page.getByLabel('Duration', { exact: true }).fill(duration)
    await page.getByLabel('Duration', { exact: true }).blur()
  }
  await expect.poll(() => fragment(page)).toContain('d:400')
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('a link pasted over the address opens, and can be undone', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => {
    location.hash = '#f=pasted,r:7/day,d:100'
  })
  await expect(page.getByLabel('Name of the function')).toHaveValue('pasted')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Name of the function')).toHaveValue('api')
})

test('a damaged link opens and says what is wrong with it', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('400')
  await expect.poll(() => fragment(page)).toContain('d:400')
  const damaged = fragment(page).replace('d:400', 'd:4000000')
  await page.goto(`./${damaged}`)
  await page.reload()
  const notes = page.getByRole('status').filter({ hasText: 'link' })
  await expect(notes).toBeVisible()
  await page.getByRole('button', { name: 'Put the notes about this link away' }).click()
  await expect(notes).toBeHidden()
})

test('a link over changed work leaves it one press away', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Duration', { exact: true }).fill('432')
  await expect.poll(() => fragment(page)).toContain('d:432')
  await page.evaluate(() => {
    location.hash = '#f=pasted,r:7/day,d:100'
  })
  await expect(page.getByLabel('Name of the function')).toHaveValue('pasted')
  await page.getByRole('button', { name: 'Bring back what I had' }).click()
  await expect(page.getByLabel('Duration', { exact: true })).toHaveValue('432')
  await expect(page.getByText('took the place of')).toBeHidden()
})

test('back and forward go between the links that were opened', async ({ page }) => {
  await page.goto('./')
  const name = page.getByLabel('Name of the function')
  for (const pasted of ['one', 'two']) {
    await page.evaluate((text) => {
      location.hash = `#f=${text},r:7/day,d:100`
    }, pasted)
    await expect(name).toHaveValue(pasted)
  }
  await page.goBack()
  await expect(name).toHaveValue('one')
  await page.goBack()
  await expect(name).toHaveValue('api')
  expect(fragment(page)).toBe('')
  await page.goForward()
  await expect(name).toHaveValue('one')
})

test('the corrected link of a damaged one opens without a note', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#v=1&p=2020-02&f=api,r:1/day,d:100,m:20000&c=0000')
  await expect(page.getByText('The nearest that is, 3,008, is used.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy the corrected link' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('/#v=1&p=2020-02&rg=us-east-1&f=api,r:1/day,d:100,m:3008&c=')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('slider', { name: 'Memory' })).toHaveValue(/./)
  await expect(page.getByRole('button', { name: 'Put the notes about' })).toBeHidden()
})

test('the query is read where there is no fragment, and goes with the first change', async ({
  page,
}) => {
  await page.goto('./?f=asked,r:7/day,d:100')
  await expect(page.getByLabel('Name of the function')).toHaveValue('asked')
  const { search } = new URL(page.url())
  expect(search).toBe('?f=asked,r:7/day,d:100')
  await page.getByLabel('Duration', { exact: true }).fill('432')
  await expect.poll(() => fragment(page)).toContain('d:432')
  expect(new URL(page.url()).search).toBe('')

  await test.step('so does the one that opens the page at how it calculates', async () => {
    await page.goto('./?how')
    await expect(page.getByRole('region', { name: 'How this is calculated' })).toBeInViewport()
    await page.getByLabel('Duration', { exact: true }).fill('432')
    await expect.poll(() => fragment(page)).toContain('d:432')
    expect(new URL(page.url()).search).toBe('')
  })
})
