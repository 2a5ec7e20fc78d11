import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { provisionedConcurrencyGolden } from './provisioned-concurrency.golden'

describe('provisioned-concurrency', () => {
  testGolden(provisionedConcurrencyGolden)
})
