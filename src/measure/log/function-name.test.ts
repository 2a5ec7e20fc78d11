import { describe, expect, test } from 'vitest'
import { FunctionName } from './function-name'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('before the report', () => {
  const nameAt = (text: string, at = 0) => {
    const name = new FunctionName()
    name.read(bytesOf(text), at, text.length)
    return name.text
  }

  test.each([
    ['api REPORT', 'api'],
    ['api', 'api'],
    ['az-AZ_09.x:$LATEST', 'az-AZ_09.x'],
    ['us-east-1.edge_fn 2026', 'us-east-1.edge_fn'],
    // What stands next to z, Z, 9, a, A and 0 in ASCII, and around `-`, `.` and `_`.
    ...[...'{[:`@/,^'].map((byte) => [`api${byte}more`, 'api']),
  ])('in %j: %s', (text, name) => {
    expect(nameAt(text)).toBe(name)
  })

  test('is none at first', () => {
    expect(new FunctionName().text).toBe('')
  })

  test('has 512 characters at most, as log groups have', () => {
    expect(nameAt('a'.repeat(512))).toHaveLength(512)
    expect(nameAt('a'.repeat(300_000))).toHaveLength(512)
  })

  test('follows from report to report', () => {
    const name = new FunctionName()
    for (const next of ['api', 'api', 'apis', 'ap', 'api-2', 'api', 'abi', 'abe']) {
      const text = `      ${next} REPORT`
      name.read(bytesOf(text), 6, text.length)
      expect(name.text).toBe(next)
    }
  })
})

describe('behind the report', () => {
  /** A report and what follows it, which it is asked about at the report's end. */
  const nameBehind = (follows: string) => {
    const name = new FunctionName()
    name.read(bytesOf(`REPORT${follows}`), -1, 6)
    return name.text
  }

  test.each([
    ['in its row of CSV', '",123456789012:/aws/lambda/api\n', 'api'],
    ['in its row, after the line’s end of the report', '\n",/aws/lambda/api\n', 'api'],
    ['in its object', '","@log":"123456789012:/aws/lambda/api"}', 'api'],
    ['at once', '"/aws/lambda/api', 'api'],
    ['not without a quote', ' /aws/lambda/api', ''],
    ['not of the next line', '"\n/aws/lambda/api', ''],
    ['not of the next object', '"},"/aws/lambda/api', ''],
    ['not of an object within', '",{"/aws/lambda/api', ''],
    ['not of another service', '",/aws/rds/api', ''],
    ['not of a group that begins alike', '",/aws/lambda~api', ''],
    ['not where nothing follows', '', ''],
    ['not where the file ends', '",', ''],
  ])('%s', (_, follows, name) => {
    expect(nameBehind(follows)).toBe(name)
  })

  test('within 300 bytes', () => {
    // The quote is the first of them, the slash before the name the last.
    expect(nameBehind(`"${'/aws/lambda/'.padStart(299)}api`)).toBe('api')
    expect(nameBehind(`"${'/aws/lambda/'.padStart(300)}api`)).toBe('')
  })
})

describe('in the log group of a delivery', () => {
  /** Where the slash is that ends `/aws/lambda/`. */
  const SLASH = 11

  test('is the name of the reports that say nothing nearer', () => {
    const name = new FunctionName()
    name.inherit(bytesOf('/aws/lambda/api"'), SLASH)
    name.read(bytesOf('own REPORT'), 0, 10)
    expect(name.text).toBe('own')
    name.read(bytesOf('REPORT'), -1, 6)
    expect(name.text).toBe('api')
  })

  test('counts before what is behind the report', () => {
    const name = new FunctionName()
    const report = bytesOf('REPORT",/aws/lambda/behind')
    name.inherit(bytesOf('/aws/lambda/api"'), SLASH)
    name.read(report, -1, 6)
    expect(name.text).toBe('api')
    name.inherit(bytesOf('/aws/rds/db/api"'), SLASH)
    name.read(report, -1, 6)
    expect(name.text).toBe('behind')
  })

  test('ends with the next group', () => {
    const name = new FunctionName()
    name.inherit(bytesOf('/aws/lambda/api"'), SLASH)
    name.inherit(bytesOf('/aws/rds/db/api"'), SLASH)
    name.read(bytesOf('REPORT'), -1, 6)
    expect(name.text).toBe('')
  })
})
