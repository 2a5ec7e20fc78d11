/** The page's own currency stands for no other. */
export const NONE = 'USD'

const names = new Intl.DisplayNames('en-US', { type: 'currency' })
const others = Intl.supportedValuesOf('currency').filter((code) => code !== NONE)

/** Every currency that the browser knows, by its code. */
export const CURRENCIES = [
  { value: NONE, says: 'no other currency' },
  ...others.map((value) => ({ value, says: `${value}, ${names.of(value) ?? value}` })),
]
