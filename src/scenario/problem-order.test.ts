import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { readerOf, twoBooks } from './scenario-under-test'

const { fieldsOf } = readerOf(twoBooks(priceRules))

describe('all problems', () => {
  it('stand in the order of the document, and what is missing after what is there', () => {
    const input = {
      zebra: 1,
      fleet: { reserveMb: -1, instance: '' },
      functions: [
        { logKb: 'x', memoryMb: 1, apple: 1, name: 1 },
        {
          requests: { count: '1', per: 'day' },
          duration: { samples: [['1', 0], 7, ['0', 0]], kind: 'measured' },
        },
      ],
      apple: 1,
      extras: [
        { label: 'a', kind: 'custom' },
        { usdPerMonth: '', label: 'a', kind: 'custom' },
        { gateways: 0, kind: 'nat-gateway' },
        { gateways: 1, kind: 'nat-gateway' },
      ],
      name: 1,
    }
    expect(fieldsOf(input)).toEqual([
      'zebra',
      'fleet.reserveMb',
      'fleet.instance',
      'functions[0].logKb',
      'functions[0].memoryMb',
      'functions[0].apple',
      'functions[0].name',
      'functions[0].requests',
      'functions[0].duration',
      'functions[1].duration.samples[0][1]',
      'functions[1].duration.samples[1]',
      'functions[1].duration.samples[2][0]',
      'functions[1].duration.samples[2][1]',
      'apple',
      'extras[1].usdPerMonth',
      'extras[1].label',
      'extras[2].gateways',
      'extras[3].kind',
      'name',
      'version',
    ])
  })

  it('are the same ones whatever the order of the fields', () => {
    const wrong = { version: 0, name: 1, region: 1, freeTier: 1, functions: [{}], extras: 1, x: 1 }
    const sorted = [...fieldsOf(wrong)].sort()
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(wrong), { minLength: 7 }), (keys) => {
        const shuffled = Object.fromEntries(
          Object.entries(wrong).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)),
        )
        const fields = fieldsOf(shuffled)
        expect([...fields].sort()).toEqual(sorted)
        const tops = fields.map((field) => field.replace(/\[.*/, ''))
        expect([...new Set(tops)]).toEqual(keys)
      }),
    )
  })
})
