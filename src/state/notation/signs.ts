/** The signs that part a number, as a language and its country write it. */
export interface Signs {
  readonly decimal: string
  /** Between thousands; empty where they are not set apart. */
  readonly group: string
  /** Above the last three digits, two stand together: 12,34,567. */
  readonly isIndian: boolean
  /** Numbers with fewer digits than this are not grouped. */
  readonly groupsFrom: number
}

export const ENGLISH: Signs = { decimal: '.', group: ',', isIndian: false, groupsFrom: 4 }

/**
 * The signs of a BCP 47 language tag, from the browser's own data; English ones where it knows none.
 * Only signs are taken from it: every digit stays the page's own.
 */
export function signsOf(language: string): Signs {
  // The browser takes 15 ms to be asked for the first time.
  if (language === 'en-US') return ENGLISH
  try {
    const format = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    const parts = format.formatToParts(12345678.5)
    const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    const isGrouped = format.formatToParts(1234).some(({ type }) => type === 'group')
    return {
      decimal: sign('decimal') || ENGLISH.decimal,
      group: sign('group'),
      isIndian: parts.filter(({ type }) => type === 'group').length > 2,
      groupsFrom: isGrouped ? 4 : 5,
    }
  } catch {
    return ENGLISH
  }
}
