import { expect } from '@playwright/test'
import { test } from './host-fixtures'
import { frame } from './widget-frame'

/**
 * 10,000,000 requests × $0.0000002 = $2, and 10,000,000 × 0.1 s × 1 GB × $0.0000166667 = $16.6667:
 * what eu-west-1 costs in September 2026, x86.
 */
const IRELAND = 'p=2026-09&rg=eu-west-1&ft=0&f=api,r:10000000/month,d:100,m:1024'

test('prices of another book and region come into a sandboxed frame', async ({ page, sites }) => {
  await page.goto(sites.publish(frame(sites.widget, { link: IRELAND, sandbox: 'allow-scripts' })))
  const widget = page.frameLocator('iframe')
  await expect(widget.getByText('$18.67', { exact: true }).first()).toBeVisible()
  await expect(widget.getByText('eu-west-1')).toBeVisible()
  await expect(widget.getByText('Prices of September 2026')).toBeVisible()
  await expect(widget.getByRole('status')).toHaveCount(0)
})

test('prices that do not arrive are said, and can be asked for again', async ({ page, sites }) => {
  const file = '**/embed/prices/2026-09/eu-west-1.js'
  await page.route(file, (route) => route.fulfill({ status: 404 }))
  await page.goto(sites.publish(frame(sites.widget, { link: IRELAND, sandbox: 'allow-scripts' })))
  const widget = page.frameLocator('iframe')
  await expect(widget.getByRole('alert')).toContainText('Could not load what this link needs')
  await expect(widget.getByText('$')).toHaveCount(0)
  await page.unroute(file)
  await widget.getByRole('button', { name: 'Try again' }).click()
  await expect(widget.getByText('$18.67', { exact: true }).first()).toBeVisible()
})
