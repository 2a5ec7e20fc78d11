/** The outer form of a link: an address, its parameters, and the characters that they are written in. */

/** One parameter, its percent signs already decoded. */
export interface Parameter {
  readonly key: string
  readonly value: string
  /** As it stood: `key=value`. */
  readonly text: string
}

const BEGINS_WITH_A_PARAMETER = /^[a-z]{1,9}=/i

/**
 * The part of an address that says what to calculate: after `#`, else after `?`. Text that begins
 * with a parameter is that part already.
 */
export function linkText(address: string): string {
  // Mail programs break long lines, and browsers take the breaks out again.
  const text = undoubled(address.replace(/[\r\n\t]/g, '').trim())
  if (BEGINS_WITH_A_PARAMETER.test(text)) return text
  const hash = text.indexOf('#')
  const query = text.indexOf('?')
  const fragment = hash < 0 ? '' : text.slice(hash + 1)
  if (fragment.includes('=') || query < 0) return hash < 0 ? text : fragment
  return text.slice(query + 1, hash < query ? undefined : hash)
}

/** Some chat tools encode the whole link once more. */
const undoubled = (text: string): string =>
  !text.includes('=') && /%3D/i.test(text) ? percentDecoded(text) : text

/** Twice as many as a link can need; the rest of a longer one is not read. */
const MOST_PARAMETERS = 200

export function parametersOf(text: string): readonly Parameter[] {
  return text
    .split('&', MOST_PARAMETERS)
    .filter((part) => part !== '')
    .map((part) => {
      const decoded = percentDecoded(part.replaceAll('+', ' '))
      const equals = decoded.indexOf('=')
      return equals < 0
        ? { key: decoded, value: '', text: decoded }
        : { key: decoded.slice(0, equals), value: decoded.slice(equals + 1), text: decoded }
    })
}

/** Decodes what can be decoded and leaves the rest as it stands. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}

/** Only what is beyond ASCII needs it: `escapedText` has seen to the rest. */
export const percentEncoded = (text: string): string =>
  text.replace(/[^\x21-\x7e]+/g, encodeURIComponent)

/**
 * A name as a part of a parameter. `~2C` is a comma: unlike `%2C` it comes through decoders that
 * decode once too often, and no program that looks for links in text stops at it.
 */
export const escapedText = (text: string): string =>
  text.replace(
    /[^\w.\-\u0080-\uffff]/g,
    (character) => `~${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

export const unescapedText = (text: string): string =>
  text.replace(/~([0-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
