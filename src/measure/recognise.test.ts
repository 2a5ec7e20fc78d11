import { describe, expect, test } from 'vitest'
import { recognise } from './recognise'

/** A letter is a byte. */
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const kindOf = (text: string) => recognise(bytesOf(text))

describe('a file is recognised by its first bytes', () => {
  const within = 'unpack it and read the log within'
  test.each([
    ['\xfe\xff\0R', 'text in big-endian UTF-16: save it as UTF-8'],
    ['PK\x03\x04', `a ZIP archive or an Office document: ${within}`],
    ['BZh9', `a file packed with bzip2: ${within}`],
    ['\x28\xb5\x2f\xfd', `a file packed with zstd: ${within}`],
    ['\xfd7zXZ\0', `a file packed with xz: ${within}`],
    ['7z\xbc\xaf\x27\x1c', `a 7z archive: ${within}`],
    [`${'lambda.log'.padEnd(257, '\0')}ustar`, `a TAR archive: ${within}`],
    ['%PDF-1.7', 'a PDF document'],
    ['\x89PNG\r\n', 'a PNG picture'],
    ['\xff\xd8\xff\xe0', 'a JPEG picture'],
    ['GIF89a', 'a GIF picture'],
    ['PAR1', 'a Parquet file: query it with Athena'],
    ['Obj\x01', 'an Avro file: query it with Athena'],
    ['SQLite format 3\0', 'a SQLite database'],
    ['\x7fELF', 'a program'],
    ['MZ\x90', 'a program'],
    ['', 'an empty file'],
    ['text\0', 'a binary file'],
  ])('%j: %s', (head, other) => {
    expect(kindOf(head)).toEqual({ other })
  })

  test.each([
    ['\x1f\x8b\x08', 'gzip'],
    ['\xff\xfeR\0', 'utf-16'],
  ])('%j: %s', (head, kind) => {
    expect(kindOf(head)).toBe(kind)
  })

  test.each([
    '\x1f is no gzip',
    ' PK\x03\x04',
    '%PD',
    '\xfdtext',
    'lambda.log ustar',
    'A ZIP has PK\x03\x04',
  ])('and only by all of them: %j', (head) => {
    expect(kindOf(head)).toBe('log')
  })
})

describe('text is recognised by what it says', () => {
  const query = 'memoryMb,requests,durationMs\n512,1,250'
  test.each([
    ['REPORT RequestId: 1', 'log'],
    ['{"events":[{"message":"REPORT RequestId: 1"}]}', 'log'],
    ['{"record":{"metrics":{"billedDurationMs":5}}}', 'log'],
    ['START of something', 'log'],
    ['# resource_usage: none', 'log'],
    ['the log of {"a":1}', 'log'],
    ['-{', 'log'],
    ['see <html>', 'log'],
    ['x<html>', 'log'],
    ['see https://lambda-power-tuning.show/#AAE=;AAE=;AAE=', 'log'],
    ['xhttps://lambda-power-tuning.show/#AAE=;AAE=;AAE=', 'log'],
    ['https://lambda-power-tuning.show/#AAE=;AAE=', 'log'],
    ['https://lambda-power-tuning.show/ #AAE=;AAE=;AAE=', 'log'],
    [' \n{"a":1}', 'json'],
    ['[{"a":1}]', 'json'],
    ['\xef\xbb\xbf{"a":1}', 'json'],
    [query, 'table'],
    ['"requests","DURATION","Memory_MB"', 'table'],
    ['@duration;@memorySize', 'table'],
    ['memory,requests,durationMs', 'log'],
    ['memoryMb,requests', 'log'],
    ['requests,durationMs', 'log'],
    [`Of all functions\n${query}`, 'log'],
    ['memoryMb\nduration', 'log'],
    ['duration\nmemoryMb', 'log'],
    ['https://lambda-power-tuning.show/#AAE=;AAE=;AAE=', 'tuning-link'],
    ['\n http://localhost/#A+/=;A+/=;A', 'tuning-link'],
    ['resource_usage:', 'usage'],
    ['version: 0.1\nresource_usage :\n', 'usage'],
    ['resource_type_default_usage:', 'usage'],
    ['my_resource_usage:', 'log'],
    ['resource_usage_of_all:', 'log'],
  ])('%j: %s', (head, kind) => {
    expect(kindOf(head)).toBe(kind)
  })

  test.each(['<!DOCTYPE html>', '<html lang="en">', '\n  <HTML>', '\xef\xbb\xbf<!doctype html>'])(
    '%j: a web page',
    (head) => {
      expect(kindOf(head)).toEqual({ other: 'a web page' })
    },
  )
})

test('only the first 1,000 bytes tell a binary file, and the first 4,000 what text is', () => {
  expect(kindOf(`${'x'.repeat(999)}\0`)).toEqual({ other: 'a binary file' })
  expect(kindOf(`${'x'.repeat(1000)}\0`)).toBe('log')
  expect(kindOf(`{${' '.repeat(3983)}REPORT RequestId`)).toBe('log')
  expect(kindOf(`{${' '.repeat(3984)}REPORT RequestId`)).toBe('json')
})
