import { describe, expect, it } from 'vitest'
import { typedRate } from './typed-rate'

const EXAMPLES = 'Write 1,000,000, 1.5M or 10k/day.'

describe('typedRate', () => {
  it.each([
    ['20 rps', '20', 'second'],
    ['20 tps', '20', 'second'],
    ['2k rps', '2000', 'second'],
    ['5/day', '5', 'day'],
    ['5 / day', '5', 'day'],
    ['5/ day', '5', 'day'],
    ['5 per day', '5', 'day'],
    ['5per day', '5', 'day'],
    ['5 a day', '5', 'day'],
    ['5 an hour', '5', 'hour'],
    ['5 every week', '5', 'week'],
    ['5 request per day', '5', 'day'],
    ['5 requests per day', '5', 'day'],
    ['5 req/day', '5', 'day'],
    ['5 reqs/day', '5', 'day'],
    ['5 call a day', '5', 'day'],
    ['5 calls a day', '5', 'day'],
    ['5 invocation/day', '5', 'day'],
    ['5 invocations / day', '5', 'day'],
    ['5requests/day', '5', 'day'],
    ['5k  / day', '5000', 'day'],
    ['1.5 million requests a month', '1500000', 'month'],
    ['1.5M', '1500000', null],
    ['1.5M calls', '1500000', null],
    ['7 requests', '7', null],
  ])('reads %j as %s per %s', (text, count, per) => {
    expect(typedRate(text)).toEqual({ ok: true, count, per })
  })

  it.each([
    ['5/Fortnight', '“/fortnight” names no known period.'],
    ['5/day/day', '“/day/day” names no known period.'],
    ['5 per', '“per” is not a unit known here.'],
    ['5/', '“/” names no known period.'],
    ['5 apples/day', '“apples” is not a unit known here.'],
    ['5 requests apples/day', '“requests apples” is not a unit known here.'],
    ['5 rpsx', '“rpsx” is not a unit known here.'],
    ['5 xrps', '“xrps” is not a unit known here.'],
    ['5 subrequests', '“subrequests” is not a unit known here.'],
    ['abc', '“abc” is not a number.'],
  ])('does not read %j: %s', (text, says) => {
    expect(typedRate(text)).toEqual({ ok: false, says: `${says} ${EXAMPLES}` })
  })

  it('says where the number is too large or too fine', () => {
    expect(typedRate('99999 t/day')).toEqual({
      ok: false,
      says: 'That is too large: at most 16 digits before the point.',
    })
    expect(typedRate('0.0000000000001/day')).toEqual({
      ok: false,
      says: 'That is too fine: at most 12 digits after the point.',
    })
  })
})
