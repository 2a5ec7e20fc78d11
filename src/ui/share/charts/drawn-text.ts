import { svgElement } from './svg-element'

interface Place {
  readonly left: number
  readonly top: number
}

/** The text as it stands on the screen, each of its lines an SVG text of the same face and colour. */
export function drawnText(text: Text, origin: Place): readonly SVGElement[] {
  const parent = text.parentElement
  if (!parent || text.data.trim() === '') return []
  const style = getComputedStyle(parent)
  const ascent = ascentOf(style)
  return linesOf(text).map(({ says, left, top }) =>
    svgElement(
      'text',
      {
        x: left - origin.left,
        y: top - origin.top + ascent,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'xml:space': 'preserve',
      },
      [says],
    ),
  )
}

interface TextLine extends Place {
  readonly says: string
}

/** A word stands on the line where its first character does. */
function linesOf(text: Text): readonly TextLine[] {
  const range = document.createRange()
  const lines: TextLine[] = []
  for (const { 0: word, index } of text.data.matchAll(/\s*\S+\s*/g)) {
    const begin = index + (word.length - word.trimStart().length)
    range.setStart(text, begin)
    range.setEnd(text, begin + word.trim().length)
    const { left, top, width } = range.getBoundingClientRect()
    if (width === 0) continue
    const line = lines.at(-1)
    if (line && Math.abs(line.top - top) < 2) {
      lines[lines.length - 1] = { ...line, says: `${line.says} ${word.trim()}` }
    } else {
      lines.push({ says: word.trim(), left, top })
    }
  }
  return lines
}

/** From the top of a line's box to where its letters stand. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return Number.parseFloat(fontSize)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  return pen.measureText('0').fontBoundingBoxAscent
}
