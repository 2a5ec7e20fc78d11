/** What a value of a link says; `says` is what became of it, where it is not what was written. */
export type LinkValue<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly says?: string }
  | { readonly ok: false; readonly says: string }
