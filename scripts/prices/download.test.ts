import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { download } from './download'
import { type FakeAws, serve } from './fake-aws/server'

const TEXT = JSON.stringify({ prices: 'x'.repeat(100_000) })
const STALL_MS = 1_000
const pauses: number[] = []
const PATIENCE = {
  stallMs: STALL_MS,
  retries: 2,
  backOffMs: 100,
  pause: async (ms: number) => pauses.push(ms),
}

let aws: FakeAws
let folder: string
let file: string
beforeEach(async () => {
  pauses.length = 0
  folder = mkdtempSync(join(tmpdir(), 'download-'))
  file = join(folder, 'file')
  aws = await serve(new Map([['/file', TEXT]]))
})
afterEach(() => {
  aws.close()
  rmSync(folder, { recursive: true })
})

const fetched = () => download(`${aws.url}/file`, file, PATIENCE)
const fail = (answer: (response: ServerResponse) => void, times = 1) => {
  const failure = {
    path: '/file',
    answer: (_: unknown, response: ServerResponse) => answer(response),
  }
  aws.failures.push(...Array.from({ length: times }, () => failure))
}
const sendHalf = (response: ServerResponse, etag = `"${TEXT.length}"`) =>
  response.writeHead(200, { etag, 'content-length': TEXT.length }).write(TEXT.slice(0, 50_000))

test('fetches a file once', async () => {
  expect(await fetched()).toEqual({ gzip: false })
  expect(await fetched()).toEqual({ gzip: false })
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
  expect(aws.asked).toEqual(['/file'])
})

test('keeps what was sent compressed as it was sent', async () => {
  fail((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT)))
  expect(await fetched()).toEqual({ gzip: true })
  expect(gunzipSync(readFileSync(file)).toString()).toBe(TEXT)
})

test.each([500, 503, 429])('asks again, later each time, after a status of %i', async (status) => {
  fail((response) => response.writeHead(status).end(), 2)
  await fetched()
  expect(aws.asked).toHaveLength(3)
  expect(pauses).toEqual([100, 200])
})

test('waits as long as it was asked to', async () => {
  fail((response) => response.writeHead(429, { 'retry-after': '1' }).end())
  await fetched()
  expect(pauses).toEqual([1000])
})

test('gives up after a number of answers without a byte', async () => {
  fail((response) => response.writeHead(503).end(), 3)
  await expect(fetched()).rejects.toThrow(/\/file: status 503\. Run again to go on\./)
  expect(aws.asked).toHaveLength(3)
})

test.each([
  [403, /403, access denied.*need no credentials/],
  [404, /status 404/],
])('does not ask again after a status of %i', async (status, message) => {
  fail((response) => response.writeHead(status).end())
  await expect(fetched()).rejects.toThrow(message)
  expect(aws.asked).toHaveLength(1)
})

test.each([
  [
    'is cut',
    (response: ServerResponse) => sendHalf(response) && setImmediate(() => response.destroy()),
  ],
  ['stops coming', (response: ServerResponse) => sendHalf(response)],
])('asks for the rest of an answer that %s', async (_what, answer) => {
  fail(answer)
  await fetched()
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
  expect(aws.asked).toEqual(['/file', '/file bytes=50000-'])
})

test('goes on in a later run, with as many tries as if it were the first', async () => {
  fail((response) => sendHalf(response) && setImmediate(() => response.destroy()))
  fail((response) => response.writeHead(503).end(), 3)
  await expect(fetched()).rejects.toThrow('Run again to go on')
  aws.asked.length = 0
  await fetched()
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
  expect(aws.asked).toEqual(['/file bytes=50000-'])
})

test.each([
  ['has changed since', '"old"', ['/file', '/file bytes=50000-']],
  ['has a weak tag', `W/"${TEXT.length}"`, ['/file', '/file']],
])('begins anew where the file %s', async (_what, etag, asked) => {
  fail((response) => sendHalf(response, etag) && setImmediate(() => response.destroy()))
  await fetched()
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
  expect(aws.asked).toEqual(asked)
})

test('begins anew where another part is sent than was asked for', async () => {
  fail((response) => sendHalf(response) && setImmediate(() => response.destroy()))
  fail((response) => response.writeHead(206, { 'content-range': 'bytes 7-9/10' }).end('abc'))
  await fetched()
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
})

test('says that nothing came, where nothing comes', async () => {
  fail(() => {}, 3)
  await expect(fetched()).rejects.toThrow('nothing came for 1 s')
})

test('says who cannot be reached', async () => {
  aws.close()
  await expect(fetched()).rejects.toThrow(/\/file: .*ECONNREFUSED.*Run again/)
})
