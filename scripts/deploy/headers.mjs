/**
 * What a host sends with each file. The only place where it is written by hand: the preview server uses
 * it, and a test holds the pages' own policies and the files in `deploy/` to it.
 */

/**
 * No page may frame the calculator; any may frame the widget. That works in a header only. All else
 * stands in each page's own `<meta>`, with the hashes of what the build has written into the page.
 */
export const CALCULATOR_POLICY = "frame-ancestors 'none'"
export const WIDGET_POLICY = 'frame-ancestors *'

/** Of every file. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Of the calculator, and of whatever is not the widget's. */
export const CALCULATOR_HEADERS = {
  'Content-Security-Policy': CALCULATOR_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Of the widget's page and files: pages of other origins load them. */
export const WIDGET_HEADERS = {
  'Content-Security-Policy': WIDGET_POLICY,
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** By the end of the path; the first that matches holds. A name with a hash never gets other content. */
const CACHING = /** @type {const} */ ([
  [/\/assets\/[^/]+$/, IMMUTABLE],
  [/\/embed\/v\d+\.js$/, 'public, max-age=300'],
  [/\/embed\/[^/]+$/, IMMUTABLE],
  [/(?:)/, 'no-cache'],
])

/**
 * The headers of the file at that path of the site.
 *
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const isWidget = /\/embed(?:\.html$|\/)/.test(path)
  const caching = CACHING.find(([pattern]) => pattern.test(path))?.[1] ?? 'no-cache'
  return {
    ...COMMON_HEADERS,
    ...(isWidget ? WIDGET_HEADERS : CALCULATOR_HEADERS),
    'Cache-Control': caching,
  }
}
