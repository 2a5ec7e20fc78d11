import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { largeList } from './fake-aws/large-list'
import { serve } from './fake-aws/server'

const MODE_LARGE = import.meta.env.MODE === 'large'
const MEGABYTES = MODE_LARGE ? 200 : 20
/** Of the heap: less than a tenth of what the large list would need, and half of what the small one would. */
const HEAP_MB = 48

test.each([false, true])(
  `a list of ${MEGABYTES} MB is read in ${HEAP_MB} MB of heap (compressed: %s)`,
  { timeout: 600_000 },
  async (gzip) => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'))
    const aws = await serve(new Map())
    aws.failures.push({
      path: '/large',
      answer: (_, response) => {
        response.writeHead(200, gzip ? { 'content-encoding': 'gzip' } : {})
        const text = Readable.from(largeList(MEGABYTES))
        if (gzip) text.pipe(createGzip()).pipe(response)
        else text.pipe(response)
      },
    })
    try {
      const file = join(folder, 'list')
      const script = 'scripts/prices/fake-aws/read-large-list.ts'
      const args = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', script]
      const run = promisify(execFile)
      const { stdout } = await run(process.execPath, [...args, `${aws.url}/large`, file])
      const { products, mb } = JSON.parse(stdout)
      expect(products).toBe(1)
      expect(mb).toBeLessThan(250)
      if (!gzip) expect(statSync(file).size).toBeGreaterThan(MEGABYTES * 1_000_000)
    } finally {
      aws.close()
      rmSync(folder, { recursive: true })
    }
  },
)
