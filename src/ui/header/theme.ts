import { THEMES, type Theme } from '../../state/themes'

const KEY = 'theme'

/** The theme of the last visit; where storage is blocked, the system's. */
export function rememberedTheme(): Theme {
  try {
    const found = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === found) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}
