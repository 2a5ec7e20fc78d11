import { drawnBox } from './drawn-box'
import { drawnGraphic } from './drawn-graphic'
import { drawnText } from './drawn-text'
import { svgElement } from './svg-element'
import { wrapped } from './wrapped'

export interface ChartCaption {
  readonly title: string
  /** Under the chart: the prices and the day. */
  readonly says: string
  readonly link: string
}

interface Place {
  readonly left: number
  readonly top: number
}

const MARGIN = 24
const TITLE_PX = 15
const NOTE_PX = 11
const LINE_PX = 15
const MOST_NOTE_LINES = 12

/**
 * The chart as a picture that needs nothing of the page: what is on the screen, in its colours and
 * faces, with the chart's title above and its prices, day and link below.
 */
export function chartSvg(chart: HTMLElement, { title, says, link }: ChartCaption): SVGElement {
  const { left, top, width, height } = chart.getBoundingClientRect()
  const above = MARGIN + TITLE_PX + LINE_PX
  const origin = { left: left - MARGIN, top: top - above }
  const page = getComputedStyle(document.body)
  const notes = noteLines([says, link], width, `${NOTE_PX}px ${page.fontFamily}`)
  const size = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(above + height + LINE_PX * (notes.length + 1) + MARGIN),
  }
  const face = { 'font-family': page.fontFamily, fill: page.color }
  const noteTop = above + height + LINE_PX * 1.5
  return svgElement(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-variant': 'tabular-nums' },
    [
      svgElement('title', {}, [title]),
      svgElement('desc', {}, [`${says} ${link}`]),
      svgElement('rect', { ...size, fill: page.backgroundColor }),
      svgElement(
        'text',
        { ...face, x: MARGIN, y: MARGIN + TITLE_PX, 'font-size': TITLE_PX, 'font-weight': 600 },
        [title],
      ),
      ...drawn(chart, origin),
      ...notes.map((note, index) =>
        svgElement(
          'text',
          { ...face, x: MARGIN, y: noteTop + index * LINE_PX, 'font-size': NOTE_PX, opacity: 0.75 },
          [note],
        ),
      ),
    ],
  )
}

/** As text that a file can hold. */
export const svgText = (svg: SVGElement): string => new XMLSerializer().serializeToString(svg)

function drawn(node: Node, origin: Place): readonly SVGElement[] {
  if (node instanceof Text) return drawnText(node, origin)
  if (!(node instanceof Element) || !isShown(node)) return []
  if (node instanceof SVGSVGElement) return [drawnGraphic(node, origin), ...foreign(node, origin)]
  const inside = [...node.childNodes].flatMap((child) => drawn(child, origin))
  const parts = node instanceof HTMLElement ? [...drawnBox(node, origin), ...inside] : inside
  const { opacity } = getComputedStyle(node)
  return opacity === '1' || parts.length === 0 ? parts : [svgElement('g', { opacity }, parts)]
}

/** HTML within a drawing. */
const foreign = (graphic: SVGSVGElement, origin: Place) =>
  [...graphic.querySelectorAll('foreignObject')].flatMap(({ childNodes }) =>
    [...childNodes].flatMap((child) => drawn(child, origin)),
  )

function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  // What only screen readers see is a pixel large.
  return display !== 'none' && visibility !== 'hidden' && (width > 1 || height > 1)
}

/** A link of many samples would be longer than the chart is high. */
function noteLines(notes: readonly string[], width: number, font: string): readonly string[] {
  const lines = notes.flatMap((note) => wrapped(note, width, font))
  return lines.length <= MOST_NOTE_LINES ? lines : [...lines.slice(0, MOST_NOTE_LINES - 1), '…']
}
