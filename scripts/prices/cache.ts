import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What an earlier run left in the file; else what is made now, kept for the next run. */
export async function cached<T>(file: string, make: () => Promise<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return JSON.parse(text)
  const value = await make()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(value))
  await rename(`${file}.new`, file)
  return value
}
