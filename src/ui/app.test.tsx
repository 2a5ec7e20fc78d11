import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { App } from './app'

test('the page is rendered without a window, a clock or a locale', () => {
  const html = renderToString(<App />)
  expect(html).toContain('$361.00')
  expect(html).toContain('API Gateway, REST')
  expect(html, 'the Content-Security-Policy allows none').not.toContain('style=')
})
