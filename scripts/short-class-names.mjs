import { readdirSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** In an order that is the same everywhere, so that one source always gives one build. */
const modules = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => `src/${file.replaceAll(sep, '/')}`)
  .toSorted()

/** @type {Map<string, string[]>} the classes of each module, in the order that they come in */
const classes = new Map(modules.map((file) => [file, []]))

/**
 * The shortest name for a class of a CSS module: it stands in the styles and in the script, and a
 * hash in it could not be compressed.
 *
 * @param {string} name
 * @param {string} file
 */
export function shortClassName(name, file) {
  const path = relative(ROOT, file.replace(/\?.*$/, '')).replaceAll(sep, '/')
  const own = classes.get(path)
  if (!own) throw new Error(`${path} is no CSS module of ours`)
  if (!own.includes(name)) own.push(name)
  return `${letters(modules.indexOf(path))}${own.indexOf(name)}`
}

/** @param {number} index 0, 1, … 26 as a, b, … ba */
function letters(index) {
  return index
    .toString(26)
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)] ?? '')
}
