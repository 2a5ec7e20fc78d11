/** What a file is, by its first bytes. */

export type Kind =
  | 'gzip'
  | 'utf-16'
  | 'log'
  | 'json'
  | 'table'
  | 'tuning-link'
  | 'usage'
  /** Something that is not read, and is told by name. */
  | { readonly other: string }

interface Signature {
  readonly bytes: readonly number[]
  readonly at?: number
  readonly kind: Kind
}

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const other = (name: string) => ({ other: name })
const UNPACK = 'unpack it and read the log within'

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0xff, 0xfe], kind: 'utf-16' },
  { bytes: [0xfe, 0xff], kind: other('text in big-endian UTF-16: save it as UTF-8') },
  { bytes: letters('PK\x03\x04'), kind: other(`a ZIP archive or an Office document: ${UNPACK}`) },
  { bytes: letters('BZh'), kind: other(`a file packed with bzip2: ${UNPACK}`) },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: other(`a file packed with zstd: ${UNPACK}`) },
  { bytes: [0xfd, ...letters('7zXZ')], kind: other(`a file packed with xz: ${UNPACK}`) },
  { bytes: letters('7z\xbc\xaf'), kind: other(`a 7z archive: ${UNPACK}`) },
  { bytes: letters('ustar'), at: 257, kind: other(`a TAR archive: ${UNPACK}`) },
  { bytes: letters('%PDF'), kind: other('a PDF document') },
  { bytes: letters('\x89PNG'), kind: other('a PNG picture') },
  { bytes: [0xff, 0xd8, 0xff], kind: other('a JPEG picture') },
  { bytes: letters('GIF8'), kind: other('a GIF picture') },
  { bytes: letters('PAR1'), kind: other('a Parquet file: query it with Athena') },
  { bytes: letters('Obj\x01'), kind: other('an Avro file: query it with Athena') },
  { bytes: letters('SQLite format 3'), kind: other('a SQLite database') },
  { bytes: letters('\x7fELF'), kind: other('a program') },
  { bytes: letters('MZ'), kind: other('a program') },
]

/** @param head the first 1,000 bytes or more, or all there are */
export function recognise(head: Uint8Array): Kind {
  if (head.length === 0) return other('an empty file')
  const signature = SIGNATURES.find(({ bytes, at = 0 }) =>
    bytes.every((byte, index) => head[at + index] === byte),
  )
  if (signature) return signature.kind
  return head.subarray(0, 1000).includes(0) ? other('a binary file') : kindOfText(textOf(head))
}

/** What only reports say, in either log format. */
export const REPORTS = /REPORT RequestId|billedDurationMs/

const MOST_READ = 4000

const textOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, MOST_READ)).replace(/^\xef\xbb\xbf/, '')

function kindOfText(head: string): Kind {
  if (REPORTS.test(head)) return 'log'
  if (/^\s*(<!doctype html|<html)/i.test(head)) return other('a web page')
  if (/^\s*https?:\S*#[\w+/=]+;[\w+/=]+;[\w+/=]/.test(head)) return 'tuning-link'
  if (/^resource_(type_default_)?usage\s*:/m.test(head)) return 'usage'
  if (/^\s*[{[]/.test(head)) return 'json'
  return /^.*memory_?(mb|size)/i.test(head) && /^.*duration/i.test(head) ? 'table' : 'log'
}
