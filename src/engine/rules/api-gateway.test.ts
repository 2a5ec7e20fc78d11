import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { apiGatewayGolden } from './api-gateway.golden'

describe('api-gateway', () => {
  testGolden(apiGatewayGolden)
})
