import { lazy, Suspense, useLayoutEffect } from 'react'
import { Fallible } from '../parts/fallible'
import { IconButton } from '../parts/icon-button'
import { Sliders } from '../parts/icons'
import { Menu } from '../parts/menu'
import { rememberedTheme, showTheme } from './theme'

const SettingsPanel = lazy(async () => ({
  default: (await import('../settings/settings-panel')).SettingsPanel,
}))

/** Colours, numbers and another currency, for this reader alone. */
export function SettingsMenu() {
  useLayoutEffect(() => showTheme(rememberedTheme()), [])
  return (
    <Menu
      from="right"
      button={(popoverTarget) => (
        <IconButton label="Settings" popoverTarget={popoverTarget}>
          <Sliders />
        </IconButton>
      )}
    >
      {() => (
        <Fallible>
          <Suspense>
            <SettingsPanel />
          </Suspense>
        </Fallible>
      )}
    </Menu>
  )
}
