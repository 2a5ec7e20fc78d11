import type { Source } from '../../engine/price-book'
import { notes } from '../../prices/2020-02/notes'

/** What a reader should know of a source; undefined where there is nothing. */
export const sourceNote = (source: Source): string | undefined => source.says ?? notes.get(source)
