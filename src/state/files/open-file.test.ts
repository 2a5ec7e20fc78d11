import { expect, test } from 'vitest'
import { comparison } from '../../engine/comparison'
import { estimateJson } from '../../engine/estimate-json'
import { defaultPriceBook } from '../../prices'
import { encodeLink } from '../../scenario/link'
import { bringBack } from '../opened-link'
import { createPageStore } from '../page-store'
import { startingScenario } from '../starting-scenario'
import { openFile } from './open-file'

const mine = { ...startingScenario, name: 'mine', hoursPerMonth: '730' }

async function opened(content: string) {
  const store = createPageStore(startingScenario)
  await openFile(store, new Blob([content]), 'a file')
  return store
}

test.each([
  ['a scenario', JSON.stringify(mine)],
  ['a scenario for reading', JSON.stringify(mine, null, 2)],
  ['a scenario with a mark at its beginning', `\ufeff${JSON.stringify(mine)}`],
  ['an estimate', JSON.stringify(estimateJson(comparison(mine, defaultPriceBook)), null, 2)],
  ['a link', `https://example.com/a/#${encodeLink(mine)}\n`],
  ['the text of a link', encodeLink(mine)],
])('%s is opened, and what was there can be brought back', async (_, content) => {
  const store = await opened(content)
  expect(store.getState().scenario).toEqual(mine)
  expect(store.getState().opening).toMatchObject({ what: 'file', notes: [], isRead: true })
  bringBack(store)
  expect(store.getState().scenario).toEqual(startingScenario)
})

test.each([
  ['other JSON', '{"version":1,"dependencies":{}}', 'neither a scenario nor an estimate'],
  ['half a scenario', JSON.stringify(mine).slice(0, -9), 'It is no whole JSON'],
  ['a scenario to come', JSON.stringify({ ...mine, version: 2 }), 'version: '],
  [
    'a scenario with a mistake',
    JSON.stringify({ ...mine, functions: [{ ...mine.functions[0], memoryMb: 5 }] }),
    'functions[0].memoryMb: ',
  ],
])('%s is refused, says why, and changes nothing', async (_, content, why) => {
  const store = await opened(content)
  expect(store.getState().scenario).toEqual(startingScenario)
  expect(store.getState().past).toEqual([])
  const { opening } = store.getState()
  expect(opening?.notes.map(({ says }) => says).join(' ')).toContain(why)
  expect(opening?.notes[0]?.says).toBe('“a file” was not opened.')
})

test('of many mistakes the first five are told', async () => {
  const functions = Array.from({ length: 9 }, () => ({ ...mine.functions[0], memoryMb: 5 }))
  const store = await opened(JSON.stringify({ ...mine, functions }))
  const says = store.getState().opening?.notes.map((note) => note.says) ?? []
  expect(says).toHaveLength(7)
  expect(says.at(-1)).toBe('And 4 more.')
})

test.each([
  ['nothing', ''],
  ['a picture', '\x89PNG\0\0'],
  ['a letter', 'Dear all,\nthe bill = high'],
  ['a list', '[1,2,3]'],
  ['a log', 'REPORT RequestId: 1 Duration: 2 ms'],
])('%s is none of its kinds, and left to others', async (_, content) => {
  const store = createPageStore(startingScenario)
  expect(await openFile(store, new Blob([content]), 'a file')).toBe(false)
  expect(store.getState().opening).toBeUndefined()
})
