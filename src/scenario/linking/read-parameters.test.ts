import { describe, expect, it } from 'vitest'
import { priceRules } from '../../prices/index'
import { decodeLink } from '../link'
import { twoBooks } from '../scenario-under-test'

const catalogue = twoBooks(priceRules)
const FUNCTION = 'f=r:1/day,d:100'

const notesOf = (text: string) =>
  decodeLink(text, catalogue).notes.map(({ field, says }) => [field, says])
const ignored = (text: string) => `“${text}” in the link is not known here and was ignored.`

describe('a link says what of it was not read, and nothing else:', () => {
  it.each<[text: string, ...notes: (readonly [field: string, says: string])[]]>([
    [FUNCTION],
    [`${FUNCTION}&y=1`, ['', ignored('y=1')]],
    [`${FUNCTION}&${'y'.repeat(40)}`, ['', ignored('y'.repeat(40))]],
    [`${FUNCTION}&${'y'.repeat(41)}`, ['', ignored(`${'y'.repeat(39)}…`)]],
    [`${FUNCTION}&m=512`, ['', ignored('m=512')]],
    [`${FUNCTION},y:1`, ['functions[0]', ignored('y:1')]],
    [`${FUNCTION},y`, ['functions[0]', ignored('y')]],
    [`${FUNCTION},:1`, ['functions[0]', ignored(':1')]],
    [`${FUNCTION}&f=r:1/day,d:1,y:1`, ['functions[1]', `Function 2: ${ignored('y:1')}`]],
    [
      `${FUNCTION},m:512,m:256`,
      ['functions[0].memoryMb', 'Memory: given twice in the link. The first is used.'],
    ],
    [
      `${FUNCTION}&h=700&h=710`,
      ['hoursPerMonth', 'Hours per month: given twice in the link. The first is used.'],
    ],
    [`${FUNCTION}&x=full:0.5&x=`, ['', '“x” is given 2 times in the link. The first is used.']],
    [
      `${FUNCTION}&p=later&p=later&p=later`,
      ['', '“p” is given 3 times in the link. The first is used.'],
    ],
    [
      `${FUNCTION}&rg=us-east-1&rg=us-east-1`,
      ['', '“rg” is given 2 times in the link. The first is used.'],
    ],
    [
      `${FUNCTION}&p=1999`,
      ['prices', 'Prices: “1999” are not known here. Those of February 2020 are used.'],
    ],
    [
      `${FUNCTION}&rg=eu-west-1`,
      ['region', 'Region: the prices of February 2020 have no “eu-west-1”. us-east-1 is used.'],
    ],
    [`${FUNCTION}&p=later&rg=eu-west-1`],
    [`${FUNCTION}&p=l~61ter&rg=eu~2Dwest-1`],
    [
      `${FUNCTION}&e=ghost,g:1`,
      ['extras', '“ghost” is no kind of extra known here and was ignored.'],
    ],
    [`${FUNCTION}&e=g:1`, ['extras', '“” is no kind of extra known here and was ignored.']],
    [
      `${FUNCTION}&e=toString`,
      ['extras', '“toString” is no kind of extra known here and was ignored.'],
    ],
    [`${FUNCTION}&e=nat-gateway,y:1`, ['extras[0]', ignored('y:1')]],
    [`${FUNCTION}&e=x-ray&e=nat-gateway,y:1`, ['extras[1]', ignored('y:1')]],
    [`${FUNCTION}&x=y:1`, ['fleet', ignored('y:1')]],
    [`${FUNCTION}&x=`],
    ['r=1/day&d=100&m=512'],
    ['r=1/day&d=100&y=1', ['', ignored('y=1')]],
    ['f=api,d:100', ['functions[0].requests', 'Requests: 10,000 a day are assumed.']],
    ['f=api,r:1/day', ['functions[0].duration', 'Duration: 100 ms are assumed.']],
    [
      'f=api,r:1/day,d:-4',
      ['functions[0].duration', 'Duration: “-4” is below 0. Write 0 or more. The default is used.'],
    ],
    [
      'r=5&d=100',
      ['functions[0].requests', 'Requests: They name no period, so they are taken as a month’s.'],
    ],
    [
      'r=5000000000000000&d=100',
      [
        'functions[0].requests',
        'Requests: At most 1,000,000,000,000,000 a month are allowed. So many are used.',
      ],
    ],
    ['r=1000000000000000/month&d=100'],
    ['n=a', ['', 'The link describes no function, so there is nothing to open.']],
    [
      'y&x=full:0.5',
      ['', ignored('y')],
      ['', 'The link describes no function, so there is nothing to open.'],
    ],
    [`${FUNCTION}&k=v`, ['kept', 'The scenarios kept beside that of the link were left out.']],
    [Array(50).fill(FUNCTION).join('&')],
    [Array(51).fill(FUNCTION).join('&'), ['functions', 'Only the first 50 are read.']],
    [
      `${FUNCTION}&${Array.from({ length: 21 }, (_, i) => `e=custom,l:${i}`).join('&')}`,
      ['extras', 'Only the first 20 are read.'],
    ],
  ])('%s', (text, ...notes) => {
    expect(notesOf(text)).toEqual(notes)
  })
})

describe('a link opens', () => {
  it.each<[text: string, scenario: object]>([
    [
      FUNCTION,
      { prices: '2020-02', region: 'us-east-1', extras: [], functions: [{ name: 'function' }] },
    ],
    [`${FUNCTION}&p=later&rg=eu-west-1`, { prices: 'later', region: 'eu-west-1' }],
    [`${FUNCTION}&p=l~61ter&rg=eu~2Dwest-1`, { prices: 'later', region: 'eu-west-1' }],
    [`${FUNCTION}&h=700&h=710`, { hoursPerMonth: '700' }],
    [`${FUNCTION},m:512,m:256`, { functions: [{ memoryMb: 512 }] }],
    [`${FUNCTION}&x=m5.large`, { fleet: { instance: 'm5.large' } }],
    [`${FUNCTION}&x=M5.LARGE,full:0.5`, { fleet: { instance: 'm5.large', utilization: '0.5' } }],
    [`${FUNCTION}&x=full:0.5&x=full:0.4`, { fleet: { instance: 't3.medium', utilization: '0.5' } }],
    [`f=a~2Cb,r:1/day,d:1&f=c,r:1/day,d:1`, { functions: [{ name: 'a,b' }, { name: 'c' }] }],
    ['f=,r:1/day,d:1', { functions: [{ name: '' }] }],
    ['r=1/day&d=1&m=512&n=a:b', { name: 'a:b', functions: [{ memoryMb: 512 }] }],
    ['f=r:1/day,d:1,pc:2&h=100', { functions: [{ provisioned: { hoursPerMonth: '100' } }] }],
    [
      'f=r:1/day,d:1,pc:2,pch:200&h=100',
      { functions: [{ provisioned: { hoursPerMonth: '100' } }] },
    ],
    [
      `${FUNCTION}&e=custom,l:a~3Ab,mo:5&e=nat-gateway,g:2`,
      {
        extras: [
          { kind: 'custom', label: 'a:b', usdPerMonth: '5', usdPerMillionRequests: '0' },
          { kind: 'nat-gateway', gateways: 2, gbPerMonth: '0' },
        ],
      },
    ],
  ])('%s', (text, scenario) => {
    expect(decodeLink(text, catalogue).scenario).toMatchObject(scenario)
  })

  it('nothing where there are no prices', () => {
    expect(decodeLink(FUNCTION, new Map()).scenario).toBeNull()
    expect(decodeLink(`${FUNCTION}&p=1999`, new Map()).scenario).toBeNull()
  })
})
