/**
 * `npm run test:mutation`: see docs/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['./test/mutation/test-runner.mjs'],
  testRunner: 'same-process',
  coverageAnalysis: 'perTest',
  mutate: [
    'src/{engine,scenario,measure}/**/*.ts',
    '!src/**/*.{test,golden}.ts',
    '!src/engine/golden-*.ts',
    '!src/scenario/scenario-under-test.ts',
  ],
  ignorePatterns: ['/dist', '/reports', '/e2e', '/bench', '/docs', '/public', '/deploy', '/src/ui'],
  // Stryker would read it with an interface that TypeScript no longer has.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandboxes',
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
}
