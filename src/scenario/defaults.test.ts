import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { defaultFleet, defaultScenario, defaultTriggers, newExtras, newFunction } from './defaults'
import { readScenario } from './read-scenario'
import { inLater, readerOf, twoBooks, withExtras } from './scenario-under-test'

const { scenarioOf } = readerOf(twoBooks(priceRules))

describe('the defaults', () => {
  it('are the contract’s, as the reader fills them in', () => {
    const { requests, duration } = newFunction()
    const read = readScenario({ version: 1, functions: [{ requests, duration }] }, priceRules)
    // The table of defaults in the scenario contract, field by field.
    expect(read).toEqual({
      scenario: {
        version: 1,
        name: '',
        prices: '2020-02',
        region: 'us-east-1',
        freeTier: true,
        hoursPerMonth: '720',
        savingsPlan: false,
        functions: [
          {
            name: 'function',
            architecture: 'x86',
            memoryMb: 128,
            requests: { count: '10000', per: 'day' },
            duration: { kind: 'average', ms: '100' },
            coldStart: { share: '0', initMs: '0' },
            ephemeralStorageMb: 512,
            provisioned: null,
            trigger: { kind: 'direct' },
            transferKb: { internet: '0', sameRegion: '0', otherRegion: '0' },
            logKb: '0',
            streamedKb: '0',
            asyncEventKb: '0',
            snapStart: null,
          },
        ],
        extras: [],
        fleet: {
          instance: 't3.medium',
          purchase: 'on-demand',
          peakFactor: '3',
          utilization: '0.6',
          cpuShare: '1',
          memoryPerRequestMb: null,
          reserveMb: 512,
          minInstances: 1,
          spareInstances: 0,
          storageGbPerInstance: '8',
          loadBalancer: false,
          requestsPerConnection: '10',
        },
      },
    })
  })

  it.each(Object.entries(defaultTriggers))(
    'of the trigger %s are the reader’s',
    (kind, trigger) => {
      expect(scenarioOf(inLater({ trigger: { kind } })).functions[0]?.trigger).toEqual(trigger)
    },
  )

  it.each(Object.entries(newExtras))('of a new extra %s can be read as they are', (kind, extra) => {
    expect(extra.kind).toBe(kind)
    expect(scenarioOf({ ...withExtras(extra), prices: 'later' }).extras).toEqual([extra])
  })

  it.each([
    [
      { kind: 'custom', label: 'a' },
      { usdPerMonth: '0', usdPerMillionRequests: '0' },
    ],
    [{ kind: 'nat-gateway', gateways: 1 }, { gbPerMonth: '0' }],
    [{ kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '1' }, { storageGb: '0' }],
    [
      { kind: 'sqs', callsPerRequest: '3' },
      { queue: 'standard', messageKb: '1' },
    ],
    [{ kind: 'eventbridge', eventsPerRequest: '1' }, { eventKb: '1' }],
  ])('of %o are %o', (said, unsaid) => {
    expect(scenarioOf(withExtras(said)).extras).toEqual([{ ...said, ...unsaid }])
  })

  it('make a scenario that is in canonical form already', () => {
    const scenario = { version: 1, ...defaultScenario, functions: [newFunction()] }
    const read = readScenario(scenario, priceRules)
    expect(read).toEqual({ scenario })
    expect(JSON.stringify('scenario' in read && read.scenario.functions)).toBe(
      JSON.stringify([newFunction()]),
    )
    expect(JSON.stringify('scenario' in read && read.scenario.fleet)).toBe(
      JSON.stringify(defaultFleet),
    )
  })
})
