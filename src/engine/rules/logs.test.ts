import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { logsGolden } from './logs.golden'

describe('logs', () => {
  testGolden(logsGolden)
})
