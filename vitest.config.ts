import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Random cases come from it: the same seed, the same cases. */
const SEED = process.env.SEED ?? String(randomInt(2 ** 31))
process.stdout.write(`SEED=${SEED}\n`)

const ordinary: ViteUserConfig = {
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { SEED },
    maxWorkers: '100%',
    reporters: ['dot', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
}

const SHARDS = availableParallelism()

/** Some of the same tests with very many cases, which are dealt out to all cores. */
const deep: ViteUserConfig = {
  test: {
    maxWorkers: SHARDS,
    reporters: ['verbose', 'json'],
    outputFile: { json: 'reports/deep.json' },
    projects: Array.from({ length: SHARDS }, (_, shard) => ({
      test: {
        name: `${shard + 1} of ${SHARDS}`,
        include: [
          'test/oracle/agreement.test.ts',
          'test/laws*.test.ts',
          'test/fuzz/*.test.ts',
          'src/engine/estimate.test.ts',
          'src/engine/break-even.test.ts',
        ],
        env: { SEED, DEEP: '1', SHARD: `${shard}/${SHARDS}`, BREAK_EVEN_RUNS: '1000' },
      },
    })),
  },
}

export default defineConfig(({ mode }) => (mode === 'deep' ? deep : ordinary))
