import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import { presets } from './presets'
import { readScenario } from './read-scenario'

describe('presets', () => {
  it('starts with the HTTP API', () => {
    expect(presets[0]?.id).toBe('http-api')
  })

  it('has each id and title once', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    expect(new Set(presets.map(({ title }) => title)).size).toBe(presets.length)
  })

  it.each(presets)('$id reads without problems, under its title', ({ title, scenario }) => {
    expect(readScenario(scenario, priceRules)).toEqual({
      scenario: expect.objectContaining({
        name: title,
        prices: '2020-02',
        region: 'us-east-1',
      }),
    })
  })

  it.each(presets)('$id says in one sentence what it is', ({ says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(says).not.toMatch(/\. [A-Z]/)
  })
})
