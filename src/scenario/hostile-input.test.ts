import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { readScenario } from './read-scenario'
import { readerOf, twoBooks, withFunction, withScenario } from './scenario-under-test'

const { problemsOf, scenarioOf } = readerOf(twoBooks(priceRules))

describe('readScenario, whatever it is given,', () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
      getPrototypeOf() {
        throw new Error('no')
      },
    },
  )
  const cyclic: Record<string, unknown> = withScenario({})
  cyclic.functions = [cyclic]
  cyclic.fleet = cyclic
  let deep: unknown = {}
  for (let depth = 0; depth < 100_000; depth++) deep = { functions: [deep] }

  it.each<[what: string, input: unknown]>([
    ['a cycle', cyclic],
    ['a depth of 100,000', deep],
    ['a BigInt', withScenario({ hoursPerMonth: 720n })],
    ['a symbol', withScenario({ name: Symbol('x') })],
    ['a function', () => ({})],
    ['a proxy that throws', throwing],
    ['a proxy that throws, inside', withFunction({ duration: throwing })],
    [
      'a getter that throws',
      {
        get version() {
          throw new Error('no')
        },
      },
    ],
    ['holes', { version: 1, functions: Array(3) }],
    ['a list without end', { version: 1, functions: Array(2 ** 32 - 1) }],
    [
      'a very long text',
      withScenario({ name: 'x'.repeat(10_000_000), hoursPerMonth: '9'.repeat(10_000_000) }),
    ],
    [
      'a revoked proxy',
      (() => {
        const p = Proxy.revocable({}, {})
        p.revoke()
        return p.proxy
      })(),
    ],
  ])('has problems and does not throw: %s', (_, input) => {
    expect(problemsOf(input)).not.toEqual([])
  })

  const hostileKey = fc.constantFrom(
    ...['__proto__', 'constructor', 'toString', 'kind', 'version', 'functions', 'extras', 'fleet'],
    ...['duration', 'samples', 'requests', 'trigger', 'provisioned', 'memoryMb', 'hoursPerMonth'],
  )

  it('does not throw: anything', () => {
    const hostile = fc.object({
      key: hostileKey,
      maxDepth: 5,
      withBigInt: true,
      withSparseArray: true,
    })
    const anything = fc.anything({ withBigInt: true, withSparseArray: true })
    fc.assert(
      fc.property(fc.oneof(anything, hostile), (input) => {
        expect(problemsOf(input).length).toBeGreaterThan(0)
      }),
    )
  })

  it('does not throw: anything in the place of any field', () => {
    const fields = Object.keys(scenarioOf(withScenario({}))).filter((field) => field !== 'version')
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything({ withBigInt: true }), (field, value) => {
        const read = readScenario(withScenario({ [field]: value }), priceRules)
        if ('problems' in read) expect(read.problems[0]?.field).toContain(field)
      }),
    )
  })

  it('says so where it cannot even be looked at', () => {
    expect(problemsOf(throwing)).toEqual([
      { field: '', says: 'This could not be read: it is not a scenario as JSON has it.' },
    ])
  })

  it('says so where there are no prices', () => {
    expect(readScenario(withScenario({}), new Map())).toEqual({
      problems: [{ field: '', says: 'There are no prices to read this scenario by.' }],
    })
  })
})
