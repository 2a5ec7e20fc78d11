import { svgElement } from './svg-element'

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof SIDES)[number]

/** The background and the borders of an HTML element, as they stand on the screen. */
export function drawnBox(
  element: HTMLElement,
  origin: { readonly left: number; readonly top: number },
): readonly SVGElement[] {
  const style = getComputedStyle(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) return []
  const box = { x: left - origin.left, y: top - origin.top, width, height }
  const rx = Number.parseFloat(style.borderTopLeftRadius) || 0
  const background = isClear(style.backgroundColor)
    ? []
    : [svgElement('rect', { ...box, rx, fill: style.backgroundColor })]
  const borders = SIDES.filter((side) => borderOf(style, side) !== null)
  const [first] = borders
  if (first && borders.length === SIDES.length) {
    return [...background, frame(box, rx, borderOf(style, first))]
  }
  return [...background, ...borders.map((side) => edge(box, side, borderOf(style, side)))]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Border {
  readonly width: number
  readonly color: string
  readonly dashes: string
}

const isClear = (color: string) => color === 'transparent' || /[,/]\s*0\)$/.test(color)

function borderOf(style: CSSStyleDeclaration, side: Side): Border | null {
  const width = Number.parseFloat(style[`border${side}Width`])
  const color = style[`border${side}Color`]
  const kind = style[`border${side}Style`]
  if (!(width > 0) || kind === 'none' || kind === 'hidden' || isClear(color)) return null
  return { width, color, dashes: kind === 'dashed' ? `${width * 3} ${width * 2}` : 'none' }
}

function frame({ x, y, width, height }: Box, rx: number, border: Border | null): SVGElement {
  const stroke = border?.width ?? 0
  return svgElement('rect', {
    x: x + stroke / 2,
    y: y + stroke / 2,
    width: Math.max(0, width - stroke),
    height: Math.max(0, height - stroke),
    rx,
    fill: 'none',
    stroke: border?.color ?? 'none',
    'stroke-width': stroke,
    'stroke-dasharray': border?.dashes ?? 'none',
  })
}

function edge({ x, y, width, height }: Box, side: Side, border: Border | null): SVGElement {
  const stroke = border?.width ?? 0
  const inset = stroke / 2
  const ends = {
    Top: [x, y + inset, x + width, y + inset],
    Bottom: [x, y + height - inset, x + width, y + height - inset],
    Left: [x + inset, y, x + inset, y + height],
    Right: [x + width - inset, y, x + width - inset, y + height],
  }[side] as [number, number, number, number]
  const [x1, y1, x2, y2] = ends
  return svgElement('line', {
    ...{ x1, y1, x2, y2 },
    stroke: border?.color ?? 'none',
    'stroke-width': stroke,
    'stroke-dasharray': border?.dashes ?? 'none',
  })
}
