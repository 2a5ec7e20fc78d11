/** What was typed before a reload and is in no link: a wrong value, a text that cannot be read. */
import type { Scenario } from '../engine/scenario'
import { priceRules } from '../prices'
import { readScenario } from '../scenario/read-scenario'
import { valueAt, withValueAt } from './field-path'
import { judgedAgain, type PageState, type Typed } from './page-state'

/**
 * The page with it in its fields again. Another version of the page may have left it: what this one
 * cannot use is let go.
 */
export function typedAgain(state: PageState, left: unknown): PageState {
  const { draft: was, texts } = (left ?? {}) as { [K in keyof Typed]?: unknown }
  const draft = usable(was, state.scenario)
  return draft ? judgedAgain({ ...state, draft, texts: usableTexts(texts, draft) }) : state
}

/** At the same prices, which have arrived, and wrong at most in values of the right type. */
function usable(draft: unknown, good: Scenario): Scenario | null {
  const { prices, region } = (draft ?? {}) as Partial<Scenario>
  if (prices !== good.prices || region !== good.region) return null
  const read = readScenario(draft, priceRules)
  const wrong = 'problems' in read ? read.problems.map(({ field }) => field) : []
  const isTyped = wrong.every((field) => {
    const type = typeof valueAt(good, field)
    return /string|number/.test(type) && typeof valueAt(draft, field) === type
  })
  if (!isTyped) return null
  const whole = readScenario(withFieldsOf(good, wrong, draft), priceRules)
  return 'scenario' in whole ? withFieldsOf(draft, wrong, whole.scenario) : null
}

const withFieldsOf = <T>(source: unknown, fields: readonly string[], target: T): T =>
  fields.reduce((whole, field) => withValueAt(whole, field, valueAt(source, field)), target)

const usableTexts = (texts: unknown, draft: Scenario): Typed['texts'] =>
  Object.fromEntries(
    Object.entries((texts ?? {}) as Typed['texts']).filter(
      ([field, kept]) =>
        valueAt(draft, field) !== undefined &&
        typeof kept?.text === 'string' &&
        typeof kept.says === 'string',
    ),
  )
