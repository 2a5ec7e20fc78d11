import { saveFile } from '../../parts/save-file'
import type { FileExport } from './exports'
import { fileName } from './file-name'
import type { Told } from './told'

/** Gives the reader the result as that kind of file. */
export const saveExport = (kind: FileExport, told: Told): void =>
  saveFile(fileName(told, kind.ending), new Blob([kind.text(told)], { type: kind.type }))
