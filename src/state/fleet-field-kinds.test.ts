import { beforeAll, describe, expect, it } from 'vitest'
import { memoryOfRequest, shareAboveZero, timesAverage } from './fleet-field-kinds'
import { loadReader } from './scenario-reader'

beforeAll(loadReader)

describe('timesAverage', () => {
  it.each(['3', '3 ×', '3x', '3 times', '3 *'])('reads %s', (text) => {
    expect(timesAverage.read(text, '1')).toEqual({ ok: true, value: '3' })
  })

  it('says what to write where it cannot read', () => {
    expect(timesAverage.read('thrice', '1')).toMatchObject({ ok: false })
    expect(timesAverage.blank).toBeUndefined()
  })
})

describe('shareAboveZero', () => {
  it.each(['60 %', '0.6'])('reads %s', (text) => {
    expect(shareAboveZero.read(text, '1')).toEqual({ ok: true, value: '0.6' })
  })

  it('is written in per cent and has nothing that an empty field stands for', () => {
    expect(shareAboveZero.write('0.6')).toBe('60 %')
    expect(shareAboveZero.blank).toBeUndefined()
  })
})

describe('memoryOfRequest', () => {
  it('reads a size, and an empty field as the function’s own', () => {
    expect(memoryOfRequest.read('0.5 GB', null)).toEqual({ ok: true, value: 512 })
    expect(memoryOfRequest.blank?.(512)).toBeNull()
    expect(memoryOfRequest.write(null)).toBe('')
  })
})
