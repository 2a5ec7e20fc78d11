import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { snapStartGolden } from './snap-start.golden'

describe('snap-start', () => {
  testGolden(snapStartGolden)
})
