/** The files of the widget are its own; nothing that a reader or a host writes is part of an address. */
const policy: Policy | undefined = Reflect.get(window, 'trustedTypes')?.createPolicy(
  'lambda-cost-prices',
  { createScriptURL: (address: string) => address },
)

/** Of Trusted Types, which TypeScript does not know. */
interface Policy {
  readonly createScriptURL: (address: string) => string
}

/**
 * A file of a price book, from a classic script: a sandboxed frame may load no other file. Rejects where it
 * does not arrive. The widget's build puts this in place of the calculator's modules.
 *
 * @param file `2026-09/eu-west-1`, or `2026-09/rules`
 */
export function priceScript(file: string): Promise<unknown> {
  const script = document.createElement('script')
  const address = new URL(`./embed/prices/${file}.js`, document.baseURI).href
  script.src = policy?.createScriptURL(address) ?? address
  document.head.append(script)
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve(Reflect.get(script, 'prices')))
    script.addEventListener('error', () => reject(new Error(`No prices at ${address}`)))
  }).finally(() => script.remove())
}
