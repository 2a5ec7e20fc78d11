/**
 * The rows of a table as text, parted by tabs where its first line has one, else by commas (or by
 * semicolons, where there are as many: spreadsheets write them beside decimal commas), with values in quotes as RFC 4180 has it. Rows that hold
 * nothing are left out. `line` is where a row begins, from 1.
 */
export function readTable(text: string): readonly TableRow[] {
  const separator = separatorOf(text)
  const rows: TableRow[] = []
  const reader = { text, at: text.startsWith('\ufeff') ? 1 : 0, line: 1 }
  while (reader.at < text.length) {
    const line = reader.line
    const values = readRow(reader, separator)
    if (values.some((value) => value.trim() !== '')) rows.push({ line, values })
  }
  return rows
}

export interface TableRow {
  readonly line: number
  readonly values: readonly string[]
}

interface Place {
  readonly text: string
  at: number
  line: number
}

function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\n|$/))
  if (head.includes('\t')) return '\t'
  const outside = head.replace(/"[^"]*"/g, '')
  const count = (sign: string) => outside.split(sign).length - 1
  return count(';') > 0 && count(';') >= count(',') ? ';' : ','
}

function readRow(place: Place, separator: string): readonly string[] {
  const values: string[] = []
  while (place.at <= place.text.length) {
    values.push(
      place.text[place.at] === '"' ? readQuoted(place, separator) : readPlain(place, separator),
    )
    const next = place.text[place.at++]
    if (next !== separator) break
  }
  place.line++
  return values
}

function readPlain(place: Place, separator: string): string {
  let end = place.at
  while (end < place.text.length && place.text[end] !== separator && place.text[end] !== '\n') end++
  const value = place.text.slice(place.at, end)
  place.at = end
  return value.endsWith('\r') ? value.slice(0, -1) : value
}

/** A quote within is written twice. What stands between the last quote and the separator is dropped. */
function readQuoted(place: Place, separator: string): string {
  let value = ''
  let from = place.at + 1
  for (;;) {
    const quote = place.text.indexOf('"', from)
    const end = quote < 0 ? place.text.length : quote
    value += place.text.slice(from, end)
    place.at = end + 1
    if (place.text[end + 1] !== '"') break
    value += '"'
    from = end + 2
  }
  place.line += value.split('\n').length - 1
  readPlain(place, separator)
  return value
}
