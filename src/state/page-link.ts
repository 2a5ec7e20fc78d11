/**
 * The page's address: the link of the scenario and, within it, the link of each kept scenario.
 * `v=1&…&k=v%3D1%26…%26c%3D7qbh&k=…&c=k3f9`. Until the kept ones were covered by the checksum they
 * followed it: `v=1&…&c=k3f9&k=…`, which is read for good.
 */
import type { PriceRules } from '../engine/price-book'
import type { Remark } from '../engine/scenario'
import { decodeLink } from '../scenario/link'
import { KEPT_FIELD } from '../scenario/linking/read-parameters'
import { linkText } from '../scenario/linking/text'
import { MOST_KEPT, type OpenedLink } from './page-state'

/** A kept scenario follows; no text within a link has an ampersand or an equals sign of its own. */
const KEPT = '&k='

/** The scenarios of a page's link, each read on its own: what is wrong with one is lost to that one. */
export function decodePageLink(
  text: string,
  catalogue: ReadonlyMap<string, PriceRules>,
): OpenedLink {
  const [first = '', ...rest] = `&${linkText(text)}`.split(KEPT)
  const parts = rest.map(partsOf)
  const page = decodeLink(wholeText(first.slice(1), parts), catalogue)
  const kept = parts.slice(0, MOST_KEPT).map(({ link }) => decodeLink(link, catalogue))
  return {
    scenario: page.scenario,
    kept: kept.flatMap(({ scenario }) => scenario ?? []),
    notes: [
      ...page.notes.filter(({ field }) => field !== KEPT_FIELD),
      ...kept.flatMap((one, index) => notesOf(one, index + 1)),
      ...leftOut(parts.length - kept.length),
    ],
  }
}

/** As it was written: each kept link one parameter. */
const wholeText = (own: string, parts: readonly Part[]): string =>
  [own, ...parts.flatMap(({ written, after }) => [`k=${written}`, after])].filter(Boolean).join('&')

type Decoded = ReturnType<typeof decodeLink>

interface Part {
  readonly link: string
  /** As the value of a parameter. */
  readonly written: string
  /** Parameters behind it: the checksum of the page, and what some program has added. */
  readonly after: string
}

const BARE = /^[a-z]{1,9}=.*?(?:&c=[^&]*|$)/is

/** Programs that decode a link once too often leave the ampersands of the kept one bare. */
function partsOf(part: string): Part {
  const [bare] = BARE.exec(part) ?? []
  if (bare !== undefined) {
    return { link: bare, written: encodeURIComponent(bare), after: part.slice(bare.length + 1) }
  }
  const [encoded = '', ...after] = part.split('&')
  return { link: asciiDecoded(encoded), written: encoded, after: after.join('&') }
}

/** Undoes `encodeURIComponent` of a link, which is ASCII; what was damaged stays as it stands. */
const asciiDecoded = (text: string): string =>
  text.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

function notesOf({ scenario, notes }: Decoded, number: number): readonly Remark[] {
  if (!scenario) {
    const says = `The kept scenario ${number} of this link could not be read and was left out.`
    return [{ field: '', says }]
  }
  return notes.map(({ says }) => ({ field: '', says: `Kept scenario ${number}: ${says}` }))
}

function leftOut(count: number): readonly Remark[] {
  if (count <= 0) return []
  const says = `This link keeps more than ${MOST_KEPT} scenarios: those after the first ${MOST_KEPT} were left out.`
  return [{ field: '', says }]
}
