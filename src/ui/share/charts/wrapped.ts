/** The text in lines of at most that width in a font; it breaks behind spaces and the marks of a link. */
export function wrapped(text: string, width: number, font: string): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return [text]
  pen.font = font
  const fits = (line: string) => pen.measureText(line.trimEnd()).width <= width
  const lines = ['']
  for (const part of text.split(/(?<=[\s&,:/_])/)) {
    const longer = `${lines.at(-1)}${part}`
    if (fits(longer)) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines.filter((line) => line !== '').map((line) => line.trimEnd())
}
