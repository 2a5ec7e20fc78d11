/** What the user has set in the page's charts: no part of the scenario, and nothing to undo. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DecimalText } from '../engine/scenario'
import { percentBetween } from './view-percent'

export type ViewShare = 'change' | 'low' | 'high' | 'growth'
const SECTIONS = [
  'lambda-or-ec2',
  'what-moves',
  'memory-and-duration',
  'next-months',
  'scenarios-side-by-side',
] as const
export type ChartSection = (typeof SECTIONS)[number]

/** The two of the scenarios side by side that are compared, by their place. */
export interface Ends {
  readonly from: number
  /** null: the last. */
  readonly to: number | null
}

/** How the costs against requests are drawn. */
const SCALES = ['log', 'both-log', 'linear'] as const
export interface CostView {
  readonly scales: (typeof SCALES)[number]
  /** From one request on; otherwise around the scenario and its crossings. */
  readonly isFromOne: boolean
}

export interface ViewChoices {
  /** Shares of 1. */
  readonly shares: Readonly<Record<ViewShare, DecimalText>>
  /** The sections that show their table in place of their chart. */
  readonly tables: readonly ChartSection[]
  readonly ends: Ends
  readonly costs: CostView
}

export const viewShares = {
  change: percentBetween('1', '99'),
  low: percentBetween('0', '100'),
  high: percentBetween('100', '100000'),
  growth: percentBetween('0', '100'),
} as const

const START: ViewChoices = {
  shares: { change: '0.25', low: '0.5', high: '2', growth: '0.1' },
  tables: [],
  ends: { from: 0, to: null },
  costs: { scales: 'log', isFromOne: false },
}

export type ViewStore = StoreApi<ViewChoices>

export const createViewStore = (): ViewStore => createStore<ViewChoices>()(() => START)

export const viewStore: ViewStore = createViewStore()

export function setShare(store: ViewStore, share: ViewShare, value: DecimalText): void {
  store.setState(({ shares }) => ({ shares: { ...shares, [share]: value } }))
}

export function showTable(store: ViewStore, section: ChartSection, isTable: boolean): void {
  store.setState(({ tables }) => {
    const others = tables.filter((one) => one !== section)
    return { tables: isTable ? [...others, section] : others }
  })
}

type Page = Pick<Window, 'history'>

/**
 * Takes the choices from the page's history entry and keeps them there, so that they are still set
 * after a reload. They are no part of the link.
 */
export function keepViewChoices(store: ViewStore, { history }: Page): void {
  store.setState(readChoices(history.state?.view))
  store.subscribe((view) => {
    try {
      history.replaceState({ ...history.state, view }, '')
    } catch {
      // A browser that refuses forgets them at a reload, and the page goes on.
    }
  })
}

/** Of what an earlier version of the page may have left, that which can still be used. */
function readChoices(view: unknown): ViewChoices {
  const kept = (view ?? {}) as {
    shares?: Record<string, unknown>
    tables?: unknown
    ends?: { from?: unknown; to?: unknown }
    costs?: { scales?: unknown; isFromOne?: unknown }
  }
  const shares = Object.entries(START.shares).map(([share, first]) => {
    const value = kept.shares?.[share]
    const isGood = typeof value === 'string' && viewShares[share as ViewShare].isWithin(value)
    return [share, isGood ? value : first]
  })
  return {
    shares: Object.fromEntries(shares) as ViewChoices['shares'],
    tables: Array.isArray(kept.tables) ? kept.tables.filter(isSection) : [],
    ends: { from: placeOf(kept.ends?.from) ?? 0, to: placeOf(kept.ends?.to) },
    costs: {
      scales: SCALES.find((one) => one === kept.costs?.scales) ?? START.costs.scales,
      isFromOne: kept.costs?.isFromOne === true,
    },
  }
}

const placeOf = (place: unknown): number | null =>
  Number.isInteger(place) && Number(place) >= 0 ? Number(place) : null

const isSection = (section: unknown): section is ChartSection =>
  SECTIONS.some((one) => one === section)
