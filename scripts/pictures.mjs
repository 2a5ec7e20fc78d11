/** `npm run pictures`: what others see of the page, made of the last build. Look at each before committing it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './chromium.mjs'

const ROOT = new URL('../', import.meta.url)
const PORT = 4175
const ADDRESS = `http://localhost:${PORT}/`

/** The README's, in both themes; GitHub shows it about 830 px wide. */
const SCREENSHOT = { width: 1440, height: 900 }

/** What the networks show of a link: 1200 × 630, so near that it can be read at a third of that. */
const SOCIAL = { width: 960, height: 504, scale: 1.25 }

const server = await preview({ preview: { port: PORT }, logLevel: 'warn' })
const browser = await chromium.launch(await launchOptions())
try {
  mkdirSync(new URL('docs/pictures', ROOT), { recursive: true })
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const picture = await pictureOfPage({ ...SCREENSHOT, scale: 1 }, theme)
    put(`docs/pictures/first-screen-${theme}.webp`, await asWebp(picture))
  }
  put('public/social.png', await pictureOfPage(SOCIAL, 'light'))
  put('public/apple-touch-icon.png', await icon(180, 0.7))
  put('public/favicon.ico', asIco(await icon(32, 1), 32))
} finally {
  await browser.close()
  await server.close()
}

/**
 * @param {{ width: number, height: number, scale: number }} size
 * @param {'light' | 'dark'} colorScheme
 */
async function pictureOfPage({ width, height, scale }, colorScheme) {
  const viewport = { width, height }
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, colorScheme })
  await page.goto(ADDRESS)
  // The last that arrive of the first screen.
  await page.getByText('How this is calculated').first().waitFor()
  await page.getByRole('rowheader', { name: 'Lambda at today’s prices' }).waitFor()
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/**
 * The favicon on paper, so that it can be seen on any ground; those who show it round its corners.
 *
 * @param {number} size
 * @param {number} share of the width that the drawing takes
 */
async function icon(size, share) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const drawing = readFileSync(new URL('public/favicon.svg', ROOT), 'utf8')
  const isBare = share === 1
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${isBare ? 'none' : '#fff'}">` +
      drawing.replace('<svg ', `<svg width="${size * share}" `),
  )
  const picture = await page.screenshot({ omitBackground: isBare })
  await page.close()
  return picture
}

/**
 * A third of the PNG's size, and as sharp to the eye.
 *
 * @param {Buffer} png
 */
async function asWebp(png) {
  const page = await browser.newPage()
  const encoded = await page.evaluate(async (data) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${data}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? ''
  }, png.toString('base64'))
  await page.close()
  return Buffer.from(encoded, 'base64')
}

/**
 * The format's header and its one entry, before the picture itself.
 *
 * @param {Buffer} png
 * @param {number} size
 */
function asIco(png, size) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

/**
 * @param {string} file
 * @param {Buffer} content
 */
function put(file, content) {
  writeFileSync(new URL(file, ROOT), content)
  console.log(`${(content.length / 1000).toFixed(1).padStart(8)} kB  ${file}`)
}
