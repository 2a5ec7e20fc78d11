import { THEMES, type Theme } from '../../state/themes'

const VIEWS = ['result', 'compact', 'calculator'] as const
export type View = (typeof VIEWS)[number]

/** How the widget is to look. */
export interface Options {
  readonly view: View
  readonly theme: Theme
  /** Six hexadecimal digits; null: the calculator's own. */
  readonly accent: string | null
  /** What was asked for and cannot be had. */
  readonly notes: readonly string[]
}

/** The options in the query of the widget's address. What is none is said, and the default is used. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search)
  const notes: string[] = []
  const oneOf = <T extends string>(name: string, all: readonly T[]): T => {
    const given = query.get(name)
    const known = all.find((one) => one === given)
    if (given !== null && !known)
      notes.push(`There is no ${name} “${short(given)}”: ${all.join(', ')}.`)
    return known ?? (all[0] as T)
  }
  const view = oneOf('view', VIEWS)
  const theme = oneOf('theme', THEMES)
  const given = query.get('accent')
  const accent = /^#?([\da-f]{6})$/i.exec(given ?? '')?.[1]?.toLowerCase() ?? null
  if (given !== null && accent === null) {
    notes.push(`The accent “${short(given)}” is no colour: six digits such as 0072b2 are.`)
  }
  return { view, theme, accent, notes }
}

const short = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
