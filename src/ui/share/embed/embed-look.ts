export const EMBED_VIEWS = ['result', 'compact', 'calculator'] as const
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const

/** How the widget is to look. */
export interface EmbedLook {
  readonly view: (typeof EMBED_VIEWS)[number]
  readonly theme: (typeof EMBED_THEMES)[number]
}
