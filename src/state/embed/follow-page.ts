import { encodeLink } from '../../scenario/link'
import { estimateOf } from '../figures'
import { fleetOf } from '../fleet-figures'
import type { PageState } from '../page-state'
import type { PageStore } from '../page-store'
import type { Theme } from '../themes'
import { isEmpty, openLink } from './follow-link'
import {
  type FromPage,
  type FromWidget,
  type Id,
  type Result,
  readMessage,
  written,
} from './message'

type Frame = Pick<Window, 'addEventListener' | 'parent'>

export interface Host {
  /** The widget's height in px has changed. */
  readonly tellHeight: (px: number) => void
}

/**
 * Listens to the page that the widget is framed in, and to no other window. Whoever that is may set
 * the widget up; what comes of it is only told to the origin that has said hello.
 */
export function followPage(store: PageStore, frame: Frame, onTheme: (theme: Theme) => void): Host {
  const { parent } = frame
  let origin: string | null = null
  const tellAnyone = (message: FromWidget) => parent.postMessage(written(message), '*')
  const asked: (Id | undefined)[] = []
  const tellResult = (id?: Id) => {
    if (origin === null) return
    const state = store.getState()
    if (isOnItsWay(state)) asked.push(id)
    else parent.postMessage(written(resultMessage(state, id)), origin)
  }
  const obey = (message: FromPage) => {
    switch (message.type) {
      case 'hello':
      case 'getResult':
        return tellResult('id' in message ? message.id : undefined)
      case 'setScenario':
        return openLink(store, message.scenario).then(() => {
          if (message.id !== undefined) tellResult(message.id)
        })
      case 'setTheme':
        return onTheme(message.theme)
    }
  }
  frame.addEventListener('message', (event) => {
    const message = event.source === parent ? readMessage(event.data) : null
    if (!message) return
    if (message.type === 'hello') origin = addressable(event.origin)
    obey(message)
  })
  store.subscribe((state, before) => {
    if (isOnItsWay(state)) return
    if (TOLD.some((part) => state[part] !== before[part])) tellResult()
    for (const id of asked.splice(0)) if (id !== undefined) tellResult(id)
  })
  tellAnyone({ type: 'ready' })
  return { tellHeight: (px) => tellAnyone({ type: 'height', px }) }
}

/** A page without an origin of its own (from a file, or sandboxed itself) cannot be told apart from others. */
const addressable = (origin: string): string | null => (origin === 'null' ? null : origin)

/** What a result is made of. */
const TOLD = ['scenario', 'wrong', 'opening'] as const

const isOnItsWay = ({ awaited }: PageState) => awaited !== null && awaited.retry === null

function resultMessage(state: PageState, id: Id | undefined): FromWidget {
  return { type: 'result', ...(id === undefined ? {} : { id }), ...resultOf(state) }
}

function resultOf(state: PageState): Result {
  const { scenario, opening, wrong, awaited } = state
  const found = isEmpty(state) ? null : estimateOf(scenario)
  const fleet = found && fleetOf(scenario)
  const failed = awaited ? [{ field: '', says: `Could not load ${awaited.part}.` }] : []
  return {
    scenario: found ? encodeLink(scenario) : null,
    prices: found && { book: scenario.prices, region: scenario.region },
    totalUsd: found?.totalUsd ?? null,
    missing: found?.missing ?? [],
    fleet: fleet && {
      instance: fleet.instance,
      instances: fleet.instances,
      totalUsd: fleet.totalUsd,
    },
    notes: opening?.notes ?? [],
    problems: [...wrong, ...failed],
  }
}
