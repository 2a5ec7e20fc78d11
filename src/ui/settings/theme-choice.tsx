import { useState } from 'react'
import { THEMES, type Theme } from '../../state/themes'
import { showTheme } from '../header/theme'
import { Segments } from '../parts/segments'

const SAYS: { readonly [T in Theme]: string } = {
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
}

const OPTIONS = THEMES.map((value) => ({ value, says: SAYS[value] }))

/** Light, dark or as the system has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(() => document.documentElement.dataset.theme as Theme)
  const choose = (next: Theme) => {
    setTheme(next)
    showTheme(next)
    rememberTheme(next)
  }
  return (
    <>
      <span>Colours</span>
      <Segments label="Colours" value={theme} options={OPTIONS} onChoose={choose} />
    </>
  )
}

function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Blocked storage: the theme lasts as long as the page.
  }
}
