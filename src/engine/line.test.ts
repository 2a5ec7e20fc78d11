import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { todayLikeBook as book } from '../../test/today-like-book'
import { estimate } from './estimate'
import { type Given, load } from './golden-row'
import type { LambdaFunction, Scenario } from './scenario'

type Written = Given<Omit<Scenario, 'version'>>

const one = (more: Given<LambdaFunction>): Given<LambdaFunction> => ({
  ...load('3000000', '120'),
  ...more,
})
const linesOf = (given: Written) => estimate(scenarioOf(given, book), book).lines

describe('the sources of a line', () => {
  const { compute, freeTier, responseStreaming, requests, restApi, lambdaSavings } = book
  const cached = { trigger: { kind: 'rest-api', cacheGb: '0.5' } } as const
  const cache = book.restApiCache['0.5']?.source
  const streaming = { functions: [one({ streamedKb: '7168' })] }
  const small = { functions: [one({ streamedKb: '6144' })] }

  test.each([
    ['requests', {}, [requests?.source, freeTier.source]],
    ['requests', { freeTier: false }, [requests?.source]],
    ['compute-x86', {}, [compute.x86?.source, freeTier.source]],
    ['compute-x86', { freeTier: false }, [compute.x86?.source]],
    [
      'compute-x86',
      { savingsPlan: true },
      [lambdaSavings?.source, freeTier.source, compute.x86?.source],
    ],
    ['api-gateway-rest', { functions: [one(cached)] }, [restApi?.source]],
    ['api-gateway-cache', { functions: [one(cached), one(cached)] }, [cache]],
    ['response-streaming', streaming, [responseStreaming?.source, freeTier.source]],
    ['response-streaming', { ...streaming, freeTier: false }, [responseStreaming?.source]],
    ['response-streaming', small, undefined],
    ['extra:x', { extras: [{ kind: 'custom', label: 'x', usdPerMonth: '1' }] }, []],
  ] as const)(
    '%s: of its prices, and of the free tier where that is used',
    (rule, more, sources) => {
      const lines = linesOf({ functions: [one({})], ...more } as Written)
      expect(lines.find((line) => line.rule === rule)?.sources).toEqual(sources)
    },
  )
})

test('each price of a line is listed once, and those of other units beside it', () => {
  const cached = (cacheGb: string) => one({ trigger: { kind: 'rest-api', cacheGb } })
  const pricesOf = (given: Written, rule: string) =>
    linesOf(given)
      .find((line) => line.rule === rule)
      ?.prices.map(({ usd, per }) => `${usd} ${per}`)
  const functions = [cached('0.5'), cached('1.6'), cached('0.5')]
  expect(pricesOf({ functions }, 'api-gateway-cache')).toEqual(['0.02 hour', '0.038 hour'])
  const extras = [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '1' }] as const
  const both = ['0.045 hour', '0.045 GB']
  expect(pricesOf({ functions: [one({})], extras }, 'extra:nat-gateway')).toEqual(both)
})
