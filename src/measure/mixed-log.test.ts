import { expect, test } from 'vitest'
import { pairsOf, sampleOf } from './durations'
import { Reading } from './reading'

/** Of three functions: one in the JSON log format, one that was given more memory half way, one that fails. */
const LOG = `
2026-09-01T00:00:01.001Z /aws/lambda/orders INIT_START Runtime Version: nodejs:20.v30\tRuntime Version ARN: arn:aws:lambda:us-east-1::runtime:aa
2026-09-01T00:00:01.301Z /aws/lambda/orders START RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a01 Version: $LATEST
2026-09-01T00:00:01.350Z /aws/lambda/orders 2026-09-01T00:00:01.350Z\t5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a01\tERROR\tInvoke Error \t{"errorType":"TypeError","errorMessage":"Cannot read properties of undefined (reading 'Duration: 5 ms')","stack":["TypeError: Cannot read","    at Runtime.handler (/var/task/index.js:12:34)","    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"]}
Traceback (most recent call last):
  File "/var/task/app.py", line 10, in handler
    raise ValueError("REPORT the Billed Duration: 100 ms of this")
2026-09-01T00:00:01.360Z /aws/lambda/orders END RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a01
2026-09-01T00:00:01.361Z /aws/lambda/orders REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a01\tDuration: 58.21 ms\tBilled Duration: 359 ms\tMemory Size: 512 MB\tMax Memory Used: 80 MB\tInit Duration: 300.15 ms\tXRAY TraceId: 1-5bef4de7-ad49b0e87f6ef6c87fc2e700\tSegmentId: 5bef4de7\tSampled: true
2026-09-01T00:10:00.000Z /aws/lambda/orders REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a02\tDuration: 4.00 ms\tBilled Duration: 4 ms\tMemory Size: 512 MB\tMax Memory Used: 82 MB\t
{"time":"2026-09-01T00:10:05.000Z","type":"platform.start","record":{"requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","functionArn":"arn:aws:lambda:us-east-1:123456789012:function:resize","version":"$LATEST"}}
{"timestamp":"2026-09-01T00:10:05.100Z","level":"INFO","requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","message":{"durationMs":7,"memorySizeMB":1}}
{"time":"2026-09-01T00:10:06.234Z","type":"platform.report","record":{"requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","metrics":{"durationMs":1233.96,"billedDurationMs":1698,"memorySizeMB":256,"maxMemoryUsedMB":123,"initDurationMs":463.512},"status":"success"}}
2026-09-01T12:00:00.000Z /aws/lambda/orders REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a03\tDuration: 3.31 ms\tBilled Duration: 4 ms\tMemory Size: 1024 MB\tMax Memory Used: 90 MB\t
2026-09-01T12:00:01.000Z /aws/lambda/nightly 2026-09-01T12:00:01.000Z 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a04 Task timed out after 3.00 seconds
2026-09-01T12:00:01.001Z /aws/lambda/nightly REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a04\tDuration: 3003.17 ms\tBilled Duration: 3000 ms\tMemory Size: 128 MB\tMax Memory Used: 128 MB\tStatus: timeout
2026-09-02T00:00:01.361Z /aws/lambda/orders REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a05\tDuration: 4.00 ms\tBilled Duration: 4 ms\tMemory Size: 512 MB\tMax Memory Used: 80 MB\t
2026-09-02T00:00:02.000Z /aws/lambda/orders REPORT RequestId: 5f1c6a52-0b39-4b57-9a4e-0e0b6b6e7a06\tDuration: 4.00 ms\tBilled Dur`

test('a log of several functions, with stack traces, cut lines and both formats', () => {
  const reading = new Reading((bytes) => new TextDecoder().decode(bytes))
  reading.read(new TextEncoder().encode(LOG))
  const finding = reading.end()
  if (finding.kind !== 'measured') throw new Error(finding.kind)
  const { functions, span, unread } = finding.measurement
  const histogram = functions.map(({ name, memoryMb, durations, coldStarts, initSum, usedMb }) => ({
    called: `${name} ${memoryMb}`,
    samples: durations.flatMap(pairsOf).map(sampleOf),
    cold: [coldStarts, initSum],
    usedMb,
  }))
  expect(histogram).toEqual([
    // The JSON log format does not name its function in its reports.
    { called: ' 256', samples: [['1233.96', 1]], cold: [1, 46_352], usedMb: 123 },
    { called: 'nightly 128', samples: [['3003.17', 1]], cold: [0, 0], usedMb: 128 },
    {
      called: 'orders 512',
      samples: [
        ['4', 2],
        ['58.21', 1],
      ],
      cold: [1, 30_015],
      usedMb: 82,
    },
    { called: 'orders 1024', samples: [['3.31', 1]], cold: [0, 0], usedMb: 90 },
  ])
  expect(span).toEqual({
    from: Date.parse('2026-09-01T00:00:01Z'),
    to: Date.parse('2026-09-02T00:00:01Z'),
  })
  expect(unread.count).toBe(1)
  expect(unread.first[0]).toMatch(/^2026-09-02T00:00:02.*Billed Dur$/)
})
