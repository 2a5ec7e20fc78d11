import { describe } from 'vitest'
import { testGolden } from '../../../test/golden'
import { ephemeralStorageGolden } from './ephemeral-storage.golden'

describe('ephemeral-storage', () => {
  testGolden(ephemeralStorageGolden)
})
