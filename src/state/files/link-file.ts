import { priceRules } from '../../prices'
import { isLink, LONGEST_LINK } from '../../scenario/link'
import { decodePageLink } from '../page-link'
import type { FileKind } from './file-kind'

const A_LINK = /^\s*(?:https?:\/\/\S+[#?])?[a-z]{1,9}=\S*\s*$/i

/** A link that was saved as text. */
export const linkFile: FileKind = {
  isOf: (beginning) => A_LINK.test(beginning) && isLink(beginning),
  read: async (file) => decodePageLink(await file.slice(0, LONGEST_LINK + 1).text(), priceRules),
}
