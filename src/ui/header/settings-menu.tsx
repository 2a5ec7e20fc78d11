import { useLayoutEffect } from 'react'
import { IconButton } from '../parts/icon-button'
import { Sliders } from '../parts/icons'
import { later } from '../parts/later'
import { Menu } from '../parts/menu'
import { rememberedTheme, showTheme } from './theme'

const SettingsPanel = later(async () => (await import('../settings/settings-panel')).SettingsPanel)

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
      {() => <SettingsPanel />}
    </Menu>
  )
}
