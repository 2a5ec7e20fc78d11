import { expect, test } from 'vitest'
import { byNameAndMemory, type MeasuredFunction } from './measured-function'

test('functions are in the order of their names, then of their memory', () => {
  const called = (text: string) => {
    const [name, memory] = text.split(' ')
    return { name, memoryMb: Number(memory) } as MeasuredFunction
  }
  const inOrder = ['a 512', 'a 1024', 'api 128', 'api 256', 'api 1024', 'b 128']
  const [first, second, third, fourth, fifth, last] = inOrder
  for (const some of [
    inOrder.toReversed(),
    [fourth, last, first, fifth, second, third] as string[],
  ]) {
    const sorted = some.map(called).sort(byNameAndMemory)
    expect(sorted.map(({ name, memoryMb }) => `${name} ${memoryMb}`)).toEqual(inOrder)
  }
  expect(byNameAndMemory(called('b 1'), called('a 9'))).toBeGreaterThan(0)
  expect(byNameAndMemory(called('a 9'), called('b 1'))).toBeLessThan(0)
  expect(byNameAndMemory(called('a 9'), called('a 9'))).toBe(0)
})
