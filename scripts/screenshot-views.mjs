/**
 * The views that a reader may meet: how each is reached, and what of it is in the picture:
 * the calculator down to its analysis where nothing else is said.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{
 *   name: string,
 *   path?: string,
 *   show?: (page: Page) => Promise<unknown>,
 *   of?: 'page' | 'window' | 'calculator' | ((page: Page) => Locator),
 * }} View
 */

const EXTREMES = 'n=Extremes&f=api,r:1000000000000/month,d:900000,m:3008,t:rest-api'
const RARE =
  'p=2026-09&n=Everything~20there~20is&ft=0&f=stream,r:30000000/month,d:500,m:1769,a:arm,t:function-url,disk:2048,cold:0.02,stream:7168,out:6,same:0.5,other:0.25,log:0.7,async:12.5,snap:2,snaph:360'
const EXTRAS =
  'e=nat-gateway,g:2,gb:60&e=dynamodb,w:1,rd:2.5,gb:40&e=sqs,q:fifo,n:3,kb:65&e=eventbridge,n:1&e=step-functions,n:5&e=x-ray,n:0.05&e=custom,l:Messages~20sent~20on,mo:5,mil:0.6'
const READY =
  'n=Kept~20ready&h=730&f=api,r:20/second,d:0.99x12_128.83x3,cold:0.05,init:900,pc:10,pch:360,pcs:0.8,out:6,t:rest-api,cache:0.5'
const FUNCTIONS = Array.from(
  { length: 14 },
  (_, i) =>
    `f=${['orders', 'thumbnails', 'nightly-report', 'search~2C~20cached', 'a-function-with-a-rather-long-name'][i % 5]}-${i},r:${(i + 1) * 7000}/day,d:${40 + i * 97},m:${128 * (1 + (i % 8))}${i % 3 ? '' : ',t:rest-api'}`,
).join('&')
const MEASURED = `f=measured,r:2000000/day,m:512,t:rest-api,d:${Array.from({ length: 60 }, (_, i) => `${(37 + ((i * i * 7.3) % 400)).toFixed(1)}x${1 + (i % 9)}`).join('_')}`
const TODAY =
  'p=2026-09&rg=ap-southeast-6&f=api,r:1000000/month,d:130,m:300,a:arm,t:websocket-api,mkb:4,min:14400000'
const BROKEN =
  'v=1&p=2020-02&rg=nowhere&hello=1&f=api,r:lots/day,d:100,m:20000,z:1&f=two,r:5/day,d:-4&c=0000'
const WIDGET =
  'v=1&p=2020-02&rg=us-east-1&n=HTTP~20API&ft=0&f=api,r:1000000/day,d:1000,m:512,t:rest-api&c=12d1'
const LOG = Array.from(
  { length: 600 },
  (_, i) =>
    `2026-09-${String(1 + (i % 10)).padStart(2, '0')}T00:00:00.000Z /aws/lambda/${i % 5 ? 'orders' : 'nightly'} REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\tDuration: ${60 + ((i * 37) % 240)}.83 ms\tBilled Duration: ${61 + ((i * 37) % 240)} ms\tMemory Size: 1024 MB\tMax Memory Used: 300 MB${i % 29 ? '' : '\tInit Duration: 412.11 ms'}`,
).join('\n')
const MISSING = 'p=2026-09&rg=eu-central-2&ft=0&f=api,r:1000000/month,d:100,m:128,out:20971.52'
const PRESETS = [
  'Cron job',
  'Mobile backend',
  'Image processing on upload',
  'Stream processing',
  'Webhook receiver',
  'Keep-warm ping',
  'IoT telemetry',
  'WebSocket chat',
  'ETL batch',
  'Low-latency API',
  'Web shop of five functions',
]
const SECTIONS = {
  'lambda-or-ec2': 'Lambda or EC2',
  advice: 'What would cost less',
  moves: 'What moves the bill',
  memory: 'Memory and duration',
  months: 'The next 12 months',
  how: 'How this is calculated',
}

/** @param {Page} page @param {string | RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click()
/** @param {Page} page @param {string} label @param {string} text */
const fill = (page, label, text) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text)
/** @param {string} name @returns {(page: Page) => Locator} */
const region = (name) => (page) => page.getByRole('region', { name, exact: true })
/** @param {string} text @param {string} [after] @returns {(page: Page) => Promise<void>} */
const readLog = (text, after) => async (page) => {
  await press(page, 'From a log …')
  const panel = page.getByRole('dialog', { name: 'From a log' })
  await panel.getByRole('textbox').first().fill(text)
  await panel.getByRole('button', { name: 'Read it' }).click()
  await panel.getByText(after ?? 'Use these functions').waitFor()
}

/** @type {readonly View[]} */
const PAGES = [
  { name: 'first-visit', of: 'window' },
  { name: 'whole-page', of: 'page' },
]

/** @type {readonly View[]} */
const CALCULATOR = [
  { name: 'today-elsewhere', path: `#${TODAY}` },
  ...PRESETS.map((title) => ({
    name: title.toLowerCase().replaceAll(' ', '-'),
    show: async (/** @type {Page} */ page) => {
      await press(page, 'HTTP API')
      await page.getByRole('button', { name: title }).last().click()
    },
  })),
  { name: 'many-functions', path: `#${FUNCTIONS}` },
  {
    name: 'rare-fields',
    path: `#${RARE}`,
    show: (page) => page.getByText('Sends out, logs').click(),
  },
  { name: 'extras', path: `#f=api,r:1000000/month,d:100,t:rest-api&${EXTRAS}` },
  {
    name: 'kept-ready',
    path: `#${READY}`,
    show: (page) => page.getByText('Sends out, logs').click(),
  },
  { name: 'measured', path: `#${MEASURED}` },
  { name: 'extremes', path: `#${EXTREMES}` },
  { name: 'missing-prices', path: `#${MISSING}` },
  { name: 'lines-open', show: openLines },
  { name: 'wrong', show: typeNonsense },
  { name: 'broken-link', path: `#${BROKEN}` },
]

/** @type {readonly View[]} */
const MENUS = [
  { name: 'presets', show: (page) => press(page, 'HTTP API') },
  { name: 'function-menu', show: (page) => press(page, /^More for/) },
  { name: 'settings', show: (page) => press(page, 'Settings') },
  { name: 'share', show: (page) => press(page, 'Share') },
  { name: 'export', show: (page) => press(page, 'Export') },
  { name: 'from-log', show: (page) => press(page, 'From a log …') },
  { name: 'from-log-result', show: readLog(LOG) },
  { name: 'from-log-failure', show: readLog('no line of a log', 'no REPORT line') },
  { name: 'functions-table', path: `#${FUNCTIONS}`, show: (page) => press(page, 'As a table …') },
  {
    name: 'switch-prices',
    path: `#${RARE}`,
    show: (page) => page.getByRole('radio', { name: '2020 · 100 ms' }).click(),
  },
]

/** @type {readonly View[]} */
const ANALYSIS = [
  ...Object.entries(SECTIONS).map(([name, title]) => ({ name, of: region(title) })),
  ...Object.entries(SECTIONS)
    .filter(([name]) => !['advice', 'how'].includes(name))
    .map(([name, title]) => ({
      name: `${name}-table`,
      of: region(title),
      show: (/** @type {Page} */ page) =>
        region(title)(page).getByRole('radio', { name: 'Table' }).check(),
    })),
  {
    name: 'how-open',
    of: region(SECTIONS.how),
    show: (page) =>
      region(SECTIONS.how)(page)
        .locator('details:not([open]) > summary')
        .evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLElement) one.click()
        }),
  },
  ...[2, 3, 4, 5].map((count) => ({
    name: `scenarios-${count}`,
    of: region('Scenarios side by side'),
    show: (/** @type {Page} */ page) => keepScenarios(page, count - 1),
  })),
]

/** @type {readonly View[]} */
const WIDGETS = ['result', 'compact', 'calculator'].map((view) => ({
  name: `widget-${view}`,
  path: `embed.html?view=${view}#${WIDGET}`,
  of: 'page',
}))

export const views = [...PAGES, ...CALCULATOR, ...MENUS.map(inWindow), ...ANALYSIS, ...WIDGETS]

/** @param {View} view @returns {View} */
function inWindow(view) {
  return { ...view, of: 'window' }
}

/** @param {Page} page */
async function openLines(page) {
  const lines = page
    .getByRole('region', { name: 'The bill', exact: true })
    .locator('summary, [aria-expanded=false]')
  for (const line of await lines.all()) if (await line.isVisible()) await line.click()
}

/** @param {Page} page */
async function typeNonsense(page) {
  await fill(page, 'Requests', 'lots and lots')
  await fill(page, 'Duration', 'a while')
  await fill(page, 'Memory', '5000')
  await page.getByRole('textbox', { name: 'Memory', exact: true }).blur()
  await page.getByText('Still the answer').waitFor()
}

/** @param {Page} page @param {number} count */
async function keepScenarios(page, count) {
  for (let kept = 0; kept < count; kept++) {
    await press(page, 'Add this scenario')
    await fill(page, 'Memory', String(1024 + 512 * kept))
    await fill(page, 'Duration', String(700 - 100 * kept))
  }
}
