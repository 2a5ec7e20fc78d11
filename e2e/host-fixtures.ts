import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { test as base } from '@playwright/test'
import { listen } from './fixtures'

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The host page has no icon; a frame that may not open pages finds out by trying; prices are withheld. */
const EXPECTED = /favicon\.ico|'allow-popups' permission is not set|embed\/prices/

interface Sites {
  /** Where the build is served from, as a plain static host does: no header but the type. */
  readonly widget: string
  /** Publishes a page at another origin, and gives its address. */
  readonly publish: (body: string) => string
}

/** The widget at one origin, pages around it at another, and no complaint from either. */
export const test = base.extend<{ quiet: undefined }, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants one
    async ({}, provide) => {
      const pages: string[] = []
      const [widget, host] = await Promise.all([
        serve((request, response) => {
          const file = `dist${new URL(request.url ?? '', 'http://x').pathname}`
          const isThere = existsSync(file) && statSync(file).isFile()
          response.writeHead(isThere ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? '' })
          response.end(isThere ? readFileSync(file) : '')
        }),
        serve((request, response) => {
          const body = pages[Number(request.url?.slice(1))]
          response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' })
          response.end(
            `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}`,
          )
        }),
      ])
      await provide({
        widget: originOf(widget),
        publish: (body) => `${originOf(host)}/${pages.push(body) - 1}`,
      })
      for (const server of [widget, host]) server.close()
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ page, sites }, provide) => {
      const complaints: string[] = []
      const origins = [sites.widget, new URL(sites.publish('')).origin]
      await listen(page, origins, (says) => complaints.push(says))
      await provide(undefined)
      base
        .expect(
          complaints.filter((says) => !EXPECTED.test(says)),
          'what it should not do',
        )
        .toEqual([])
    },
    { auto: true },
  ],
})

const serve = (answer: RequestListener): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server))
  })

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
