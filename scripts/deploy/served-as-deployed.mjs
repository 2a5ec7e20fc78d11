import { headersOf } from './headers.mjs'

/** Where the build is served once more, as from a folder of another site. */
export const FOLDER = '/a/b'

/**
 * Lets the preview server answer as a host does that is set up as `docs/deploy.md` says: with its
 * headers, and from a folder too.
 *
 * @returns {import('vite').Plugin}
 */
export function servedAsDeployed() {
  return {
    name: 'served-as-deployed',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (path === FOLDER) {
          response.writeHead(301, { Location: `${FOLDER}/` }).end()
          return
        }
        if (path.startsWith(`${FOLDER}/`)) request.url = request.url?.slice(FOLDER.length)
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
        next()
      })
    },
  }
}
