import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { defaultFleet, defaultScenario, newFunction } from './defaults'
import { readScenario } from './read-scenario'

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
