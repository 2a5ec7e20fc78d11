import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    maxWorkers: '100%',
    reporters: ['dot', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
})
