/** AWS's price host on loopback, which can be told to fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PriceRules, RegionPrices } from '../../../src/engine/price-book'
import { offerFile, offers, PUBLISHED, savingsFile, VERSION } from './lists'
import { type Row, rowsOf } from './rows'

export interface FakeAws {
  readonly url: string
  /** What is served, by path: a test may change it. */
  readonly files: Map<string, string>
  /** The paths asked for, with the range where one was. */
  readonly asked: string[]
  /** Answers in place of the server, for the path that it names, as often as it stands here. */
  readonly failures: { readonly path: string; readonly answer: Answer }[]
  readonly close: () => void
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Serves files by path, with ranges. */
export async function serve(files: Map<string, string>): Promise<FakeAws> {
  const asked: string[] = []
  const failures: FakeAws['failures'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(request.headers.range ? `${path} ${request.headers.range}` : path)
    const failure = failures.findIndex((one) => path.includes(one.path))
    const [planned] = failure < 0 ? [] : failures.splice(failure, 1)
    if (planned) planned.answer(request, response)
    else answerWith(files.get(path), request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, files, asked, failures, close }
}

function answerWith(
  file: string | undefined,
  { headers }: IncomingMessage,
  response: ServerResponse,
) {
  if (file === undefined) return response.writeHead(403).end('<Error>AccessDenied</Error>')
  const bytes = Buffer.from(file)
  const etag = `"${bytes.length}"`
  const from = headers['if-range'] === etag ? Number(/\d+/.exec(headers.range ?? '')) : 0
  const rest = bytes.subarray(from)
  const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
  const status = from > 0 ? 206 : 200
  return response
    .writeHead(status, { etag, 'content-length': rest.length, ...(from > 0 ? range : {}) })
    .end(rest)
}

export interface FakeRegion {
  readonly prices: RegionPrices
  readonly short: string
  /** What a test makes of the rows. */
  readonly change?: (rows: Row[]) => Row[]
}

/** All that AWS's host has for those regions. */
export function priceLists(rules: PriceRules, regions: readonly FakeRegion[]): Map<string, string> {
  const files = new Map<string, string>()
  const root = '/offers/v1.0/aws'
  const savings = '/savingsPlan/v1.0/aws/AWSComputeSavingsPlan'
  const codes = regions.map(({ prices }) => prices.region)
  const put = (path: string, value: unknown) => files.set(path, JSON.stringify(value))
  put(`${root}/index.json`, {
    formatVersion: 'v1.0',
    offers: Object.fromEntries(
      offers.map((offerCode) => [
        offerCode,
        {
          offerCode,
          currentRegionIndexUrl: `${root}/${offerCode}/current/region_index.json`,
          currentSavingsPlanIndexUrl: `${savings}/current/region_index.json`,
        },
      ]),
    ),
  })
  put(`${savings}/current/region_index.json`, {
    regions: codes.map((regionCode) => ({
      regionCode,
      versionUrl: `${savings}/${VERSION}/${regionCode}/index.json`,
    })),
  })
  for (const offer of offers) {
    const address = (code: string) => `${root}/${offer}/${VERSION}/${code}/index.json`
    put(`${root}/${offer}/current/region_index.json`, {
      formatVersion: 'v1.0',
      publicationDate: PUBLISHED,
      regions: Object.fromEntries(
        codes.map((regionCode) => [
          regionCode,
          { regionCode, currentVersionUrl: address(regionCode) },
        ]),
      ),
    })
  }
  for (const { prices, short, change = (rows: Row[]) => rows } of regions) {
    const rows = change(rowsOf(prices, rules, short))
    for (const offer of offers) {
      files.set(`${root}/${offer}/${VERSION}/${prices.region}/index.json`, offerFile(offer, rows))
    }
    files.set(`${savings}/${VERSION}/${prices.region}/index.json`, savingsFile(prices, rows))
  }
  return files
}
