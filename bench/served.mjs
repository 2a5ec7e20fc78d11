/** Serves a folder as a good static host does: compressed with brotli at its best. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
})

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function served(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = new Map(
    names
      .filter((name) => extname(name) in TYPES)
      .map((name) => [`/${name}`, brotliCompressSync(readFileSync(join(folder, name)))]),
  )
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = files.get(path.endsWith('/') ? `${path}index.html` : path)
    const type = TYPES[extname(path) || '.html'] ?? ''
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': 'br' })
    response.end(body)
  })
  await new Promise((done) => {
    server.listen(0, () => done(undefined))
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port.')
  return { address: `http://localhost:${address.port}/`, stop: () => server.close() }
}
