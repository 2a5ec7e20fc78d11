import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** Chromium without its windows: the browser tests take two thirds of the time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell'

const NAMES = [
  WITHOUT_WINDOWS,
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
]

const BY_HAND = `Found no Chrome or Chromium, and could not install one. Install one by hand:
  Debian      sudo apt-get install chromium
  elsewhere   npx playwright install --with-deps chromium, or https://www.google.com/chrome
or name one that you have: CHROMIUM=/path/to/chrome npm test`

/**
 * Returns the path of a browser that starts: the one that CHROMIUM names, an installed Chrome or
 * Chromium, or Playwright's own; undefined where there is none.
 */
async function findChromium() {
  const { chromium } = await import('@playwright/test')
  return [process.env.CHROMIUM, ...installedPaths(), chromium.executablePath()]
    .filter((path) => path !== undefined)
    .find(starts)
}

/** What Playwright is to launch: the browser that is found, and without what would disturb it. */
export async function launchOptions() {
  const executablePath = await findChromium()
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The browser's own traffic: nothing of it concerns the page.
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

/** Makes sure that there is a browser, installing one if need be. Returns whether there is. */
export async function ensureChromium() {
  for (const [what, command] of [['', ''], ...installers()]) {
    if (command) console.log(`Found no Chrome or Chromium: trying ${what} (${command}) …`)
    if (command) run(command)
    if (await findChromium()) return true
  }
  console.error(BY_HAND)
  return false
}

/** Where an installed Chrome or Chromium may be. */
function installedPaths() {
  const { PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    )
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'))
  }
  return PATH.split(':').flatMap((folder) => NAMES.map((name) => join(folder, name)))
}

/**
 * A file of the right name may still be a stub, or lack its libraries.
 * Windows' Chrome opens a window when it is asked for its version: there the file must do.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  try {
    execFileSync(path, ['--no-sandbox', '--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

/** What may bring a browser, in the order tried. */
function installers() {
  const installers = [["Playwright's own", 'npx --no-install playwright install chromium']]
  if (existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo '
    const install = (/** @type {string} */ name) => `${sudo}apt-get install -y ${name}`
    const command = `${sudo}apt-get update && (${install(WITHOUT_WINDOWS)} || ${install('chromium')})`
    installers.push(["the system's", command])
  }
  return installers
}
