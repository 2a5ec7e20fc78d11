import { describe, expect, test } from 'vitest'
import { areColumns, columnOf } from './columns'

describe('a title', () => {
  test.each([
    ['requests', 'requests'],
    ['billedAt100Ms', 'billedat100ms'],
    ['billedat100ms', 'billedat100ms'],
    ['@log', 'log'],
    ['@maxMemoryUsed', 'maxmemoryused'],
    [' @timestamp ', 'timestamp'],
    ['\tfunction', 'function'],
  ])('%j is of a column', (title, column) => {
    expect(columnOf(title)).toBe(column)
  })

  test.each(['near', '', '@', '@message', 'a@log', 'lo@g', '@@log', 'log group', 'requests2'])(
    '%j is of none',
    (title) => {
      expect(columnOf(title)).toBeNull()
    },
  )
})

describe('titles', () => {
  test.each([
    ['requests,durationMs,memoryMb'],
    ['near,memoryMb,usedMb,durationMs,requests'],
    ['@duration,@memorySize'],
    ['@memorySize,@timestamp,@duration'],
  ])('%s are of a query’s result', (titles) => {
    expect(areColumns(titles.split(','))).toBe(true)
  })

  test.each([
    [''],
    ['a,b,c'],
    ['requests,durationMs'],
    ['requests,memoryMb'],
    ['durationMs,memoryMb'],
    ['requests'],
    ['durationMs'],
    ['memoryMb'],
    ['@duration,@billedDuration'],
    ['@memorySize,@maxMemoryUsed'],
    // Of each kind only a part.
    ['requests,@duration,memoryMb'],
  ])('%j are of something else', (titles) => {
    expect(areColumns(titles.split(','))).toBe(false)
  })
})
