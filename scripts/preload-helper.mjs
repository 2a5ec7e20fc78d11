/**
 * What the build puts around each import of a part: its styles arrive with it. Vite's own does this
 * and more, asks for the script only after the styles, and takes half a kilobyte of the page.
 */
const HELPER = `
const asked = new Map([...document.querySelectorAll('[rel=stylesheet]')].map(({ href }) => [href]))
const arrive = (href) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.crossOrigin = ''
    link.href = href
    link.onload = resolve
    link.onerror = () => {
      asked.delete(href)
      link.remove()
      reject(Error('Unable to preload ' + href))
    }
    document.head.append(link)
  })
const style = (href) => {
  if (!asked.has(href)) asked.set(href, arrive(href))
  return asked.get(href)
}
export const __vitePreload = async (load, files = [], from) => {
  const [part] = await Promise.all([load(), ...files.map((file) => style(new URL(file, from).href))])
  return part
}
`

/** @returns {import('vite').Plugin} */
export function preloadHelper() {
  return {
    name: 'preload-helper',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => HELPER,
    },
  }
}
