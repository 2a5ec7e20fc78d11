import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RegionPrices } from '../../src/engine/price-book'
import { type FakeAws, type FakeRegion, priceLists, serve } from './fake-aws/server'
import { loadBook, newestBook } from './load-book'

vi.setConfig({ testTimeout: 60_000 })
const folder = mkdtempSync(join(tmpdir(), 'update-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command compares with, whichever it is. */
const { rules, regions } = await loadBook(await newestBook('src/prices'))
const milan = regions.get('eu-south-1') as RegionPrices

let aws: FakeAws
beforeEach(async () => {
  aws = await serve(new Map())
})
afterEach(() => aws.close())

const rateOf = (usd: string) => ({
  usd,
  source: { url: 'https://example.com/', read: '2026-09-01' },
})

function offer(more: Partial<FakeRegion> = {}): void {
  const lists = priceLists(rules, [{ prices: milan, short: 'EUS1-', ...more }])
  for (const [path, file] of lists) aws.files.set(path, file)
}

interface Ended {
  readonly status: number
  readonly out: string
  readonly errors: string
}

function command(...args: string[]): Promise<Ended> {
  const all = ['--import', 'tsx', 'scripts/prices/update.ts', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, out, errors) =>
      resolve({ status: Number(error?.code ?? 0), out, errors }),
    )
  })
}

const dryRun = (...args: string[]) =>
  command(
    '--from',
    aws.url,
    '--regions',
    'eu-south-1',
    '--dry-run',
    '--restart',
    '--cache',
    join(folder, 'cache'),
    ...args,
  )

test('prints what differs from the newest book', async () => {
  offer({
    prices: {
      ...milan,
      ephemeralStorage: rateOf('0.0000000357'),
      natGatewayGb: rateOf('0.02'),
    },
  })
  const { status, out, errors } = await dryRun()
  expect(out.split('\n')).toEqual([
    `2099-11 against ${rules.id}, regions: 1 (of ${regions.size})`,
    '',
    'NAT gateway, GB in eu-south-1: 0.05 → 0.02 (doubled or halved: check by hand)',
    '',
    expect.stringContaining(
      `Carried over from ${rules.id}, because no price list has it: free GB to the internet; what a duration is rounded up to;`,
    ),
    'A dry run: nothing was written.',
    '',
  ])
  expect(errors).toContain('/offers/v1.0/aws/AWSLambda/20991120101112/eu-south-1/index.json')
  expect(status).toBe(0)
  expect(existsSync('src/prices/2099-11')).toBe(false)
})

test('ends with 1 where the lists make no book', async () => {
  offer({
    change: (rows) =>
      rows.filter(({ attributes }) => attributes.usagetype !== 'EUS1-NatGateway-Bytes'),
  })
  const { status, out, errors } = await dryRun()
  expect([status, out]).toEqual([1, ''])
  expect(errors).toContain(
    'No book was written.\neu-south-1/natGatewayGb is gone: no SKU matches: NAT gateway, GB',
  )
})

test.each([
  ['--nope', "Unknown option '--nope'"],
  ['--from=ftp://x', 'Not an address'],
  ['--regions=EU', 'Not a list of regions'],
])('ends with 2 when it is called with %s', async (argument, says) => {
  const { status, out, errors } = await command(argument)
  expect([status, out]).toEqual([2, ''])
  expect(errors).toContain(says)
  expect(errors).toContain('--dry-run')
})

test('ends with 3 where AWS refuses', async () => {
  const { status, out, errors } = await dryRun()
  expect([status, out]).toEqual([3, ''])
  expect(errors).toContain('/offers/v1.0/aws/index.json: 403, access denied.')
})

test('says how it is used', async () => {
  const { status, out } = await command('--help')
  expect(status).toBe(0)
  expect(out).toContain('npm run --silent prices:update -- [options]')
})
