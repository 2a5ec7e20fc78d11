import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Row } from './fake-aws/rows'
import { previous, type Run, startRun } from './fake-aws/run'

vi.setConfig({ testTimeout: 60_000 })

let run: Run
beforeEach(async () => {
  run = await startRun()
})
afterEach(() => run.end())

describe('no book is written, and the reason said', () => {
  const isRequest = ({ attributes }: Row) => attributes.usagetype === 'EUS1-Request'
  const changeRequest = (change: (row: Row) => Row[]) => (rows: Row[]) =>
    rows.flatMap((row) => (isRequest(row) ? change(row) : [row]))

  test.each([
    [
      'a price that is gone',
      () => [],
      /eu-south-1\/requests is gone: no SKU matches: request price in eu-south-1 \(AWSLambda, locationType 'AWS Region', productFamily 'Serverless', group 'AWS-Lambda-Requests'/,
    ],
    [
      'two SKUs',
      (row: Row) => [row, { ...row, attributes: { ...row.attributes, operation: 'x' } }],
      /request price in eu-south-1 \(AWSLambda,.*: 2 SKUs match: \w{16}, \w{16}/,
    ],
    [
      'another unit',
      (row: Row) => [{ ...row, unit: '1K things' }],
      /SKU \w+: the unit “1K things” is not/,
    ],
    ['a free price', (row: Row) => [tiered(row, [null, '0'])], /the tier from 0 is free/],
    [
      'a gap between tiers',
      (row: Row) => [{ ...tiered(row, ['10', '2'], [null, '1']), unit: 'GAP Request' }],
      /a tier begins at 11 where the one before ends at 10/,
    ],
    ['tiers with an end', (row: Row) => [tiered(row, ['10', '2'])], /the last tier ends at 10/],
  ])('%s', async (_what, change, reason) => {
    run.offer({}, { change: changeRequest(change) })
    for (const [path, file] of run.aws.files) {
      if (file.includes('GAP Request'))
        run.aws.files.set(path, file.replace('"beginRange" : "10"', '"beginRange" : "11"'))
    }
    await expect(run.update()).rejects.toThrow(reason)
    expect(run.written()).toEqual([])
  })

  test('a type that has another size than in the book', async () => {
    run.offer(
      {},
      {
        change: (rows) =>
          rows.map((row) => ({
            ...row,
            attributes: { ...row.attributes, ...('vcpu' in row.attributes ? { vcpu: '3' } : {}) },
          })),
      },
    )
    await expect(run.update()).rejects.toThrow(
      't3.nano has 3 vCPU and 0.5 GiB, in the book 2 and 0.5 GiB',
    )
  })

  test('no price that most other regions have', async () => {
    run.offer(
      {},
      {
        change: (rows) =>
          rows.map((row) =>
            row.attributes.transferType === 'InterRegion Outbound'
              ? tiered(row, [null, `0.0${row.attributes.usagetype?.charCodeAt(5)}`])
              : row,
          ),
      },
    )
    await expect(run.update()).rejects.toThrow(
      /transfer to most other regions in eu-south-1 .*: no price that most of 4 SKUs have/,
    )
  })

  test('lists that are not newer than the newest book', async () => {
    run.offer()
    const rules = { ...previous.rules, id: '2099-11' }
    await expect(run.update({ previous: { ...previous, rules } })).rejects.toThrow(
      'a book 2099-11 already',
    )
    expect(run.written()).toEqual([])
  })

  test('a region that AWS does not have', async () => {
    run.offer()
    await expect(run.update({ regions: ['xx-none-1'] })).rejects.toThrow(
      'AWS has no Lambda in xx-none-1',
    )
  })

  test('files that do not load: what was begun is taken away', async () => {
    run.offer()
    rmSync(join(run.prices, 'price-list.ts'))
    await expect(run.update()).rejects.toThrow('price-list')
    expect(run.written()).toEqual([])
  })

  test('unless the price may be gone', async () => {
    run.offer({}, { change: changeRequest(() => []) })
    const { difference } = await run.update({ without: new Set(['eu-south-1/requests']) })
    expect(difference).toContain('request price in eu-south-1: 0.23 → none for 1,000,000')
  })
})

describe('what AWS sends is not trusted', () => {
  const LAMBDA = '/offers/v1.0/aws/AWSLambda/20991120101112/eu-south-1/index.json'

  test.each([
    ['is cut', (file: string) => file.slice(0, -20), /AWSLambda.*eu-south-1.* is not whole JSON/],
    ['is no JSON', () => '<html>Sorry</html>', /is not whole JSON/],
    [
      'is of another list',
      (file: string) => file.replace('"AWSLambda"', '"AmazonEC2"'),
      /says it is AmazonEC2/,
    ],
    [
      'is of another version',
      (file: string) => file.replace('"20991120101112"', '"20991120101113"'),
      /of version 20991120101113/,
    ],
    [
      'lacks a field',
      (file: string) => file.replaceAll('"attributes"', '"properties"'),
      /products\.\w{16} is not of AWS’s shape at attributes/,
    ],
    [
      'has a price that is none',
      (file: string) => file.replaceAll('"0.0000002300', '"1e-7'),
      /is not a plain decimal/,
    ],
    [
      'lacks a price',
      (file: string) => file.replaceAll('"pricePerUnit"', '"price"'),
      /not of AWS’s shape at .*pricePerUnit/,
    ],
  ])('a file that %s', async (_what, change, reason) => {
    run.offer()
    run.aws.files.set(LAMBDA, change(run.aws.files.get(LAMBDA) ?? ''))
    await expect(run.update()).rejects.toThrow(reason)
    expect(run.written()).toEqual([])
    // Twice: it might have been the way.
    expect(run.aws.asked.filter((path) => path === LAMBDA)).toHaveLength(2)
  })

  test('once mended, the run goes on where it stopped', async () => {
    run.offer()
    const whole = run.aws.files.get(LAMBDA) ?? ''
    run.aws.files.set(LAMBDA, '{')
    await expect(run.update()).rejects.toThrow('not whole JSON')
    run.aws.files.set(LAMBDA, whole)
    run.aws.asked.length = 0
    expect((await run.update({ today: '2099-12-01' })).id).toBe('2099-11')
    expect(run.aws.asked.filter((path) => path.includes('us-east-1'))).toEqual([])
    expect(readFileSync(join(run.prices, '2099-11/sources.ts'), 'utf8')).toContain('2099-11-27')
  })
})

function tiered(row: Row, ...tiers: [upTo: string | null, usd: string][]): Row {
  return { ...row, tiers: tiers.map(([upTo, usd]) => ({ upTo, usd })) }
}
