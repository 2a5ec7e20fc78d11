import { randomInt } from 'node:crypto'
import { defineConfig } from 'vitest/config'

const SEED = process.env.SEED ?? String(randomInt(2 ** 31))
process.stdout.write(`Random cases of SEED=${SEED}\n`)

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { SEED },
    maxWorkers: '100%',
    reporters: ['dot', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
})
