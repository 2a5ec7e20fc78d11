import type { Preset } from './preset'

/** What a visitor without a link sees: an answer that stands there at once. */
export const httpApiPreset: Preset = {
  id: 'http-api',
  title: 'HTTP API',
  says: 'A web API by definition: 10,000 users a day with 100 requests each, every one a second long, behind a REST API and without the free tier.',
  scenario: {
    version: 1,
    name: 'HTTP API',
    freeTier: false,
    functions: [
      {
        name: 'api',
        memoryMb: 512,
        requests: { count: '1000000', per: 'day' },
        duration: { kind: 'average', ms: '1000' },
        trigger: { kind: 'rest-api', cacheGb: '0' },
      },
    ],
  },
}
