import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { responseStreamingGolden } from './response-streaming.golden'

describe('response-streaming', () => {
  testGolden(responseStreamingGolden)
})
