import type { Finding } from '../../measure/reading'

/** What the worker says while it reads. */
export type ReadMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | {
      readonly kind: 'found'
      readonly finding: Finding
      /** Why it could not be read to its end; null where it was. */
      readonly broken: string | null
    }
