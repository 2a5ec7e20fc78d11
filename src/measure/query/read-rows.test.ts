import { describe, expect, test } from 'vitest'
import { rowsOfJson, rowsOfTable } from './read-rows'

const HEAD = 'memoryMb,requests,durationMs,near,usedMb,@log'

describe('the rows of a table', () => {
  test('have what stands in a column that is known, and all of their text', () => {
    expect(rowsOfTable(`${HEAD}\n512, 3 ,10.5,7,80,api\n128,1,2,7, ,b`)).toEqual([
      {
        row: { memorymb: '512', requests: '3', durationms: '10.5', usedmb: '80', log: 'api' },
        text: '512,  3 , 10.5, 7, 80, api',
      },
      {
        row: { memorymb: '128', requests: '1', durationms: '2', log: 'b' },
        text: '128, 1, 2, 7,  , b',
      },
    ])
  })

  test('may be shorter than its head, or longer', () => {
    expect(rowsOfTable(`${HEAD}\n512,3\n512,3,1,1,1,api,more`)?.map(({ row }) => row)).toEqual([
      { memorymb: '512', requests: '3' },
      { memorymb: '512', requests: '3', durationms: '1', usedmb: '1', log: 'api' },
    ])
  })

  test('are none where the result is empty', () => {
    expect(rowsOfTable(HEAD)).toEqual([])
  })

  test.each([[''], ['a,b\n1,2'], ['requests,memoryMb\n1,2']])('of something else: %j', (text) => {
    expect(rowsOfTable(text)).toBeNull()
  })
})

describe('the rows of JSON', () => {
  const one = {
    memoryMb: 512,
    requests: '3',
    durationMs: ' 10.5 ',
    near: 7,
    usedMb: null,
    '@log': '',
  }
  const row = { memorymb: '512', requests: '3', durationms: '10.5' }
  const fields = Object.entries(one).map(([field, value]) => ({ field, value }))

  test.each([
    ['objects', [one]],
    ['objects within results', { results: [one] }],
    ['lists of fields', [fields]],
    ['lists of fields within results', { results: [fields], status: 'Complete' }],
    ['fields among what is none', [[null, ...fields, 'requests', 5]]],
  ])('of %s', (_, json) => {
    expect(rowsOfJson(json)?.map((read) => read.row)).toEqual([row])
  })

  test('are shown as they stand', () => {
    expect(rowsOfJson([{ ...row, near: 7 }])?.[0]?.text).toBe(
      '{"memorymb":"512","requests":"3","durationms":"10.5","near":7}',
    )
  })

  test('may be something else, as long as one has the columns', () => {
    const others = [null, 5, 'requests', { a: 1 }, []]
    expect(rowsOfJson([...others, one])?.map((read) => read.row)).toEqual([{}, {}, {}, {}, {}, row])
    expect(rowsOfJson(others)).toBeNull()
  })

  test.each([[null], ['text'], [5], [{}], [[]], [{ results: [] }], [{ results: one }], [one]])(
    'of something else: %j',
    (json) => {
      expect(rowsOfJson(json)).toBeNull()
    },
  )
})
