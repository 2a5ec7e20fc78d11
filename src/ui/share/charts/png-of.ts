import { svgText } from './chart-svg'

/** Twice as many dots as the screen has at least: a picture in a document is looked at closely. */
const DOTS = 2

/** The picture in dots. Rejects where the browser cannot draw it. */
export async function pngOf(svg: SVGElement): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(svg.getAttribute('width')) * DOTS
  canvas.height = Number(svg.getAttribute('height')) * DOTS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came out.'))))
  })
}
