import { createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { type ClientRequest, get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { Unreachable } from './failure'

export interface Patience {
  /** How long no byte may come before the answer counts as lost. */
  readonly stallMs: number
  /** How often a request is made again that brought nothing. */
  readonly retries: number
  /** The wait before the first of them; it doubles each time. */
  readonly backOffMs: number
  readonly pause: (ms: number) => Promise<unknown>
}

export const PATIENCE: Patience = {
  stallMs: 60_000,
  retries: 6,
  backOffMs: 1_000,
  pause: setTimeout,
}

/** What an interrupted download is resumed by. */
interface Part {
  readonly etag: string
  readonly gzip: boolean
}

export interface Download {
  readonly gzip: boolean
}

/** Worth another try: what went wrong, and what the server asked to wait. */
class Passing extends Error {
  readonly waitMs: number
  constructor(says: string, waitMs = 0) {
    super(says)
    this.waitMs = waitMs
  }
}

/**
 * Fetches a file whole, as it was sent: what an earlier call got of the same version is kept and the
 * rest asked for. Returns whether the file is compressed. Throws an `Unreachable` where AWS refuses, or
 * keeps failing without a byte of progress.
 */
export async function download(url: string, file: string, patience: Patience): Promise<Download> {
  if ((await sizeOf(file)) > 0) return { gzip: (await partOf(file)).gzip }
  let failures = 0
  for (;;) {
    const before = await sizeOf(`${file}.part`)
    const answer = await attempt(url, file, patience.stallMs).catch((error: Error) => error)
    if (answer instanceof Unreachable) throw answer
    if (!(answer instanceof Error)) return answer
    failures = (await sizeOf(`${file}.part`)) > before ? 0 : failures + 1
    if (failures > patience.retries) {
      throw new Unreachable(`${url}: ${answer.message}. Run again to go on.`)
    }
    const asked = answer instanceof Passing ? answer.waitMs : 0
    await patience.pause(Math.max(asked, patience.backOffMs * 2 ** Math.max(failures - 1, 0)))
  }
}

async function attempt(url: string, file: string, stallMs: number): Promise<Download> {
  const [part, have] = await keptPart(file)
  const range = part && { range: `bytes=${have}-`, 'if-range': part.etag }
  const answer = await ask(url, { 'accept-encoding': 'gzip', ...range }, stallMs)
  try {
    const { statusCode: status = 0 } = answer
    if (status === 416) await rm(`${file}.part`, { force: true })
    if (status !== 200 && status !== 206) throw refusal(url, answer)
    const from = status === 206 ? have : 0
    if (from > 0 && !answer.headers['content-range']?.startsWith(`bytes ${from}-`)) {
      await rm(`${file}.part`, { force: true })
      throw new Passing('the rest was asked for, another part was sent')
    }
    const gzip = part && from > 0 ? part.gzip : answer.headers['content-encoding'] === 'gzip'
    if (from === 0) await keep(file, { etag: answer.headers.etag ?? '', gzip })
    await pipeline(answer, createWriteStream(`${file}.part`, { flags: from > 0 ? 'a' : 'w' }))
    await expectWhole(file, from, answer)
    await rename(`${file}.part`, file)
    return { gzip }
  } finally {
    answer.destroy()
  }
}

/** A weak tag does not promise the same bytes, so what came with it cannot be added to. */
async function keptPart(file: string): Promise<[Part | null, number]> {
  const have = await sizeOf(`${file}.part`)
  const part = have > 0 ? await partOf(file) : null
  return part?.etag.startsWith('"') ? [part, have] : [null, 0]
}

const partOf = async (file: string): Promise<Part> =>
  JSON.parse(await readFile(`${file}.part.json`, 'utf8'))

const keep = (file: string, part: Part) => writeFile(`${file}.part.json`, JSON.stringify(part))

async function expectWhole(file: string, from: number, answer: IncomingMessage): Promise<void> {
  const length = answer.headers['content-length']
  const missing = length ? from + Number(length) - (await sizeOf(`${file}.part`)) : 0
  if (missing !== 0) throw new Passing(`the answer ends ${missing} bytes too early`)
}

function ask(url: string, headers: object, stallMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? getHttps : getHttp
    const request: ClientRequest = get(url, { headers: { ...headers } }, resolve)
    request.setTimeout(stallMs, () => {
      request.destroy(new Passing(`nothing came for ${stallMs / 1000} s`))
    })
    request.on('error', reject)
  })
}

function refusal(url: string, { statusCode = 0, headers }: IncomingMessage): Error {
  if (statusCode === 403) {
    return new Unreachable(
      `${url}: 403, access denied. AWS’s price lists need no credentials: the address is wrong, the version is gone (--restart asks for the current one), or a proxy stands between.`,
    )
  }
  const passing = statusCode >= 500 || [408, 416, 429].includes(statusCode)
  if (!passing) return new Unreachable(`${url}: status ${statusCode}`)
  return new Passing(`status ${statusCode}`, Number(headers['retry-after'] ?? 0) * 1000 || 0)
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
