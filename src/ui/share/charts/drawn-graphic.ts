import { svgElement } from './svg-element'

/** What a style sheet may say of a drawing, as attributes that need no style sheet. */
const INLINED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'visibility',
]

/** Of the page and its program, not of the drawing. */
const LEFT_OUT = /^(?:class|style|role|tabindex|data-.*|aria-.*|on.*|focusable)$/

/** A drawing of the page as a part of another, with every colour and face written into it. */
export function drawnGraphic(
  graphic: SVGSVGElement,
  origin: { readonly left: number; readonly top: number },
): SVGElement {
  const { left, top, width, height } = graphic.getBoundingClientRect()
  const copy = copied(graphic)
  const places = { x: left - origin.left, y: top - origin.top, width, height }
  for (const [key, value] of Object.entries(places)) copy.setAttribute(key, String(value))
  copy.setAttribute('overflow', 'visible')
  return copy
}

function copied(element: SVGElement): SVGElement {
  const copy = svgElement(element.localName, {})
  for (const { name, value } of element.attributes) {
    if (!LEFT_OUT.test(name)) copy.setAttribute(name, value)
  }
  const style = getComputedStyle(element)
  for (const property of INLINED) copy.setAttribute(property, style.getPropertyValue(property))
  for (const child of element.childNodes) {
    if (child instanceof SVGElement && isShown(child)) copy.append(copied(child))
    else if (child instanceof Text) copy.append(child.data)
  }
  return copy
}

const isShown = (element: Element) => getComputedStyle(element).display !== 'none'
