import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { requestsGolden } from './requests.golden'

describe('requests', () => {
  testGolden(requestsGolden)
})
