import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { computeGolden } from './compute.golden'

describe('compute', () => {
  testGolden(computeGolden)
})
