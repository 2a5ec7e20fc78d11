import { describe, expect, it } from 'vitest'
import { priceRules } from '../../prices/index'
import { withExtras, withFunction, withFunctions, withScenario } from '../scenario-under-test'
import { repaired } from './repaired'

const repair = (input: object) => {
  const notes: string[] = []
  const scenario = repaired({ ...input }, priceRules, (field, says) =>
    notes.push(`${field}: ${says}`),
  )
  return { scenario, notes }
}

describe('repaired', () => {
  it('leaves a scenario as it is', () => {
    const { scenario, notes } = repair(withScenario({ name: 'a' }))
    expect(scenario).toMatchObject({ version: 1, name: 'a' })
    expect(notes).toEqual([])
  })

  it('leaves out a field that is refused, and says why', () => {
    const { scenario, notes } = repair(withFunction({ logKb: '5', streamedKb: 'x' }))
    expect(scenario?.functions).toMatchObject([{ logKb: '5', streamedKb: '0' }])
    expect(notes).toEqual([
      'functions[0].streamedKb: At the prices of February 2020, KB streamed per request: 0, as plain digits such as "0". It was left out.',
    ])
  })

  it('leaves out what holds something that is missing', () => {
    const { scenario, notes } = repair(withFunction({ provisioned: { requestShare: '0.5' } }))
    expect(scenario?.functions).toMatchObject([{ provisioned: null }])
    expect(notes).toEqual([
      'functions[0].provisioned.concurrency: This is needed, such as 100. It was left out.',
    ])
  })

  it('leaves out several of a list, and keeps the others', () => {
    const custom = (label: string) => ({ kind: 'custom', label })
    const { scenario } = repair(withExtras(custom('a'), 1, custom('b'), 2, 3, custom('c')))
    expect(scenario?.extras).toMatchObject([custom('a'), custom('b'), custom('c')])
  })

  it('leaves out a function that has no requests', () => {
    const { scenario } = repair(
      withFunctions({ name: 'a' }, { name: 'b', requests: {} }, { name: 'c' }),
    )
    expect(scenario?.functions.map(({ name }) => name)).toEqual(['a', 'c'])
  })

  it('has nothing where nothing is left', () => {
    expect(repair({}).scenario).toBeNull()
    expect(repair({ version: 1, functions: [] }).scenario).toBeNull()
  })
})
