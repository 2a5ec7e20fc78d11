import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  CALCULATOR_HEADERS,
  CALCULATOR_POLICY,
  COMMON_HEADERS,
  headersOf,
  WIDGET_HEADERS,
  WIDGET_POLICY,
} from '../scripts/deploy/headers.mjs'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const pages = readdirSync(new URL('..', import.meta.url)).filter((name) => name.endsWith('.html'))

test.each(pages)('%s has its own policy in it, and nothing inline', (page) => {
  const html = read(page)
  const [, own = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? []
  expect(own).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ")
  expect(own).toContain("require-trusted-types-for 'script'")
  expect(own).not.toMatch(/unsafe|https?:/)
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})

test.each([
  ['/', 'no-cache', CALCULATOR_POLICY],
  ['/a/b/', 'no-cache', CALCULATOR_POLICY],
  ['/a/b/assets/index-BB5Z_Jdk.js', 'public, max-age=31536000, immutable', CALCULATOR_POLICY],
  ['/embed.html', 'no-cache', WIDGET_POLICY],
  ['/a/b/embed/v1.js', 'public, max-age=300', WIDGET_POLICY],
  ['/embed/embed-BB5Z_Jdk.js', 'public, max-age=31536000, immutable', WIDGET_POLICY],
  ['/embedded.html', 'no-cache', CALCULATOR_POLICY],
])('%s is kept and may be framed as it should', (path, caching, policy) => {
  expect(headersOf(path)).toMatchObject({
    ...COMMON_HEADERS,
    'Cache-Control': caching,
    'Content-Security-Policy': policy,
  })
})

const ALL = { ...COMMON_HEADERS, ...CALCULATOR_HEADERS, ...WIDGET_HEADERS }

test.each(['deploy/nginx.conf', 'deploy/_headers'])('%s says the same', (file) => {
  const text = read(file)
  for (const [name, value] of Object.entries(ALL)) {
    expect(text).toContain(name)
    expect(text).toContain(value)
  }
  expect(text).toContain(CALCULATOR_POLICY)
  expect(new Set(text.match(/frame-ancestors [^"\n]*/g))).toEqual(
    new Set([CALCULATOR_POLICY, WIDGET_POLICY]),
  )
})

test('no path of _headers has a header twice', () => {
  const rules = read('deploy/_headers')
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) =>
      rule
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    )
  for (const path of ['/', '/index.html', '/embed.html', '/embed/v1.js', '/assets/a.js']) {
    const names = rules
      .filter(([pattern = '']) => matches(pattern, path))
      .flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]))
    expect(new Set(names).size, path).toBe(names.length)
  }
})

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path

test.each([
  ['deploy/cloudfront-calculator.json', { ...COMMON_HEADERS, ...CALCULATOR_HEADERS }],
  ['deploy/cloudfront-widget.json', { ...COMMON_HEADERS, ...WIDGET_HEADERS }],
])('%s sends the same', (file, expected) => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(read(file))
  const sent = {
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    ...(security.ContentTypeOptions && { 'X-Content-Type-Options': 'nosniff' }),
    ...Object.fromEntries(
      custom.Items.map((item: { Header: string; Value: string }) => [item.Header, item.Value]),
    ),
  }
  expect(sent).toEqual(expected)
  expect(custom.Quantity).toBe(custom.Items.length)
})

test('the Dockerfile copies files that there are', () => {
  for (const [, file = ''] of read('deploy/Dockerfile').matchAll(/^COPY (deploy\S+)/gm)) {
    expect(existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true)
  }
})
