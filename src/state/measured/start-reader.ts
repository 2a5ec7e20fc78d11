import type { ReadMessage } from './read-message'
import readerUrl from './reader.worker?worker&url'

/** Browsers that guard what becomes a script ask for an address that says so. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy
}

interface Policy {
  /** Typed as the text that it stands for. */
  createScriptURL(url: string): string
}

const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes')
/** The one address that it is ever asked for is the page's own. */
const policy = policies?.createPolicy('reader', { createScriptURL: (url) => url })

/** Starts reading; ends when it is terminated. */
export function startReader(
  files: readonly Blob[],
  hear: (message: ReadMessage) => void,
  fail: () => void,
): Worker {
  const worker = new Worker(policy?.createScriptURL(readerUrl) ?? readerUrl, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => hear(data))
  worker.addEventListener('error', fail)
  worker.postMessage(files)
  return worker
}
