import { beforeAll, expect } from 'vitest'
import { priceRules } from '../../src/prices'
import { defaultScenario } from '../../src/scenario/defaults'
import { readScenario } from '../../src/scenario/read-scenario'
import { readFunctionRows } from '../../src/state/function-table/read-function-rows'
import { loadReader } from '../../src/state/scenario-reader'
import { asText, explore } from '../explore'
import { expectPlainAnswer, harmless } from './harmless'
import { hostileText } from './hostile-text'

const valid = [
  'api\t1M/day\t120 ms\t0.5 GB\tREST API\nnightly\t30\t10 min\t1024\t',
  'Trigger,Memory (MB),Duration (ms),Function,Requests\nREST API,512,120,api,1M/day\n,1024,600000,nightly,30\n',
  'Function;Owner;Requests per month;Duration;Memory;Trigger\napi;Ann;1M/day;120;512;rest-api\nnightly;Bo;30;600 s;1 GB;none',
  'name,requests per day,ms\r\n"a ""quoted"", name",10,5\r\n',
  'api\t1.000.000\t1,5\t512\nnightly\t1 000 000\t0,25 s\t1 GB\n',
]

beforeAll(loadReader)

explore(
  'any pasted table is read to functions with plain figures, and to what is wrong with the rest',
  {
    name: 'pasted-tables',
    cases: hostileText(valid),
    check: async (text) => {
      const { functions, unread } = await harmless(() => readFunctionRows(text))
      for (const { says } of unread) expect(says).not.toBe('')
      if (functions.length === 0) return
      const scenario = { ...defaultScenario, version: 1, prices: '2026-09', functions }
      const reading = readScenario(scenario, priceRules)
      if ('scenario' in reading) expectPlainAnswer(reading.scenario)
      else for (const { field } of reading.problems) expect(field).toMatch(MAY_BE_OUTSIDE)
    },
    few: 100,
    many: 100_000,
    file: asText,
  },
)

/** What can be written there and no price book has: the page says so at the field. */
const MAY_BE_OUTSIDE = /^functions\[\d+\]\./
