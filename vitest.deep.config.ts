import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const SHARDS = availableParallelism()

/** The same tests as `npm test` has, with very many cases, dealt out to all cores. */
export default defineConfig({
  test: {
    maxWorkers: SHARDS,
    reporters: ['dot', 'json'],
    outputFile: { json: 'reports/deep.json' },
    projects: Array.from({ length: SHARDS }, (_, shard) => ({
      extends: './vitest.config.ts',
      test: {
        name: `shard ${shard + 1} of ${SHARDS}`,
        include: ['test/oracle/agreement.test.ts'],
        env: { DEEP: '1', SHARD: `${shard}/${SHARDS}` },
        testTimeout: 0,
      },
    })),
  },
})
