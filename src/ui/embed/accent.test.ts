import { expect, test } from 'vitest'
import { contrast, judgedAccent } from './accent'

// Worked out with the formula of WCAG 2.2; the first two are its own extremes.
test.each([
  ['000000', 'ffffff', 21],
  ['ffffff', 'ffffff', 1],
  // The lightest grey that passes on white: https://webaim.org/articles/contrast/
  ['767676', 'ffffff', 4.54],
  ['777777', 'ffffff', 4.48],
])('the contrast of %s and %s is %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  expect(contrast(b, a)).toBeCloseTo(ratio, 2)
})

test('an accent is used on the grounds where it can be read', () => {
  expect(judgedAccent('0072b2', 'light')).toMatchObject({ light: '#0072b2', says: '' })
  expect(judgedAccent('0072b2', 'auto').dark).toBeNull()
  expect(judgedAccent('0072b2', 'auto').says).toContain('too faint on dark')
  expect(judgedAccent('56b4e9', 'dark')).toMatchObject({ light: null, dark: '#56b4e9', says: '' })
  expect(judgedAccent('808080', 'auto').says).toContain('too faint on light:')
})
