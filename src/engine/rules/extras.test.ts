import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { extrasGolden } from './extras.golden'

describe('extras', () => {
  testGolden(extrasGolden)
})
