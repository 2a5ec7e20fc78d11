import { expect, test } from 'vitest'
import { readOptions } from './options'

test('nothing asked for is the default', () => {
  expect(readOptions('')).toEqual({ view: 'result', theme: 'auto', accent: null, notes: [] })
})

test('options are read', () => {
  expect(readOptions('?view=compact&theme=dark&accent=%237B1FA2&v=1')).toEqual({
    view: 'compact',
    theme: 'dark',
    accent: '7b1fa2',
    notes: [],
  })
})

test('what is no option is said, and the default is used', () => {
  const { notes, ...rest } = readOptions('?view=tiny&theme=&accent=rebeccapurple')
  expect(rest).toEqual({ view: 'result', theme: 'auto', accent: null })
  expect(notes).toHaveLength(3)
  expect(notes[0]).toBe('There is no view “tiny”: result, compact, calculator.')
  expect(readOptions(`?view=${'x'.repeat(500)}`).notes[0]?.length).toBeLessThan(80)
})
