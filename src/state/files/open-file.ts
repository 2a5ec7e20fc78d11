import { loadEveryRules } from '../../prices'
import { followed, loadPricesOf } from '../opened-link'
import type { PageStore } from '../page-store'
import { loadReader } from '../scenario-reader'
import type { FileKind } from './file-kind'
import { linkFile } from './link-file'
import { scenarioFile } from './scenario-file'

/** Every kind of file that the page can open; the first that a file is meant to be reads it. */
const kinds: readonly FileKind[] = [scenarioFile, linkFile]

const BEGINNING_BYTES = 4096

/**
 * Opens a file in the page, in place of what it shows, which can be brought back. One that cannot be
 * read changes nothing, and the page says why. Gives false where it is none of the kinds.
 */
export async function openFile(store: PageStore, file: Blob, name: string): Promise<boolean> {
  const kind = await kindOf(file)
  if (!kind) return false
  const problems = await opened(store, file, kind)
  if (problems.length > 0) {
    const says = [`“${name}” was not opened.`, ...problems]
    const notes = says.map((one) => ({ field: '', says: one }))
    store.setState({ opening: { what: 'file', notes, isRead: false, replaced: null } })
  }
  return true
}

async function kindOf(file: Blob): Promise<FileKind | undefined> {
  const beginning = (await file.slice(0, BEGINNING_BYTES).text()).replace(/^\ufeff/, '')
  return kinds.find((one) => one.isOf(beginning))
}

/** Why it could not be. */
async function opened(store: PageStore, file: Blob, kind: FileKind): Promise<readonly string[]> {
  try {
    await Promise.all([loadEveryRules(), loadReader()])
    const reading = await kind.read(file)
    if ('problems' in reading) return reading.problems
    await loadPricesOf(reading)
    store.setState((state) => followed(state, reading, 'file'))
    return []
  } catch {
    return ['It could not be read, or what it needs did not arrive. Try again.']
  }
}
