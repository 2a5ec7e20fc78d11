import { prerender } from 'react-dom/static'
import { App } from './ui/app'

/** The HTML of a visit without a link, which the build writes into the page. Rejects when a part fails. */
export async function prerendered(): Promise<string> {
  let failure: unknown
  const { prelude } = await prerender(<App />, {
    // In one piece: React puts pieces together with inline scripts.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      failure ??= error
    },
  })
  const html = await new Response(prelude).text()
  if (failure) throw failure
  return html
}
