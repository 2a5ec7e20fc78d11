import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import { scenarioOf } from '../../test/scenario-of'
import { THE_TYPE, withType } from '../../test/with-type'
import { defaultPriceBook as book } from '../prices'
import { fargate } from './fargate'
import { fleet } from './fleet'
import { compare, parse, sum, times, toText, whole } from './number'

const byHour = (amount: number, usd: string) => times(whole(amount), parse(usd))
const onArm = <T extends object>(fn: T) => ({ ...fn, architecture: 'arm' as const })

const webApi = {
  memoryMb: 512,
  requests: { count: '1000000', per: 'day' },
  duration: { kind: 'average', ms: '1000' },
} as const

const small = { ...webApi, requests: { count: '1000', per: 'day' } } as const
const none = { ...webApi, requests: { count: '0', per: 'day' } } as const

/** So much memory that one request, with hardly any vCPU, holds: 1,000 a day are 1 ÷ 86.4 at once. */
const ofGib = (gib: number) => ({
  peakFactor: '86.4',
  cpuShare: '0.001',
  memoryPerRequestMb: 1024 * gib,
})

describe('the cheapest Fargate service', () => {
  it.each([
    {
      says: 'the smallest task where one is enough',
      // 720 × (0.25 × 0.04048 + 0.5 × 0.004445)
      given: { functions: [small] },
      answer: { tasks: 1, vcpu: '0.25', memoryGib: '0.5', totalUsd: '8.8866' },
    },
    {
      says: 'as many as the vCPUs of the peak take',
      // 34.72 at once × 512 ÷ 1,792 = 9.92 vCPUs, ÷ 0.6 = 16.53: 67 quarters
      // 67 × 720 × (0.25 × 0.04048 + 0.5 × 0.004445)
      given: { functions: [webApi] },
      answer: { tasks: 67, vcpu: '0.25', memoryGib: '0.5', totalUsd: '595.4022' },
    },
    {
      says: 'by memory where requests hold much of it',
      // 34.72 at once × 2,048 MB = 69.44 GB beside 16.53 vCPUs: 35 tasks of 2 GB with half a vCPU have both
      // 35 × 720 × (0.5 × 0.04048 + 2 × 0.004445)
      given: { functions: [webApi], fleet: { memoryPerRequestMb: 2048 } },
      answer: { tasks: 35, vcpu: '0.5', memoryGib: '2', totalUsd: '734.076' },
    },
    {
      says: 'the least and the spare ones, with a load balancer',
      // 3 tasks × 8.8866, 720 × 0.0225, and 1,000 ÷ 86,400 ÷ 10 ÷ 25 units × 720 × 0.008
      given: {
        functions: [small],
        fleet: { minInstances: 2, spareInstances: 1, loadBalancer: true },
      },
      answer: {
        tasks: 3,
        vcpu: '0.25',
        memoryGib: '0.5',
        totalUsd: expect.stringMatching(/^42\.860066/),
      },
    },
    {
      says: 'without requests the hours of a load balancer, of which no unit is used',
      // 8.8866 + 720 × 0.0225
      given: { functions: [none], fleet: { loadBalancer: true } },
      answer: { tasks: 1, totalUsd: '25.0866' },
    },
    {
      says: 'fewer of the larger tasks where they cost the same',
      // 8 × 2 GB with a quarter of a vCPU are 16 GB with 2: 720 × (2 × 0.04048 + 16 × 0.004445)
      given: { functions: [small], fleet: ofGib(16) },
      answer: { tasks: 1, vcpu: '2', memoryGib: '16', totalUsd: '109.4976' },
    },
    {
      says: 'no task of a size that there is not, such as 17 GB with 2 vCPUs',
      // 9 × 720 × (0.25 × 0.04048 + 2 × 0.004445)
      given: { functions: [small], fleet: ofGib(17) },
      answer: { tasks: 9, vcpu: '0.25', memoryGib: '2', totalUsd: '123.1848' },
    },
    {
      says: 'what is sent and logged, as on Lambda',
      // 8.8866, and 30,000 requests × 1,048.576 KB: 30 GB of logs × 0.50
      given: { functions: [{ ...small, logKb: '1048.576' }] },
      answer: { tasks: 1, totalUsd: '23.8866' },
    },
  ])('is $says', ({ given, answer }) => {
    expect(fargate(scenarioOf({ freeTier: false, ...given }, book), book)).toMatchObject({
      architecture: 'x86',
      ...answer,
    })
  })

  it('costs no more than instances of such a size at such a price, as the fleet counts them', () => {
    const scenarios = arbitraryScenario(book, book.region, { maxFunctions: 3 })
    const sizes = fc.constantFrom([1, 2], [1, 5], [2, 4], [2, 16], [4, 8], [4, 30])
    fc.assert(
      fc.property(scenarios, sizes, (random, [vcpu = 1, gib = 2]) => {
        const hourUsd = toText(sum([byHour(vcpu, '0.04048'), byHour(gib, '0.004445')]))
        const type = { vcpu, memoryGib: String(gib), hourUsd }
        const own = { instance: THE_TYPE, reserveMb: 0, storageGbPerInstance: '0' } as const
        const scenario = {
          ...random,
          // Its price above 100 billion requests is not known.
          extras: random.extras.filter(({ kind }) => kind !== 'sqs'),
          fleet: { ...random.fleet, ...own, purchase: 'on-demand' as const },
        }
        const instances = fleet(scenario, withType(book, { type })).totalUsd ?? ''
        const tasks = fargate(scenario, book)?.totalUsd ?? ''
        expect(compare(parse(tasks), parse(instances))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('has no answer without a price', () => {
    const scenario = scenarioOf({ functions: [webApi] }, book)
    expect(fargate(scenario, { ...book, fargate: { x86: null, arm: null } })).toBeNull()
    expect(fargate(scenario, { ...book, publicIpv4: null })).toBeNull()
    const arm = { ...scenario, functions: scenario.functions.map(onArm) }
    expect(fargate(arm, book)).toBeNull()
    const planned = { ...scenario, fleet: { ...scenario.fleet, purchase: 'savings-1y' as const } }
    expect(fargate(planned, book)).toBeNull()
  })
})

describe('the prices of Fargate', () => {
  const { x86 } = book.fargate
  const scenario = scenarioOf({ freeTier: false, functions: [small] }, book)
  const [fn = scenario.functions[0]] = scenario.functions
  const mixed = { ...scenario, functions: fn ? [fn, onArm(fn)] : [] }

  it('are those of the functions’ architecture where they share one, else of x86', () => {
    const rates = { x86: x86 && { ...x86, vcpuHourUsd: { 'on-demand': '1' } }, arm: x86 }
    const arm = { ...scenario, functions: scenario.functions.map(onArm) }
    const answer = fargate(arm, { ...book, fargate: rates })
    expect(answer).toMatchObject({ architecture: 'arm', totalUsd: '8.8866' })
    expect(fargate(mixed, { ...book, fargate: rates })?.architecture).toBe('x86')
  })

  it('count the address of each task where addresses cost something', () => {
    // 8.8866 + 720 × 0.005
    const publicIpv4 = { usd: '0.005', source: book.limits.source }
    expect(fargate(scenario, { ...book, publicIpv4 })?.totalUsd).toBe('12.4866')
  })

  it.each(['vcpuHourUsd', 'gbHourUsd'])('are not known without %s', (one) => {
    const rates = { x86: x86 && { ...x86, [one]: {} }, arm: null }
    expect(fargate(scenario, { ...book, fargate: rates })).toBeNull()
  })

  it('are of no use where what Lambda pays too has none, or not for all of it', () => {
    const logging = scenarioOf({ functions: [{ ...small, logKb: '1048.576' }] }, book)
    expect(fargate(logging, { ...book, logs: null })).toBeNull()
    const logs = { tiers: [{ upTo: '29', usd: '0.5' }], source: book.limits.source }
    expect(fargate(logging, { ...book, logs })).toBeNull()
  })
})
