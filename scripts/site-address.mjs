/** What only a page that knows its own address can say: `SITE=https://calc.example/ npm run build`. */

/**
 * Writes into the page where it will stand, and its picture for those who link to it. Without an
 * address both are left out, because neither may be relative.
 *
 * @param {string | undefined} site
 * @returns {import('vite').Plugin}
 */
export function siteAddress(site) {
  return {
    name: 'site-address',
    apply: 'build',
    transformIndexHtml: () => (site ? tagsFor(addressOf(site)) : []),
  }
}

/**
 * @param {string} site
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
export function tagsFor(site) {
  const picture = new URL('social.png', site).href
  return [
    tag('link', { rel: 'canonical', href: site }),
    tag('meta', { property: 'og:url', content: site }),
    tag('meta', { property: 'og:image', content: picture }),
    tag('meta', { property: 'og:image:width', content: '1200' }),
    tag('meta', { property: 'og:image:height', content: '630' }),
    tag('meta', { property: 'og:image:alt', content: 'The calculator with a first estimate' }),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}

/**
 * The address of the folder that the page stands in. Throws with what is wrong with it.
 *
 * @param {string} site
 */
export function addressOf(site) {
  const address = URL.canParse(site) ? new URL(site) : null
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new Error(`SITE is “${site}”: it must be an address such as https://calc.example/lambda/`)
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/'
  return address.href
}

/**
 * @param {string} name
 * @param {Record<string, string>} attrs
 * @returns {import('vite').HtmlTagDescriptor}
 */
const tag = (name, attrs) => ({ tag: name, attrs, injectTo: 'head' })
