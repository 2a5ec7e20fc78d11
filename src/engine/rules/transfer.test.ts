import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { transferGolden } from './transfer.golden'

describe('transfer', () => {
  testGolden(transferGolden)
})
