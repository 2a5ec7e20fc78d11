import { useLayoutEffect, useState } from 'react'
import { THEMES, type Theme } from '../../state/themes'
import { IconButton } from '../parts/icon-button'
import { HalfMoon } from '../parts/icons'
import { rememberedTheme, rememberTheme } from './theme'

const SAYS: { readonly [T in Theme]: string } = {
  auto: 'as the system has it',
  light: 'light',
  dark: 'dark',
}

/** Light, dark or as the system has it: each press is the next. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>('auto')
  useLayoutEffect(() => setTheme(rememberedTheme()), [])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <IconButton
      label={`Colours: ${SAYS[theme]}`}
      onClick={() => {
        setTheme(next)
        rememberTheme(next)
      }}
    >
      <HalfMoon />
    </IconButton>
  )
}
