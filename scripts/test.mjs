/** `npm test`: installs, then runs every check, cheap ones first, up to the first that fails. */
import { readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

const REPORTS = new URL('../reports/', import.meta.url)

const STEPS = ['format', 'types', 'lint', 'unused', 'unit', 'build', 'size', 'browser', 'e2e']

rmSync(REPORTS, { recursive: true, force: true })
const failedStep = install() ? await firstFailure() : 'install'
if (failedStep) console.error(`\nStopped: ${failedStep} failed.`)
console.log(summary(failedStep !== undefined))
process.exitCode = failedStep ? 1 : 0

async function firstFailure() {
  for (const step of STEPS) {
    console.log(`\n── ${step}`)
    const passed =
      step === 'browser' ? await ensureChromium() : run(`npm run --silent test:${step}`)
    if (!passed) return step
  }
  return undefined
}

/**
 * Counts of the two runners' own reports; a step without a runner that failed counts as one.
 *
 * @param {boolean} stopped
 */
function summary(stopped) {
  const unit = report('unit.json')
  const e2e = report('e2e.json').stats ?? {}
  const passed = (unit.numPassedTests ?? 0) + (e2e.expected ?? 0)
  const failed = (unit.numFailedTests ?? 0) + (e2e.unexpected ?? 0) + (e2e.flaky ?? 0)
  return `\n${passed} passed, ${stopped ? Math.max(failed, 1) : failed} failed`
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, REPORTS), 'utf8'))
  } catch {
    return {}
  }
}
