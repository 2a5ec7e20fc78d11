/** What a run of AWS Lambda Power Tuning found: how long a request took at each memory size. */
import type { DecimalText } from '../../engine/scenario'
import { isObject } from '../is-object'
import { bytesOfBase64 } from './base64'

export interface TuningPoint {
  readonly memoryMb: number
  readonly ms: DecimalText
  /** USD a request, as the run worked it out at the prices that it knew; only to compare with. null: not said. */
  readonly usd: number | null
}

/** `…#<sizes>;<durations>;<costs>`; the three of a second run follow where two are compared. */
const LINK = /#([\w+/=]+);([\w+/=]+);([\w+/=]+)(;|\s|"|$)/

/**
 * The points of a link to the run's chart, smallest memory first; null where the text is no such link.
 * Three arrays in base64, little-endian: sizes as 16-bit integers, ms and USD as 32-bit floats.
 * @see https://github.com/matteo-ronchetti/aws-lambda-power-tuning-ui
 */
export function tuningOfLink(text: string): readonly TuningPoint[] | null {
  const [sizes, durations, costs] = LINK.exec(text)?.slice(1, 4).map(viewOf) ?? []
  if (!sizes || !durations || !costs) return null
  const count = sizes.byteLength / 2
  const isWhole = (figures: DataView) => figures.byteLength === count * 4
  if (!Number.isInteger(count) || !isWhole(durations) || !isWhole(costs)) return null
  const points = Array.from({ length: count }, (_, index) =>
    pointOf(
      sizes.getInt16(index * 2, true),
      durations.getFloat32(index * 4, true),
      costs.getFloat32(index * 4, true),
    ),
  )
  return sorted(points)
}

/** The points of a run's JSON result: of its `stats`, or of the link that it holds. */
export function tuningOfJson(json: unknown): readonly TuningPoint[] | null {
  if (!isObject(json)) return null
  if (isObject(json.results)) return tuningOfJson(json.results)
  if (Array.isArray(json.stats)) {
    return sorted(
      json.stats.map((one: unknown) =>
        isObject(one)
          ? pointOf(Number(one.value), Number(one.averageDuration), Number(one.averagePrice))
          : null,
      ),
    )
  }
  const { stateMachine } = json
  return isObject(stateMachine) ? tuningOfLink(String(stateMachine.visualization)) : null
}

const viewOf = (base64: string): DataView | null => {
  const bytes = bytesOfBase64(base64)
  return bytes && new DataView(bytes.buffer)
}

/** Hundredths of a ms are kept: that is what Lambda itself prints. */
function pointOf(memoryMb: number, ms: number, usd: number): TuningPoint | null {
  const isPossible = memoryMb > 0 && Number.isInteger(memoryMb) && ms > 0 && ms <= 900_000
  if (!isPossible) return null
  return {
    memoryMb,
    ms: plain(Math.max(ms, 0.01).toFixed(2)),
    usd: Number.isFinite(usd) ? usd : null,
  }
}

const plain = (fixed: string): DecimalText => fixed.replace(/\.?0+$/, '')

/** null where any of the points is none. */
function sorted(points: readonly (TuningPoint | null)[]): readonly TuningPoint[] | null {
  const all = points.filter((point) => point !== null)
  if (all.length === 0 || all.length < points.length) return null
  return all.sort((a, b) => a.memoryMb - b.memoryMb)
}
