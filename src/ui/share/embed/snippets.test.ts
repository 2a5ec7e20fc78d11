import { expect, test } from 'vitest'
import { comparison } from '../../../engine/comparison'
import { defaultPriceBook } from '../../../prices'
import { startingScenario } from '../../../state/starting-scenario'
import { elementSnippet, frameSnippet, markdownSnippet } from './snippets'

const addresses = { folder: 'https://example.com/a/', link: 'v=1&f=api,r:1/day&c=0000' }
const look = { view: 'result', theme: 'auto' } as const
const told = (name: string) => ({
  estimate: comparison({ ...startingScenario, name }, defaultPriceBook),
  link: `${addresses.folder}#${addresses.link}`,
  book: 'February 2020',
  day: '2026-11-27',
})

test('the frame works alone, sandboxed, and has a title and a height', () => {
  expect(frameSnippet(told('HTTP API'), addresses, look)).toBe(`<iframe
  src="https://example.com/a/embed.html?view=result&amp;theme=auto#v=1&amp;f=api,r:1/day&amp;c=0000"
  title="What HTTP API costs on AWS Lambda"
  width="100%" height="420" style="border: 0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  loading="lazy" referrerpolicy="no-referrer"></iframe>`)
})

test('the element has its script, and a link for readers without it', () => {
  const text = elementSnippet(told('HTTP API'), addresses, { view: 'compact', theme: 'dark' })
  expect(text).toContain('<script async src="https://example.com/a/embed/v1.js"></script>')
  expect(text).toContain('scenario="v=1&amp;f=api,r:1/day&amp;c=0000"')
  expect(text).toContain('view="compact" theme="dark"')
  expect(text).toContain('<a href="https://example.com/a/#v=1&amp;f=api,r:1/day&amp;c=0000">')
})

test('a name cannot leave its place', () => {
  const name = '"><script>alert(1)</script>'
  for (const text of [
    frameSnippet(told(name), addresses, look),
    elementSnippet(told(name), addresses, look),
  ]) {
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&quot;>&lt;script>alert(1)&lt;/script>')
  }
  expect(markdownSnippet(told('\u202eevil\u2066'))).toMatch(/^\[evil: \$361/)
  expect(frameSnippet(told('\u202eevil'), addresses, look)).toContain('"What evil costs')
  expect(markdownSnippet(told('a](b)'))).toBe(
    '[a\\](b): $361.00 a month on AWS Lambda](https://example.com/a/#v=1&f=api,r:1/day&c=0000)',
  )
})
