import type { OpenedLink } from '../page-state'

/** What a file holds for the page, or why it cannot be used, in sentences. */
export type FileReading = OpenedLink | { readonly problems: readonly string[] }

/** A kind of file that the page can open. */
export interface FileKind {
  /** Whether a file that begins so is meant to be one. The beginning is some thousand characters. */
  isOf(beginning: string): boolean
  read(file: Blob): Promise<FileReading>
}
