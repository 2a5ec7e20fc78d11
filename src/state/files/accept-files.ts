import { measure, titleOf } from '../measured/measuring'
import type { PageStore } from '../page-store'
import { openFile } from './open-file'

/** Files that were brought to the page: a scenario or a link is opened, anything else is measured. */
export async function acceptFiles(store: PageStore, files: readonly File[]): Promise<void> {
  const [first] = files
  if (!first) return
  if (files.length === 1 && (await openFile(store, first, first.name).catch(() => false))) return
  measure(files, titleOf(files))
}
