import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RegionPrices } from '../../src/engine/price-book'
import type { Row } from './fake-aws/rows'
import { milan, previous, type Run, startRun, virginia } from './fake-aws/run'
import { loadBook } from './load-book'

vi.setConfig({ testTimeout: 60_000 })

let run: Run
beforeEach(async () => {
  run = await startRun()
})
afterEach(() => run.end())

const cheaper: RegionPrices = {
  ...milan,
  requests: { tiers: [{ upTo: null, usd: '0.00000022' }], source: { url: '', read: '' } },
}

describe('a book of the lists', () => {
  test('has what they have, and none of what looks like it', async () => {
    run.offer({}, { prices: cheaper })
    const { id, folder: written, difference } = await run.update()
    expect([id, written]).toEqual(['2099-11', join(run.prices, '2099-11')])
    const book = await loadBook(join(run.prices, '2099-11'))
    expect(difference).toContain('request price in eu-south-1: 0.23 → 0.22 for 1,000,000')
    for (const [region, prices] of [
      ['us-east-1', virginia],
      ['eu-south-1', cheaper],
    ] as const) {
      const got = amounts(book.regions.get(region))
      for (const [path, usd] of Object.entries(amounts(prices)))
        expect([path, got[path]]).toEqual([path, usd])
    }
  })

  test('says of each price which SKU of which version it is of, and when it was read', async () => {
    run.offer()
    await run.update({ regions: ['eu-south-1'] })
    const { regions } = await loadBook(join(run.prices, '2099-11'))
    const { requests, instanceRates, transferOtherRegion } = regions.get('eu-south-1') ?? milan
    expect(requests?.source).toEqual({
      url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSLambda/20991120101112/eu-south-1/index.json',
      read: '2099-11-27',
      says: expect.stringMatching(
        /^AWS’s price list AWSLambda of version 20991120101112, SKU \w{16}\.$/,
      ),
    })
    expect(transferOtherRegion?.source.says).toMatch(
      /SKU \w{16} and most others, but 0\.01 to US East \(Ohio\)\.$/,
    )
    expect(instanceRates['t3.nano']?.source.says).toContain(
      'Savings: AWSComputeSavingsPlan of version',
    )
  })

  test('is the same to the byte, passes the linter and the compiler', async () => {
    run.offer()
    await run.update()
    const first = contents(join(run.prices, '2099-11'))
    rmSync(join(run.prices, '2099-11'), { recursive: true })
    await run.update()
    expect(contents(join(run.prices, '2099-11'))).toEqual(first)
    expect(Object.keys(first)).toEqual([
      'eu-south-1.ts',
      'region-files.ts',
      'rules.ts',
      'sources.ts',
      'us-east-1.ts',
    ])
    runScript('@biomejs/biome/bin/biome', 'check', join(run.prices, '2099-11'))
    symlinkSync(resolve('src/engine'), join(run.prices, '../engine'))
    const config = { extends: resolve('tsconfig.pure.json'), include: ['src/prices'] }
    writeFileSync(join(run.prices, '../../tsconfig.json'), JSON.stringify(config))
    runScript('typescript/bin/tsc', '-p', join(run.prices, '../..'), '--incremental', 'false')
  })

  test('can be the newest book of the next one', async () => {
    run.offer()
    await run.update()
    const book = await loadBook(join(run.prices, '2099-11'))
    run.offer({}, { prices: cheaper })
    for (const [path, file] of run.aws.files) {
      run.aws.files.set(
        path.replaceAll('209911', '209912'),
        file.replaceAll('209911', '209912').replaceAll('2099-11', '2099-12'),
      )
    }
    const next = await run.update({ previous: book })
    expect([next.id, next.difference]).toEqual([
      '2099-12',
      ['request price in eu-south-1: 0.23 → 0.22 for 1,000,000'],
    ])
  })

  test('is not written by a dry run, whose reading the next run uses', async () => {
    run.offer({}, { prices: cheaper })
    const dry = await run.update({ dryRun: true })
    expect([dry.folder, run.written()]).toEqual([null, []])
    run.aws.asked.length = 0
    expect((await run.update()).difference).toEqual(dry.difference)
    expect([run.aws.asked, run.written()]).toEqual([[], ['2099-11']])
    expect(existsSync(run.cache)).toBe(false)
  })

  test('is said to carry over what the lists have otherwise', async () => {
    run.offer()
    expect((await run.update({ dryRun: true })).otherwise).toEqual([])
    const { rules } = previous
    const burst = { baseline: '0.05', surplusUsdPerVcpuHour: '0.04' }
    const type = { vcpu: 2, memoryGib: '0.5', architecture: 'x86', burst } as const
    const freeTier = { ...rules.freeTier, requests: '2000000' }
    const old = { ...rules, freeTier, instances: { ...rules.instances, 't3.nano': type } }
    const { otherwise } = await run.update({ previous: { ...previous, rules: old }, dryRun: true })
    expect(otherwise).toEqual([
      'CPU credits of t3 in us-east-1: 0.05 in the list, carried over 0.04',
      'free requests: 1000000 in the list, carried over 2000000',
      'CPU credits of t3 in eu-south-1: 0.05 in the list, carried over 0.04',
    ])
  })

  test('may have EC2 types that are new', async () => {
    run.offer({}, { change: (rows) => [...rows, ...rows.flatMap(newType)] })
    await run.update({ types: ['m99g.large'], regions: ['eu-south-1'] })
    const { rules, regions } = await loadBook(join(run.prices, '2099-11'))
    expect(rules.instances['m99g.large']).toEqual({
      vcpu: 2,
      memoryGib: '1024',
      architecture: 'arm',
    })
    expect(regions.get('eu-south-1')?.instanceRates['m99g.large']?.hourUsd).toEqual({
      'on-demand': '1.5',
    })
    await expect(run.update({ types: ['m98g.large'] })).rejects.toThrow(
      'no list has the EC2 type m98g.large',
    )
    await expect(run.update({ types: ['t3.nano'] })).rejects.toThrow('t3.nano is burstable')
  })

  test('may be of some regions, and of one that is new, with what is free everywhere', async () => {
    run.offer({ prices: { ...virginia, region: 'xx-new-1' }, short: 'XXN1-' })
    const { otherRegions } = await run.update({ regions: ['xx-new-1'] })
    const book = await loadBook(join(run.prices, '2099-11'))
    expect([...book.regions.keys()]).toEqual(['xx-new-1'])
    expect(book.regions.get('xx-new-1')?.freeInternetGb).toBe('100')
    expect(otherRegions).toEqual(['xx-new-1'])
  })
})

function newType(row: Row): Row[] {
  if (row.attributes.usagetype !== 'EUS1-BoxUsage:t3.nano') return []
  const usagetype = 'EUS1-BoxUsage:m99g.large'
  const physicalProcessor = 'AWS Graviton9 Processor'
  const attributes = { ...row.attributes, usagetype, instanceType: 'm99g.large', physicalProcessor }
  return row.tiers[0]?.usd.startsWith('0.0')
    ? [
        {
          ...row,
          attributes: { ...attributes, memory: '1,024 GiB' },
          tiers: [{ upTo: null, usd: '1.5' }],
        },
      ]
    : []
}

/** Every amount by its path; tiers that a book knows in part are as far as it knows them. */
function amounts(value: unknown, path = ''): { [path: string]: string } {
  if (typeof value === 'string') return { [path]: value }
  const inside = Object.entries(value ?? {}).filter(([key]) => key !== 'source')
  const known = inside.filter(([key, part]) => !(key === 'upTo' && part === null))
  return Object.assign({}, ...known.map(([key, part]) => amounts(part, `${path}/${key}`)))
}

function contents(of: string): { [name: string]: string } {
  return Object.fromEntries(
    readdirSync(of)
      .sort()
      .map((name) => [name, readFileSync(join(of, name), 'utf8')]),
  )
}

const runScript = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join('node_modules', script), ...args], { encoding: 'utf8' })
