import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/chromium.mjs'

/** Another port than `npm start`, so that both can run. What is served is the last build. */
const port = Number(process.env.E2E_PORT ?? 4174)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Pages wait for the browser more than for the processor.
  workers: 3,
  retries: 0,
  // A walk through all views with axe takes its time, and a busy machine longer.
  timeout: 90_000,
  // A busy machine takes its time to fetch a part of the page.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of every test takes a fifth of its time: `TRACE=1` where one is wanted.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: await launchOptions(),
  },
  // Something else serves the build already: `npm run test:deploy`.
  ...(!process.env.E2E_SERVED && {
    webServer: { command: `npm run --silent preview -- --port ${port}`, port },
  }),
})
